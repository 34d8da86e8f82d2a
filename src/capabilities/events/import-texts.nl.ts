import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { fields } from './import-fields.nl.ts';
import { refusalsOfFiles } from './import-refusals.ts';
import type { imports as fr } from './import-texts.fr.ts';

export const imports: Translated<typeof fr> = {
  refusals: {
    ...refusalsOfFiles('nl'),
    'import-no-rows': 'Onder de koppen staat geen enkele rij om in te lezen.',
    'import-too-many-rows': ({ rows, limit }: Facts) =>
      `Dit bestand heeft ${rows} rijen; hoogstens ${limit} tegelijk. Splits het in meerdere bestanden.`,
    'import-closed': 'Deze invoer is al afgerond. Kies het bestand opnieuw.',
    'import-interrupted': 'Het lezen is onderbroken. Er is niets bewaard.',
    'import-not-applied': 'Deze invoer is niet toegepast, of al ongedaan gemaakt.',
  },
  journal: {
    'candidates-imported': ({ file, created, updated, left }: Facts) =>
      `las “${file}” in: ${created} personen ingeschreven, ${updated} gewijzigd, ${left} rijen opzij gelaten`,
    'recruiters-imported': ({ file, created, updated, left }: Facts) =>
      `las “${file}” in: ${created} bedrijven ingeschreven, ${updated} gewijzigd, ${left} rijen opzij gelaten`,
    'wishes-imported': ({ file, updated, left }: Facts) =>
      `las “${file}” in: wensen van ${updated} personen, ${left} rijen opzij gelaten`,
    'attendance-imported': ({ file, created, updated, left }: Facts) =>
      `las “${file}” in: ${created} aanwezigheden genoteerd, ${updated} gewijzigd, ${left} rijen opzij gelaten`,
    'shortages-imported': ({ file, created, updated, left }: Facts) =>
      `las “${file}” in: ${created} beroepen toegevoegd, ${updated} gewijzigd, ${left} rijen opzij gelaten`,
    'import-undone': ({ file, gone, back, kept }: Facts) =>
      `maakte de invoer van “${file}” ongedaan: ${gone} verwijderd, ${back} zoals voordien, ${kept} behouden`,
  },
  screens: {
    titles: {
      candidates: 'Kandidaten inlezen',
      recruiters: 'Bedrijven inlezen',
      wishes: 'Wensen inlezen',
      attendance: 'Aanwezigheden bij workshops inlezen',
      shortages: 'Knelpuntberoepen inlezen',
    },
    intros: {
      candidates:
        'Neem uw lijst zoals ze is: één rij per persoon. U ziet alles voordat er iets bewaard wordt.',
      recruiters:
        'Neem uw lijst zoals ze is: één rij per behoefte of per bedrijf. U ziet alles voordat er iets bewaard wordt.',
      wishes:
        'Eén rij per persoon met de bedrijven, of één rij per wens. U ziet alles voordat er iets bewaard wordt.',
      attendance:
        'Wie naar de workshops en de voorbereidende gesprekken kwam. U ziet alles voordat er iets bewaard wordt.',
      shortages:
        'De lijst van uw gewest, zoals de arbeidsdienst ze publiceert. U ziet alles voordat er iets bewaard wordt.',
    },
    file: 'Bestand',
    formats: 'Excel (.xlsx), LibreOffice (.ods) of CSV',
    size: '5 MB',
    read: 'Bestand lezen',
    goodToKnow: 'Goed om te weten',
    tips: {
      columns: 'Kolommen worden herkend aan hun kop, in het Nederlands, het Frans of het Engels.',
      twice: 'Hetzelfde bestand twee keer inlezen verandert niets. Een verbeterd bestand werkt bij.',
      dropped: 'Rijksregisternummers worden nooit bewaard. Van een geboortedatum blijft alleen het jaar.',
      undo: 'Een invoer kan dertig dagen lang volledig ongedaan worden gemaakt.',
      reach: 'Het bestand wordt alleen vergeleken met personen die u al kunt zien.',
    },
    kindTips: {
      candidates: [],
      recruiters: ['Meerdere rijen van hetzelfde bedrijf zijn zijn behoeften.'],
      wishes: [
        'Personen worden teruggevonden onder de kandidaten, bedrijven onder de recruiters.',
        'Een lijst die iemand zelf heeft gekozen, wordt niet vervangen.',
      ],
      attendance: [
        'Nuttige kolommen: naam, voornaam, workshop, datum, aanwezigheid. Zonder kolom aanwezigheid is iedereen op de lijst gekomen.',
      ],
      shortages: ['Kolommen: gewest, jaar, beroep, ROME-code, status (knelpunt of kritiek), oorzaak, bron.'],
    },
    recent: 'Recente invoer',
    recentStates: { preview: 'na te lezen', applied: 'ingelezen', undone: 'ongedaan gemaakt' },
    companiesFirst:
      'Lees eerst de bedrijven in: de wensen in de lijst van kandidaten worden daartussen teruggevonden.',
    partners: (names: string) => `Herkende organisaties: ${names}`,
    back: {
      candidates: 'Terug naar de kandidaten',
      recruiters: 'Terug naar de bedrijven',
      wishes: 'Terug naar de wensen',
      attendance: 'Terug naar de kandidaten',
      shortages: 'Terug naar de knelpuntberoepen',
    },
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
        count === 1
          ? '1 geboortedatum is herleid tot het jaar.'
          : `${count} geboortedatums zijn herleid tot het jaar.`,
      why: 'De rest dient niet om een evenement te organiseren en wordt niet bewaard.',
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
    known: 'Al in uw lijst',
    pairs: {
      same: 'Dezelfde persoon: het bestand heeft gelijk',
      fill: 'Dezelfde persoon: behouden wat bekend is, aanvullen',
      other: 'Iemand anders',
    },
    came: 'aanwezig',
    missed: 'afwezig',
    places: { hall: 'In de zaal', home: 'Thuis' },
    shortageStatuses: { shortage: 'knelpunt', critical: 'kritieke functie' },
    changes: 'Wat verandert',
    empty: 'niets',
    into: 'wordt',
    remarks: {
      cancelled: 'Inschrijving geannuleerd: dat blijft zo.',
      withdrawn: 'Bedrijf teruggetrokken uit het evenement: dat blijft zo.',
      'no-need': 'Geen behoefte opgegeven.',
      'other-contacts': 'Meerdere contactpersonen: de volledigste wordt bewaard.',
      repeated: 'Meerdere rijen voor dezelfde persoon: ze worden samengevoegd.',
      'wishes-theirs': 'Deze persoon koos zelf, of de planning is gepubliceerd: de wensen blijven.',
    },
    problems: {
      'person-unknown': 'Deze persoon staat niet in uw lijst.',
      'person-several': 'Meerdere personen dragen deze naam. Voeg een e-mail of telefoon toe.',
      'first-name-missing': 'De voornaam ontbreekt.',
      'partner-unknown': 'Deze organisatie is geen partner van het evenement.',
      'partner-other': 'Deze rij noemt een andere organisatie dan de uwe.',
      'access-need-unknown':
        'Nood niet begrepen. Schrijf: drempelvrij, rustig, tolk of langer. Nooit de oorzaak.',
      'site-unknown': 'Deze locatie hoort niet bij het evenement. Kies er een, of de zaal, of thuis.',
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
    reading: {
      title: 'Bezig met lezen',
      file: 'Het bestand wordt gelezen',
      columns: 'Kolommen en rijen',
      interrupted: 'Het lezen is onderbroken. Er is niets bewaard.',
      again: 'Het bestand opnieuw kiezen',
      rows: (count: string) => `${count} rijen gelezen`,
    },
    undoneTitle: (file: string) => `Invoer ongedaan gemaakt: ${file}`,
    undo: {
      title: 'Deze invoer ongedaan maken',
      question: (created, updated) =>
        `De hele invoer ongedaan maken: ${created} te verwijderen, ${updated} terug zoals voordien?`,
      stays: 'Wat sindsdien gewijzigd of gebruikt is, blijft en wordt opgelijst. Niemand wordt verwittigd.',
      press: 'Deze invoer ongedaan maken',
      done: 'De invoer is ongedaan gemaakt.',
      gone: 'verwijderd',
      back: 'terug zoals voordien',
      kept: 'behouden',
      keptTitle: 'Wat blijft, en waarom',
      name: 'Wie',
      why: 'Waarom',
      reasons: {
        changed: 'sindsdien gewijzigd',
        planned: 'heeft een gesprek in de planning',
        here: 'genoteerd aan het onthaal',
        chosen: 'iemand vroeg om elkaar te ontmoeten',
        confirmed: 'bevestigde te komen',
        documents: 'diende een document in',
        gone: 'al weg',
      },
    },
    shortages: {
      title: 'Knelpuntberoepen',
      intro: 'De lijst van uw gewest, en wie hier voor deze beroepen aanwerft.',
      import: 'Een lijst inlezen',
      back: 'Terug naar de bedrijven',
      none: 'Nog geen lijst',
      noneText: 'Lees de lijst in die de arbeidsdienst van uw gewest publiceert.',
      label: 'Beroep',
      code: 'ROME-code',
      status: 'Status',
      region: 'Gewest en jaar',
      cause: 'Oorzaak',
      recruiters: 'Recruiters hier',
      source: 'Bron',
    },
    result: {
      done: 'Het bestand is ingelezen.',
      created: {
        candidates: 'personen ingeschreven',
        recruiters: 'bedrijven ingeschreven',
        wishes: 'lijsten toegevoegd',
        attendance: 'aanwezigheden genoteerd',
        shortages: 'beroepen toegevoegd',
      },
      updated: 'bijgewerkt',
      unchanged: 'ongewijzigd',
      waiting: 'op de wachtlijst',
      needs: 'behoeften toegevoegd',
      left: 'rijen opzij gelaten',
      toList: {
        candidates: 'Kandidaten bekijken',
        recruiters: 'Bedrijven bekijken',
        wishes: 'Naar de wensen',
        attendance: 'Naar de kandidaten',
        shortages: 'Naar de knelpuntberoepen',
      },
      another: 'Een ander bestand inlezen',
      leftTitle: 'Rijen opzij gelaten',
      leftIntro:
        'Hetzelfde bestand met alleen deze rijen en een kolom die zegt waarom. Verbeter het en lees het in.',
      download: 'De opzij gelaten rijen downloaden',
    },
    leftFile: {
      name: (file: string) => `${file} - te verbeteren`,
      sheet: 'Te verbeteren',
      reason: 'Reden',
      line: 'Rij',
    },
    fields,
  },
};
