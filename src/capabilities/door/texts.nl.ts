import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { dateInWords } from '../../web/dates.ts';
import { desk } from './texts/desk.nl.ts';
import type { fr } from './texts.fr.ts';

const STATE_WORDS: Record<string, string> = {
  expected: 'verwacht',
  present: 'aanwezig',
  late: 'te laat',
  excused: 'verontschuldigd',
  absent: 'afwezig',
  left: 'vertrokken',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nl: Translated<typeof fr> = {
  desk,
  refusals: {
    'same-name': ({ name }: Facts) =>
      `${name} staat al op de lijst. Is het iemand anders met dezelfde naam? Vink dan het vakje aan.`,
    'partner-unknown': 'Deze partner hoort niet bij dit evenement.',
    'site-unknown': 'Deze plaats hoort niet bij dit evenement. Kies een andere.',
    'consent-missing': 'Lees de zin voor aan de persoon. Gaat die akkoord, vink dan het vakje aan.',
    'code-unknown':
      'Deze code hoort bij niemand op dit evenement. Zoek op naam. Heeft een handscanner hem getypt? Kijk na of die op uw toetsenbord is ingesteld.',
    'code-replaced': 'Deze code is vervangen door een nieuwere. Zoek de persoon op naam.',
    'code-of-other-event': ({ event, date }: Facts) =>
      `Deze code is voor een ander evenement: ${event}, ${dateInWords(String(date), 'nl')}.`,
    'code-cancelled':
      'Deze persoon heeft de inschrijving geannuleerd. Ontvang de persoon als iemand zonder afspraak.',
    'nobody-ticked': 'Niemand is aangevinkt bij wie nog verwacht wordt.',
    'partner-all-here': 'Van deze partner wordt niemand meer verwacht.',
    'place-taken': 'Een van deze plaatsen is net ingenomen. Er is niets veranderd. Dit is er nu vrij.',
    'no-room': 'Voor deze persoon kan geen gesprek worden toegevoegd. Verwittig de organisatie.',
    'company-there': ({ company }: Facts) => `‘${company}’ staat al op de lijst. Zoek de naam.`,
    'table-held': ({ table }: Facts) => `Tafel ${table} is niet vrij. Kies een andere.`,
  },
  journal: {
    'presence-marked': ({ name, state, minutes, at }: Facts) =>
      `noteerde ${name}: ${STATE_WORDS[String(state)]}${minutes ? ` (${minutes} min)` : ''}${at ? `, om ${at}` : ''}`,
    'presence-contradicted': ({ name, state, stands }: Facts) =>
      `heeft van de onthaalbalie doorgestuurd: ${name}, ${STATE_WORDS[String(state)]}. Een andere balie zegt: ${STATE_WORDS[String(stands)]}`,
    'walk-in-registered': ({ name }: Facts) => `ontving ${name} zonder afspraak`,
    'places-given': ({ name, count, version }: Facts) =>
      `gaf ${name} aan het onthaal ${plural(Number(count), 'gesprek', 'gesprekken')}: planning, versie ${version}`,
    'contact-replaced': ({ company }: Facts) => `noteerde dat iemand anders komt voor ‘${company}’`,
    'recruiter-welcomed': ({ company }: Facts) => `ontving ‘${company}’, dat niet ingeschreven was`,
  },
  states: {
    expected: 'Verwacht',
    present: 'Aanwezig',
    late: 'Te laat',
    excused: 'Verontschuldigd',
    absent: 'Afwezig',
    left: 'Vertrokken',
  },
  lateBy: (minutes: number) => `${minutes} min te laat`,
  door: {
    accessCard: 'Toegangskaart',
    title: 'Onthaal',
    search: 'Zoeken',
    find: 'Zoeken',
    clear: 'De hele lijst tonen',
    candidates: 'Personen',
    recruiters: 'Recruiters',
    lists: 'Lijsten',
    waiting: 'wachtlijst',
    noMeeting: 'geen gesprek gepland',
    next: (time: string, table: string | null, whom: string) =>
      `${time}${table === null ? '' : `, tafel ${table}`}: ${whom}`,
    present: 'Aanwezig',
    others: 'Andere',
    undo: 'Ongedaan maken',
    marked: (name: string) => `${name}:`,
    goTo: 'Eerste gesprek:',
    nobody: 'Niemand gevonden.',
    nobodyText: 'Kijk de letters na, of voeg de persoon hieronder toe.',
    emptyCandidates: 'Nog niemand is ingeschreven.',
    emptyRecruiters: 'Nog geen recruiter is ingeschreven.',
    more: (count: number) =>
      `En nog ${plural(count, 'andere', 'anderen')}. Typ drie letters om iemand te vinden.`,
    places: 'Aankomsten per plaats',
    place: 'Plaats',
    placeOf: { hall: 'In de zaal', home: 'Van thuis uit' },
    partners: 'Aankomsten per partner',
    partnerAndLanguage: 'Partner en taal',
    noPartner: 'Zonder partner',
    total: 'Verwacht',
    walkIn: 'Iemand zonder afspraak',
    walkInText: 'Voornaam en naam volstaan.',
    firstName: 'Voornaam',
    lastName: 'Naam',
    arrivesAt: 'Komt aan in',
    partner: 'Partner',
    another: 'Het is iemand anders met dezelfde naam',
    addWalkIn: 'Ontvangen',
    board: 'Dagbord',
    hereOf: (here: number, total: number) => `${here} van ${total}`,
    otherwise: (name: string, state: string) =>
      `${name}: een andere balie heeft intussen ‘${state}’ genoteerd. Dat blijft zo.`,
    already: (name: string, time: string) =>
      `${name}: dat was al genoteerd sinds ${time}. Er is niets veranderd.`,
    scanHint: 'Drie letters van een naam of een bedrijf, of een code om te scannen.',
    camera: 'Een code scannen',
    stopCamera: 'De camera sluiten',
    cameraRefused: 'De camera is niet beschikbaar. Sta ze toe in de browser, of typ de naam.',
    cameraLooking: 'Toon de code aan de camera.',
    onlyOf: (name: string) => `De personen van ${name}`,
    tick: (name: string) => `${name} aanvinken`,
    ticked: 'De aangevinkte personen als aanwezig noteren',
    allHere: (count: number) =>
      count === 1 ? 'De persoon als aanwezig noteren' : `Alle ${count} als aanwezig noteren`,
    allHereOf: (name: string) => `: ${name}`,
    togetherDone: (count: number) =>
      count === 1 ? '1 persoon is als aanwezig genoteerd.' : `${count} personen zijn als aanwezig genoteerd.`,
    undoTogether: 'Ongedaan maken voor de hele groep',
    undone: 'Het is ongedaan gemaakt.',
    lateHow: 'Te laat met',
    minutes: (count: number) => `${count} min`,
    otherMinutes: 'Andere duur, in minuten',
    here: 'Aanwezig',
    awaited: 'Nog verwacht',
    findPlaces: 'Gesprekken zoeken',
    offerTitle: (name: string) => `Vrije plaatsen voor ${name}`,
    offerText: 'Wat afgedrukt is, verandert niet. Vink uit wat niet past.',
    offerPlace: (time: string, table: string | null, company: string) =>
      `${time}${table === null ? '' : `, tafel ${table}`}: ${company}`,
    offerWished: 'gevraagd',
    offerAccept: 'Deze gesprekken geven',
    offerLater: 'Later',
    offerNone: 'Er is nu geen plaats vrij. De organisatie ziet deze persoon op haar bord.',
    offerGiven: 'De gesprekken staan in de planning. De betrokken recruiters worden verwittigd.',
    consent:
      'Ik heb voorgelezen: “Wij noteren uw naam om uw gesprekken op dit evenement te regelen. De recruiters die u ontmoet, zien die. U kunt altijd van gedachten veranderen.” De persoon gaat akkoord.',
    language: 'Taal van de persoon',
    wantsMore: 'Wat de persoon zoekt',
    wantsText: 'Niet verplicht. De voorgestelde plaatsen houden er rekening mee.',
    jobs: 'Beroepen',
    companies: 'Bedrijven',
    newStand: 'Een bedrijf dat niet ingeschreven was',
    newStandText: 'De naam van het bedrijf volstaat.',
    company: 'Bedrijf',
    contactFirst: 'Voornaam van de persoon',
    contactLast: 'Naam van de persoon',
    needs: 'Wat het zoekt',
    needsHint: 'Eén beroep per regel.',
    table: 'Tafel',
    anyTable: 'Waar er plaats is',
    addStand: 'Het bedrijf ontvangen',
    standDone: 'Het bedrijf is ontvangen. Er worden personen voor gezocht.',
    replaced: 'Er is iemand anders gekomen',
    replace: 'Als aanwezig noteren in de plaats',
    contactDone: 'Het is genoteerd: iemand anders is er voor het bedrijf.',
  },
};
