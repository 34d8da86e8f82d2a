import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { refusalsOfFiles } from './import-refusals.ts';
import type { imports as fr } from './import-texts.fr.ts';

export const imports: Translated<typeof fr> = {
  refusals: {
    ...refusalsOfFiles('nl'),
    'import-no-rows': 'Onder de koppen staat geen enkele rij om in te lezen.',
    'import-too-many-rows': ({ rows, limit }: Facts) =>
      `Dit bestand heeft ${rows} rijen; hoogstens ${limit} tegelijk. Splits het in meerdere bestanden.`,
    'import-closed': 'Deze invoer is al afgerond. Kies het bestand opnieuw.',
  },
  journal: {
    'candidates-imported': ({ file, created, updated, left }: Facts) =>
      `las “${file}” in: ${created} personen ingeschreven, ${updated} gewijzigd, ${left} rijen opzij gelaten`,
    'recruiters-imported': ({ file, created, updated, left }: Facts) =>
      `las “${file}” in: ${created} bedrijven ingeschreven, ${updated} gewijzigd, ${left} rijen opzij gelaten`,
  },
  screens: {
    titles: { candidates: 'Kandidaten inlezen', recruiters: 'Bedrijven inlezen' },
    intros: {
      candidates:
        'Neem uw lijst zoals ze is: één rij per persoon. U ziet alles voordat er iets bewaard wordt.',
      recruiters:
        'Neem uw lijst zoals ze is: één rij per behoefte of per bedrijf. U ziet alles voordat er iets bewaard wordt.',
    },
    file: 'Bestand',
    formats: 'Excel (.xlsx), LibreOffice (.ods) of CSV',
    size: '5 MB',
    read: 'Bestand lezen',
    goodToKnow: 'Goed om te weten',
    tips: {
      columns: 'Kolommen worden herkend aan hun kop, in het Nederlands, het Frans of het Engels.',
      twice: 'Hetzelfde bestand twee keer inlezen verandert niets. Een verbeterd bestand werkt bij.',
      dropped: 'Rijksregisternummers en geboortedatums worden nooit bewaard.',
      reach: 'Het bestand wordt alleen vergeleken met personen die u al kunt zien.',
      several: 'Meerdere rijen van hetzelfde bedrijf zijn zijn behoeften.',
    },
    companiesFirst:
      'Lees eerst de bedrijven in: de wensen in de lijst van kandidaten worden daartussen teruggevonden.',
    partners: (names: string) => `Herkende organisaties: ${names}`,
    back: { candidates: 'Terug naar de kandidaten', recruiters: 'Terug naar de bedrijven' },
    previewTitle: (file: string) => `Voor het inlezen: ${file}`,
    resultTitle: (file: string) => `Ingelezen: ${file}`,
    nothingYet: 'Er is nog niets bewaard. Lees na, verbeter waar nodig en lees dan in.',
    states: {
      new: 'nieuw',
      update: 'bij te werken',
      same: 'ongewijzigd',
      error: 'te verbeteren',
      possible: 'misschien dubbel',
    },
    stateCounts: {
      new: 'Nieuw',
      update: 'Bij te werken',
      same: 'Ongewijzigd',
      error: 'Te verbeteren',
      possible: 'Misschien dubbel',
    },
    all: 'Alle rijen',
    rowStates: 'Rijen per toestand',
    readThrough: 'Nalezen en verbeteren',
    columns: 'Kolommen',
    columnsFound: (known: number, all: number) => `${known} van de ${all} kolommen zijn herkend`,
    columnsIntro:
      'Verbeter een kolom die verkeerd herkend is. Die keuze wordt voorgesteld bij uw volgende bestand van dezelfde vorm.',
    column: 'Kop in het bestand',
    holds: 'Bevat',
    examples: 'Voorbeelden',
    noTitle: (number: number) => `kolom ${number}, zonder kop`,
    sheet: 'Blad',
    sheetRows: (name: string, rows: number) => `${name} (${rows} ${rows === 1 ? 'rij' : 'rijen'})`,
    readAgain: 'Opnieuw lezen met deze kolommen',
    dropped: {
      title: 'Uit het bestand verwijderd',
      nationalNumber: (count: number) =>
        count === 1
          ? '1 rijksregisternummer werd verwijderd.'
          : `${count} rijksregisternummers werden verwijderd.`,
      birthDate: (count: number) =>
        count === 1 ? '1 geboortedatum werd verwijderd.' : `${count} geboortedatums werden verwijderd.`,
      why: 'Ze zijn niet nodig om een evenement te organiseren. Ze worden niet bewaard.',
    },
    totals: (lines: string) => `Rij met een totaal, opzij gelaten: ${lines}.`,
    wishesTooEarly:
      'De lijst bevat wensen, maar er is nog geen bedrijf ingeschreven. Lees eerst de bedrijven in en kom dan terug.',
    unknownPartners: 'Niet herkende organisaties',
    unknownPartnersIntro: 'Deze namen zijn geen partners van het evenement. Zeg wie het zijn.',
    choose: 'Kies…',
    noPartner: 'Zonder partner',
    line: (line: number) => `Rij ${line}`,
    lines: (lines: string) => `Rijen ${lines}`,
    understood: 'Wat begrepen is',
    toMend: 'Te verbeteren',
    mendCell: (field: string, line: number) => `${field}, rij ${line}`,
    possible: 'Is dit dezelfde persoon?',
    isSame: 'Dezelfde persoon',
    isOther: 'Iemand anders',
    inTheFile: (line: number) => `rij ${line} van dit bestand`,
    noContact: 'zonder e-mail of telefoon',
    changes: 'Wat verandert',
    empty: 'niets',
    into: 'wordt',
    remarks: {
      cancelled: 'Inschrijving geannuleerd: dat blijft zo.',
      withdrawn: 'Bedrijf teruggetrokken uit het evenement: dat blijft zo.',
      'no-need': 'Geen behoefte opgegeven.',
      'other-contacts': 'Meerdere contactpersonen: de volledigste wordt bewaard.',
      repeated: 'Meerdere rijen voor dezelfde persoon: ze worden samengevoegd.',
    },
    problems: {
      'first-name-missing': 'De voornaam ontbreekt.',
      'partner-unknown': 'Deze organisatie is geen partner van het evenement.',
      'partner-other': 'Deze rij noemt een andere organisatie dan de uwe.',
      'access-need-unknown':
        'Nood niet begrepen. Schrijf: drempelvrij, rustig, tolk of langer. Nooit de oorzaak.',
      'wish-unknown': 'Dit bedrijf is niet ingeschreven: deze wens wordt niet bewaard.',
      'need-title-missing': 'De naam van de functie ontbreekt.',
      possible: 'Misschien dezelfde persoon als',
    },
    save: 'Verbeteringen bewaren',
    saved: 'De verbeteringen zijn bewaard.',
    columnsSaved: 'Het bestand werd opnieuw gelezen.',
    noRows: 'Geen rijen in deze toestand.',
    applyTitle: 'Inlezen',
    willDo: (created: number, updated: number, left: number) =>
      created + updated === 0 && left > 0
        ? 'Niets in te lezen zoals het is: verbeter of beslis eerst hieronder.'
        : created + updated === 0
          ? 'Dit bestand brengt niets nieuws.'
          : `${created} toe te voegen, ${updated} bij te werken.`,
    willLeave: (left: number) =>
      left === 1
        ? '1 rij blijft opzij. U kunt ze downloaden met de reden.'
        : `${left} rijen blijven opzij. U kunt ze downloaden met de redenen.`,
    withoutCells: (rows: number) =>
      rows === 1
        ? 'Ook de te verbeteren rij inlezen, zonder de onleesbare cel'
        : `Ook de ${rows} te verbeteren rijen inlezen, zonder hun onleesbare cellen`,
    apply: 'Nu inlezen',
    abandon: 'Deze invoer laten vallen',
    abandoned: 'De invoer is gestopt. Van het bestand werd niets bewaard.',
    result: {
      done: 'Het bestand is ingelezen.',
      created: { candidates: 'personen ingeschreven', recruiters: 'bedrijven ingeschreven' },
      updated: 'bijgewerkt',
      unchanged: 'ongewijzigd',
      waiting: 'op de wachtlijst',
      needs: 'behoeften toegevoegd',
      left: 'rijen opzij gelaten',
      toList: { candidates: 'Kandidaten bekijken', recruiters: 'Bedrijven bekijken' },
      another: 'Een ander bestand inlezen',
      leftTitle: 'Rijen opzij gelaten',
      leftIntro:
        'Hetzelfde bestand met alleen deze rijen en een kolom die zegt waarom. Verbeter het en lees het in.',
      download: 'Deze rijen downloaden',
    },
    leftFile: {
      name: (file: string) => `${file} - te verbeteren`,
      sheet: 'Te verbeteren',
      reason: 'Reden',
      line: 'Rij',
    },
    fields: {
      lastName: 'Achternaam',
      firstName: 'Voornaam',
      fullName: 'Naam en voornaam',
      name: 'Naam',
      email: 'E-mail',
      phone: 'Telefoon',
      partner: 'Partnerorganisatie',
      counsellorEmail: 'E-mail van de begeleider',
      wantedOccupations: 'Gezochte beroepen',
      accessNeeds: 'Toegankelijkheidsnoden',
      presentFrom: 'Aanwezig vanaf',
      presentUntil: 'Aanwezig tot',
      notes: 'Opmerking',
      wishes: 'Wensen (bedrijven)',
      languages: 'Talen (niet bewaard)',
      postcode: 'Postcode (niet bewaard)',
      birthDate: 'Geboortedatum (verwijderd)',
      nationalNumber: 'Rijksregisternummer (verwijderd)',
      ignore: 'Niet lezen',
      company: 'Bedrijf',
      sector: 'Sector',
      city: 'Gemeente',
      website: 'Website',
      contactFirstName: 'Voornaam contact',
      contactLastName: 'Achternaam contact',
      contactName: 'Contact',
      needTitle: 'Functie',
      need: 'Behoefte',
      occupationCode: 'ROME-code',
      contract: 'Contract',
      positions: 'Aantal plaatsen',
      skills: 'Vaardigheden',
      needLanguages: 'Gevraagde talen',
      wantedProfile: 'Gezocht profiel',
      needNotes: 'Opmerking bij de behoefte',
      pitch: 'Voorstelling',
      seats: 'Recruiters tegelijk',
    },
    cityNotKept: 'Gemeente (niet bewaard)',
  },
};
