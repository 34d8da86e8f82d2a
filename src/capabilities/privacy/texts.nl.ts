import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { words } from './texts/words.nl.ts';
import type { fr } from './texts.fr.ts';

const months = (count: number) => (count === 1 ? 'één maand' : `${count} maanden`);
const n = (count: unknown, one: string, many: string) => `${count} ${Number(count) === 1 ? one : many}`;

export const nl: Translated<typeof fr> = {
  refusals: {
    'longer-than-network': ({ most }: Facts) =>
      `Uw netwerk beperkt deze termijn tot ${months(Number(most))}.`,
    'not-sure': 'Vink het vakje aan als u akkoord gaat.',
  },
  journal: {
    'own-data-opened': 'opende de eigen gegevens',
    'own-data-erased': 'wiste alle eigen gegevens',
    'file-kept': 'vroeg om het dossier te bewaren',
    'data-handed-over': ({ name }: Facts) => `haalde de gegevens van ${name} op, om ze te overhandigen`,
    'person-erased': ({ name }: Facts) => `wiste de gegevens van ${name}`,
    'person-kept': ({ name }: Facts) => `vroeg om het dossier van ${name} te bewaren`,
    'retention-changed': ({ person, event }: Facts) =>
      `veranderde de bewaartermijnen: ${months(Number(person))} voor een dossier, ${months(Number(event))} na een evenement`,
    'erased-again': ({ people }: Facts) => `wiste na een herstel opnieuw ${n(people, 'persoon', 'personen')}`,
    'retention-applied': ({ people, notices, documents }: Facts) =>
      `paste de bewaartermijnen toe: ${n(people, 'dossier gewist', 'dossiers gewist')}, ${n(notices, 'persoon verwittigd', 'personen verwittigd')}, ${n(documents, 'document verwijderd', 'documenten verwijderd')}`,
  },
  months,
  own: {
    title: 'Mijn gegevens',
    intro: 'U beslist over uw gegevens. Deze pagina helpt u daarbij.',
    who: 'Wie mij opvolgt',
    nobody: 'Op dit moment volgt geen enkele organisatie u op.',
    since: (date: string) => `sinds ${date}`,
    because: {
      'public-task': 'door haar opdracht van algemeen belang',
      request: 'omdat u het gevraagd hebt',
    },
    howLong: 'Hoe lang',
    kept: {
      person: (count: number) => `Uw dossier: ${months(count)} na het laatste contact.`,
      'event-file': (count: number) => `De details van het evenement: ${months(count)} erna.`,
      'recruiter-note': (count: number) => `De notities van recruiters: ${months(count)} erna.`,
      document: (count: number) => `Uw cv en documenten: ${months(count)} na het laatste contact.`,
    },
    told: 'U krijgt een maand vooraf bericht voordat uw dossier gewist wordt.',
    eraseAt: (date: string) => `Uw dossier wordt gewist op ${date}.`,
    notice: 'Lezen wat er met mijn gegevens gebeurt',
    prove: 'Mijn gegevens zien, meenemen of wissen',
    proveWhy: 'We gaan na of u het echt bent.',
    proof: {
      phone: 'De laatste 4 cijfers van uw telefoonnummer',
      email: 'Uw e-mailadres',
      card: 'De code van uw kaart',
    },
    wrong: 'Dat klopt niet. Probeer opnieuw, of vraag het aan het onthaal.',
    go: 'Verder',
    held: 'Wat over u bewaard wordt',
    take: 'Mijn gegevens meenemen',
    takeWhy: 'Een bestand om te lezen, een bestand voor een ander programma, en uw documenten.',
    download: 'Downloaden (.zip)',
    files: 'Uw documenten',
    reads: 'Wie mijn dossier opende',
    noReads: 'Nog niemand opende uw dossier.',
    read: { file: 'uw fiche', document: 'uw documenten of uw cv' },
    byProgram: 'door een programma',
    keep: 'Mijn dossier bewaren',
    keepWhy: 'Zoekt u nog? Vraag om uw dossier te bewaren.',
    keptNow: 'Genoteerd. Uw dossier blijft.',
    erase: 'Mijn gegevens wissen',
    eraseWhy: [
      'Alles wat over u bewaard wordt, wordt meteen gewist.',
      'Uw komende afspraken worden geannuleerd.',
      'Ook uw documenten worden gewist.',
      'Dit kan niet ongedaan gemaakt worden.',
    ],
    sure: 'Ja, ik wil al mijn gegevens wissen.',
    eraseNow: 'Nu wissen',
    gone: 'Uw gegevens zijn gewist',
    goneText: 'Hier blijft niets over u bewaard. Deze link werkt niet meer. U kunt deze pagina sluiten.',
  },
  staff: {
    minor: 'Misschien jonger dan 18',
    minorText: 'Geen foto, geen video. Gebruik eenvoudige woorden en geef de pagina ‘Uw gegevens’ mee.',
    parent: 'Een ouder moet akkoord gaan met de inschrijving. Geen foto, geen video.',
    title: 'Gegevens en rechten',
    intro: (name: string) =>
      `${name} kan de eigen gegevens zien, meenemen of laten wissen. U kunt dat namens deze persoon doen.`,
    hand: 'De gegevens overhandigen',
    handWhy: 'Wat uw organisatie bewaart, in één bestand voor de persoon. Dat komt in het logboek.',
    download: 'Downloaden (.zip)',
    keep: 'Het dossier bewaren',
    keepWhy: (count: number) => `Zonder contact wordt het dossier gewist na ${months(count)}.`,
    eraseAt: (date: string) => `Het dossier wordt gewist op ${date}. De persoon is verwittigd.`,
    kept: 'Het dossier blijft.',
    erase: 'Wissen op verzoek',
    eraseWhy:
      'Wat uw organisatie over deze persoon bewaart, wordt meteen en voorgoed gewist: fiche, documenten, wensen, berichten. Komende afspraken worden geannuleerd. Het verslag behoudt de aantallen, zonder naam.',
    sure: 'Deze persoon heeft het mij gevraagd.',
    eraseNow: 'Nu wissen',
    erased: 'De gegevens zijn gewist.',
    back: 'Terug naar de fiche',
  },
  notice: {
    title: 'Uw gegevens',
    simple: 'In het kort',
    organises: (host: string) => `${host} organiseert dit evenement en bewaart uw gegevens.`,
    inBrief: [
      'Uw gegevens dienen voor één ding: u bedrijven laten ontmoeten.',
      'Een bedrijf ziet uw naam en uw cv alleen als u het ontmoet.',
      'Uw toegangsbehoeften blijven tussen u en het onthaal.',
      'Niemand geeft u een score. Niemand verkoopt uw gegevens.',
      'Er is geen reclame en geen camera.',
      'U kunt uw gegevens zien, verbeteren, meenemen of wissen.',
      'Open uw persoonlijke link en kies ‘Mijn gegevens’.',
    ],
    young: (age: number) => `Bent u jonger dan ${age}? Dan moet een ouder mee akkoord gaan.`,
    minors: 'Bent u jonger dan 18? Dan kan een bedrijf u niet opzoeken. Geen foto, geen video.',
    full: 'In detail',
    who: 'Wie is verantwoordelijk',
    whoText: (host: string) =>
      `${host} is verantwoordelijk voor het evenement. Elke partnerorganisatie is verantwoordelijk voor de personen die zij meebrengt, en de taakverdeling staat in een overeenkomst (artikel 26 AVG).`,
    partners: 'Partnerorganisaties',
    alone: 'Geen andere organisatie neemt deel aan dit evenement.',
    why: 'Waarom, en op welke grond',
    basis: {
      public:
        'Rechtsgrond: de taak van algemeen belang van de organisatie (artikel 6.1.e AVG). Wat niet verplicht is, zoals het cv, is uw eigen keuze.',
      private:
        'Rechtsgrond: uw vraag om deel te nemen (artikel 6.1.b AVG). Wat niet verplicht is, zoals het cv, is uw eigen keuze.',
    },
    long: 'Hoe lang',
    recruiters: (days: number) =>
      `De bedrijven die u ontmoet, zien uw fiche van het evenement, en niets meer vanaf ${days === 1 ? 'één dag' : `${days} dagen`} erna.`,
    nobodyElse:
      'Uw gegevens gaan naar geen enkele andere dienst. Tijdens de gesprekken wordt niets opgenomen. Een programma beslist nooit alleen: een mens keurt de planning goed.',
    rights: 'Uw rechten',
    rightsText:
      'Uw gegevens zien, verbeteren, meenemen, beperken, wissen, en bezwaar maken tegen het gebruik: via uw persoonlijke link, of door het aan de organisatie te vragen. Zij antwoordt binnen een maand.',
    complain: (authority: string) => `Bent u het niet eens? Dan kunt u schrijven naar ${authority}.`,
    authority: {
      BE: 'de Gegevensbeschermingsautoriteit (Brussel)',
      FR: 'de CNIL (Parijs)',
      other: 'de gegevensbeschermingsautoriteit van uw land',
    },
  },
  manage: {
    title: 'Gegevens en bewaartermijnen',
    intro: 'Wat uw organisatie bewaart, hoe lang, en waarom.',
    months: 'Bewaartermijnen, in maanden',
    fields: {
      person: 'Dossier van een persoon, na het laatste contact',
      'event-file': 'Details van een evenement, na het evenement',
      'recruiter-note': 'Notities en keuzes van recruiters, na het evenement',
      document: 'Cv en documenten, na het laatste contact',
    },
    hint: 'De personen worden een maand vooraf verwittigd.',
    save: 'Bewaartermijnen opslaan',
    saved: 'De bewaartermijnen zijn opgeslagen.',
    due: 'Bij de volgende ronde, vannacht',
    dueWords: {
      notices: 'personen te verwittigen',
      people: 'dossiers te wissen',
      links: 'opvolgingen te beëindigen',
      eventFiles: 'evenementen zonder details',
      recruiterNotes: 'evenementen zonder notities van recruiters',
      documents: 'documenten te verwijderen',
    },
    nothingDue: 'Voorlopig is er niets te wissen.',
    register: 'Register van verwerkingen',
    registerIntro: 'Opgemaakt uit wat de software werkelijk bewaart (artikel 30 AVG).',
    columns: { purpose: 'Waarom', categories: 'Wat', keeping: 'Hoe lang' },
  },
  agreement: {
    print: 'Afdrukken',
    title: 'Overeenkomst tussen organisaties',
    intro:
      'Een model, ingevuld met de instellingen van dit evenement. Na te lezen, aan te vullen en te ondertekenen door elke organisatie (artikel 26 AVG).',
    parties: 'De organisaties',
    host: 'organiseert',
    roles: {
      brings: 'brengt personen mee',
      'co-organises': 'organiseert mee',
      'lends-site': 'leent een plaats',
      recruits: 'werft aan',
    },
    subject: 'Voorwerp',
    subjectText: (event: string, date: string) =>
      `De organisaties houden samen het evenement ‘${event}’, ${date}. Ze beslissen samen wat er gebeurt met de gegevens van de ingeschreven personen en de recruiters.`,
    tasks: 'Wie doet wat',
    taskList: [
      (_host: string) =>
        'Elke organisatie schrijft haar eigen personen in, licht hen in en beantwoordt hun vragen.',
      (_host: string) => 'Elke organisatie ziet, contacteert en exporteert alleen haar eigen personen.',
      (host: string) =>
        `${host} maakt de planning, doet het onthaal en de dag zelf, en ziet daarvoor de inschrijvingen.`,
      (host: string) => `${host} nodigt de recruiters uit en sluit hun toegang na het evenement.`,
      (host: string) =>
        `Een gegevenslek wordt binnen 24 uur aan de anderen gemeld; ${host} verwittigt de autoriteit binnen 72 uur.`,
    ],
    keeping: 'Bewaartermijnen',
    security: 'Beveiliging',
    securityText:
      'Persoonlijke toegang met een tweede factor, rechten die de databank begrenst, een verzegeld logboek van alle handelingen en alle lezingen, back-ups, wissingen die na een herstel opnieuw gebeuren. Standaard geen verwerkers.',
    contact: 'Een persoon kan zich tot elk van de organisaties richten, die binnen een maand antwoordt.',
    sign: 'Naam, datum en handtekening',
    notice: 'De publieke pagina die de personen inlicht',
  },
  words,
  file: {
    title: (name: string) => `Gegevens van ${name}`,
    made: (date: string) => `Gemaakt op ${date}.`,
    keeping: 'Bewaard',
    file: 'gegevens',
    page: 'te-lezen.html',
    documents: 'documenten',
  },
};
