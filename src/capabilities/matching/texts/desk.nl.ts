import type { Translated } from '../../../kernel/locale.ts';
import { wordsOf } from '../../../planner/index.ts';
import type { desk as fr } from './desk.fr.ts';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`);
const meetings = (count: number) => (count === 1 ? '1 gesprek' : `${count} gesprekken`);
const rounds = (count: number) => (count === 1 ? '1 ronde' : `${count} rondes`);
const more = (count: number) => (count > 0 ? 'meer' : 'minder');
const list = (names: readonly string[]) => names.join(', ');
const others = (count: number) => (count === 0 ? '' : ` en nog ${count}`);

export const desk: Translated<typeof fr> = {
  rules: {
    title: 'Wat telt in dit voorstel',
    intro: 'Elke regel geeft of kost punten. Het totaal dient om twee planningen te vergelijken.',
    rule: 'Regel',
    measure: 'In dit voorstel',
    weight: 'Gewicht',
    points: 'Punten',
    who: 'Over wie het gaat',
    total: 'Samen',
    name: (rule) => wordsOf('nl').parts[rule].name,
    means: {
      wishes: 'Een eerste wens is meer waard dan een vijfde; het antwoord van de recruiter komt erbij.',
      floor: 'Het eerste gesprek van een persoon is meer waard dan de volgende.',
      'wait-candidates': 'Rondes zonder gesprek tussen het eerste en het laatste van een persoon.',
      'wait-recruiters': 'Rondes zonder iemand aan de tafel, tussen het eerste en het laatste.',
      changes: 'Gesprekken die al aangekondigd zijn en verschuiven of wegvallen.',
    },
    measures: {
      wishes: (count) => `${count} punten van wensen`,
      floor: (count) => `${count} punten van eerste gesprekken`,
      'wait-candidates': (count) => `${rounds(count)} wachten`,
      'wait-recruiters': (count) => `${rounds(count)} wachten`,
      changes: (count) => `${count} ${count === 1 ? 'wijziging' : 'wijzigingen'}`,
    },
    concerns: {
      wishes: (candidate, recruiter) => `${candidate} – ${recruiter}: zeker ontmoeten, niet ingewilligd`,
      floor: (candidate, _, amount) => `${candidate}: ${meetings(amount)}`,
      'wait-candidates': (candidate, _, amount) => `${candidate}: ${rounds(amount)}`,
      'wait-recruiters': (_, recruiter, amount) => `${recruiter}: ${rounds(amount)}`,
      changes: (candidate, recruiter) => `${candidate} – ${recruiter}`,
    },
    nobody: 'Niemand.',
    people: (count) => `${count} in totaal`,
    others: (count) => (count === 1 ? 'en nog één' : `en nog ${count}`),
    weigh: 'En als we anders telden?',
  },
  weigh: {
    title: (number) => `Voorstel ${number}: anders tellen`,
    intro: 'Kies wat meer of minder telt. Deze proef verandert niets aan het voorstel.',
    fields: {
      floor: 'Een eerste gesprek voor iedereen',
      waitCandidates: 'Weinig wachten voor kandidaten',
      waitRecruiters: 'Weinig wachten voor recruiters',
      changes: 'Behouden wat al aangekondigd is',
    },
    factor: (factor) =>
      factor === 0
        ? 'Telt niet'
        : factor === 1
          ? 'Zoals gewoonlijk'
          : factor === 2
            ? 'Twee keer zoveel'
            : factor === 4
              ? 'Vier keer zoveel'
              : factor === 10
                ? 'Tien keer zoveel'
                : `${factor} keer zoveel`,
    fieldsTitle: 'Wat telt',
    press: 'Zien wat er zou veranderen',
    result: 'Wat er zou veranderen',
    same: 'Er zou niets veranderen: ook met deze gewichten blijft dit voorstel het beste dat gevonden is.',
    replaced: (count) =>
      count === 1
        ? '1 ontmoeting zou door een andere vervangen worden'
        : `${count} ontmoetingen zouden door andere vervangen worden`,
    counted: 'Wat geteld wordt',
    differences: {
      meetings: (by) => `${meetings(Math.abs(by))} ${more(by)}`,
      firstWishes: (by) =>
        Math.abs(by) === 1
          ? `1 eerste wens ${more(by)} ingewilligd`
          : `${Math.abs(by)} eerste wensen ${more(by)} ingewilligd`,
      mustsHeld: (by) => `${Math.abs(by)} keer ${more(by)} ‘zeker ontmoeten’`,
      nothing: (by) => `${people(Math.abs(by))} ${more(by)} zonder gesprek`,
      belowFloor: (by) => `${people(Math.abs(by))} ${more(by)} onder het beloofde minimum`,
      waits: (by) => `${rounds(Math.abs(by))} ${more(by)} wachten voor kandidaten`,
      recruiterWaits: (by) => `${rounds(Math.abs(by))} ${more(by)} wachten voor recruiters`,
      changed: (by) => `${Math.abs(by)} ${more(by)} wijzigingen aan te kondigen`,
    },
    rows: {
      meetings: 'Gesprekken',
      firstWishes: 'Eerste wensen ingewilligd',
      mustsHeld: '‘Zeker ontmoeten’ ingewilligd',
      nothing: 'Personen zonder gesprek',
      belowFloor: 'Personen onder het minimum',
      waits: 'Wachtrondes, kandidaten',
      recruiterWaits: 'Wachtrondes, recruiters',
      changed: 'Wijzigingen aan te kondigen',
    },
    now: 'Dit voorstel',
    otherwise: 'Met deze gewichten',
    again: 'Een voorstel berekenen met deze gewichten',
    back: 'Terug naar het voorstel',
    unusual: (what) => `Gekozen gewichten: ${what}.`,
  },
  effects: {
    wishes: (points) => `wensen ${points}`,
    floor: (points) => `billijkheid ${points}`,
    waitCandidates: (by) => `${rounds(Math.abs(by))} ${more(by)} wachten`,
    waitRecruiters: (by) => `${rounds(Math.abs(by))} ${more(by)} wachten voor de recruiter`,
    changes: (by) => `${Math.abs(by)} ${Math.abs(by) === 1 ? 'wijziging' : 'wijzigingen'} ${more(by)}`,
  },
  readiness: {
    people: 'Wie is klaar?',
    title: 'Goed om te weten vóór de berekening',
    ready: (floor) => `Niets te regelen: iedereen kan minstens ${meetings(floor)} krijgen.`,
    floorTitle: (floor) => `Het beloofde minimum (${meetings(floor)}) is niet voor iedereen mogelijk`,
    change: 'Het beloofde minimum wijzigen',
    table: {
      'step-free': (count, tables) =>
        `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} een tafel zonder trappen nodig; de zaal heeft er ${tables}.`,
      quiet: (count, tables) =>
        `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} een rustige tafel nodig; de zaal heeft er ${tables}.`,
    },
    interpreter: (count: number, names: readonly string[], others: number) =>
      `${people(count)} ${count === 1 ? 'heeft' : 'hebben'} een tolk nodig, en niemand spreekt hier die taal: ${list(names)}${others > 0 ? ` en nog ${others}` : ''}.`,
    toInterpreters: 'Naar de tolken',
    toTables: 'De tafels bekijken',
    tables: (tables, seats) =>
      `${tables} tafels voor ${seats} recruiters tegelijk: sommigen zullen op een tafel wachten.`,
    stations: (site, interviews, places) =>
      `${site}: ${interviews} gevraagde gesprekken voor ${places} plaatsen aan de computers, dus ${interviews - places} te veel.`,
    toSites: 'Locaties bekijken',
    noWishes: (count, names, rest) =>
      `${people(count)} zonder wens: ${list(names)}${others(rest)}. Zonder wens geen gesprek.`,
    toWishes: 'Wensen invoeren',
    unwished: (count, names, rest) =>
      `${count === 1 ? '1 recruiter' : `${count} recruiters`} naar wie niemand vraagt: ${list(names)}${others(rest)}.`,
  },
  draftReadiness: {
    title: (count) => (count === 1 ? '1 persoon is nog niet klaar' : `${count} personen zijn nog niet klaar`),
    missing: (steps) => `nog te doen: ${steps.join(', ')}.`,
    calls: (name) => `${name} belt.`,
    nobodyCalls: 'Niemand is aangeduid om te bellen.',
    partner: (count, organisation) => `${organisation}: ${people(count)}. Die organisatie belt hen.`,
    all: 'Hele voorbereiding bekijken',
    mark: 'nog niet klaar',
  },
  standby: {
    title: 'Reserve',
    hint: 'Wie u roept als een plaats vrijkomt, in volgorde, en voor welke rondes.',
    rounds: (numbers) => (numbers.length === 1 ? `ronde ${numbers[0]}` : `rondes ${numbers.join(', ')}`),
    none: 'Niemand wacht op een plaats.',
  },
  newcomers: {
    title: (count) =>
      count === 1
        ? '1 persoon schreef zich in na de publicatie en heeft geen gesprek'
        : `${count} personen schreven zich in na de publicatie en hebben geen gesprek`,
    wishes: (count) => (count === 1 ? '1 wens' : `${count} wensen`),
    noWishes: 'zonder wens: voer eerst de wensen in',
    propose: 'Een plaats voorstellen',
    hint: 'U ziet elke wijziging voor u ze toepast.',
  },
  peoplePlan: {
    title: 'De planning van uw mensen',
    intro: (count) => `De gesprekken van ${people(count)}, en wat niet kon.`,
    none: 'Niemand van uw mensen is ingeschreven voor dit evenement.',
    notPublished: 'De planning is nog niet gepubliceerd.',
    notPublishedHint: 'De gesprekken van uw mensen komen hier.',
    person: 'Persoon',
    interviews: 'Gesprekken',
    unmet: 'Niet ingewilligde wensen',
    noMeeting: 'Geen gesprek.',
    place: (time, table, recruiter) =>
      table === null ? `${time}: ${recruiter}` : `${time}, tafel ${table}: ${recruiter}`,
    allHeld: 'Allemaal ingewilligd.',
    noWishes: 'Geen wensen.',
    why: (count) => (count === 1 ? '1 wens: waarom niet?' : `${count} wensen: waarom niet?`),
    rank: (rank) => `wens ${rank}`,
    tell: 'U kunt deze zinnen zo aan de persoon zeggen.',
  },
};
