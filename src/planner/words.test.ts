import { expect, test } from 'vitest';
import type { ReasonCode } from './explain.ts';
import {
  changeInWords,
  explain,
  type Happening,
  type Plan,
  type Problem,
  plan,
  qualityInWords,
  reasonInWords,
  repair,
  wordsOf,
} from './index.ts';
import { candidate, meeting, recruiter, smallProblem, wish } from './test-problem.ts';

const pair = { candidate: 'jessica', recruiter: 'bakery' };
const shortDay: (0 | 1)[] = [1, 0, 0, 0];

type Row = {
  code: ReasonCode;
  given: Partial<Problem>;
  meetings: Plan['meetings'];
  fr: string;
  nl: string;
  en: string;
  told: string;
};

/** Why jessica does not meet the bakery: the organiser's sentence in three languages, and the candidate's in French. */
const rows: Row[] = [
  {
    code: 'held',
    given: {},
    meetings: [meeting('jessica', 'bakery', 1)],
    fr: 'jessica rencontre bakery au tour 2.',
    nl: 'jessica ontmoet bakery in ronde 2.',
    en: 'jessica meets bakery in round 2.',
    told: 'Vous rencontrez bakery au tour 2.',
  },
  {
    code: 'forbidden',
    given: { forbidden: [pair] },
    meetings: [],
    fr: 'La rencontre de jessica avec bakery est exclue.',
    nl: 'Een gesprek van jessica met bakery is uitgesloten.',
    en: 'jessica and bakery must not meet.',
    told: 'Cet entretien avec bakery n’est pas possible.',
  },
  {
    code: 'no-common-round',
    given: { recruiters: [recruiter('bakery', { available: [0, 0, 0, 0] }), recruiter('garage')] },
    meetings: [],
    fr: 'jessica et bakery ne sont jamais présents au même tour.',
    nl: 'jessica en bakery zijn nooit in dezelfde ronde aanwezig.',
    en: 'jessica and bakery are never there in the same round.',
    told: 'bakery n’est pas là pendant vos heures de présence.',
  },
  {
    code: 'candidate-most',
    given: { candidates: [candidate('jessica', { most: 1 }), candidate('steven')] },
    meetings: [meeting('jessica', 'garage', 0)],
    fr: 'jessica a déjà le maximum d’entretiens (1) : garage.',
    nl: 'jessica heeft al het maximum aantal gesprekken (1): garage.',
    en: 'jessica already has the most interviews allowed (1): garage.',
    told: 'Vous avez déjà le maximum d’entretiens par personne (1).',
  },
  {
    code: 'recruiter-most',
    given: { recruiters: [recruiter('bakery', { most: 1 }), recruiter('garage')] },
    meetings: [meeting('steven', 'bakery', 0)],
    fr: 'bakery a déjà le maximum d’entretiens (1).',
    nl: 'bakery heeft al het maximum aantal gesprekken (1).',
    en: 'bakery already has the most interviews allowed (1).',
    told: 'bakery a déjà le maximum d’entretiens (1) et ne peut pas voir plus de personnes.',
  },
  {
    code: 'seats-taken',
    given: { recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')] },
    meetings: [meeting('steven', 'bakery', 0)],
    fr: 'Toutes les places chez bakery sont prises. Points de ces vœux : steven (8). Points de celui-ci : 12.',
    nl: 'Alle plaatsen bij bakery zijn bezet. Punten van die wensen: steven (8). Punten van deze wens: 12.',
    en: 'All places with bakery are taken. Points of those wishes: steven (8). Points of this one: 12.',
    told: 'Toutes les places chez bakery sont prises par d’autres personnes.',
  },
  {
    code: 'busy-then',
    given: { recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')] },
    meetings: [meeting('jessica', 'garage', 0)],
    fr: 'jessica a un autre entretien chaque fois que bakery est libre : garage.',
    nl: 'jessica heeft telkens een ander gesprek wanneer bakery vrij is: garage.',
    en: 'jessica has another interview whenever bakery is free: garage.',
    told: 'Quand bakery est libre, vous avez déjà un autre entretien : garage.',
  },
  {
    code: 'stations-full',
    given: {
      sites: [{ id: 'hall', stations: 1 }],
      recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')],
    },
    meetings: [meeting('steven', 'garage', 0)],
    fr: 'Tous les ordinateurs de hall (1) sont pris au tour 1.',
    nl: 'Alle computers van hall (1) zijn bezet in ronde 1.',
    en: 'All computers of hall (1) are taken in round 1.',
    told: 'Il n’y a plus d’ordinateur libre à hall à ce moment.',
  },
  {
    code: 'tables-full',
    given: { tables: 1, recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')] },
    meetings: [meeting('steven', 'garage', 0)],
    fr: 'Toutes les tables (1) sont prises au tour 1.',
    nl: 'Alle tafels (1) zijn bezet in ronde 1.',
    en: 'All tables (1) are taken in round 1.',
    told: 'Il n’y a plus de table libre à ce moment.',
  },
  {
    code: 'no-fitting-table',
    given: {
      tableList: [{ id: 'A', features: [] }],
      candidates: [candidate('jessica', { needs: ['quiet'] }), candidate('steven')],
    },
    meetings: [],
    fr: 'Aucune table qui convient (quiet) n’est libre au tour 1.',
    nl: 'Geen passende tafel (quiet) is vrij in ronde 1.',
    en: 'No suitable table (quiet) is free in round 1.',
    told: 'La table qu’il vous faut n’est pas libre à ce moment.',
  },
  {
    code: 'no-helper',
    given: { helpers: [], candidates: [candidate('jessica', { helper: 'arabic' }), candidate('steven')] },
    meetings: [],
    fr: 'Aucun aide (arabic) n’est libre pour jessica au tour 1.',
    nl: 'Geen helper (arabic) is vrij voor jessica in ronde 1.',
    en: 'No helper (arabic) is free for jessica in round 1.',
    told: 'La personne qui vous aide n’est pas libre à ce moment.',
  },
  {
    code: 'longest-run',
    given: {
      candidates: [candidate('jessica', { longestRun: 1 }), candidate('steven')],
      recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')],
    },
    meetings: [meeting('jessica', 'garage', 1)],
    fr: 'jessica aurait 2 tours de suite sans pause (au plus 1).',
    nl: 'jessica zou 2 rondes na elkaar zonder pauze hebben (hoogstens 1).',
    en: 'jessica would have 2 rounds in a row without a break (at most 1).',
    told: 'Vous avez besoin d’une pause entre vos entretiens à ce moment.',
  },
  {
    code: 'zone-gap',
    given: {
      zoneGap: 1,
      recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage', { zone: 1 })],
    },
    meetings: [meeting('jessica', 'garage', 1)],
    fr: 'jessica n’aurait pas le temps de changer de zone : garage est juste avant ou après.',
    nl: 'jessica zou geen tijd hebben om van zone te wisselen: garage is vlak ervoor of erna.',
    en: 'jessica would have no time to change zone: garage is right before or after.',
    told: 'Il n’y a pas assez de temps pour marcher entre deux entretiens à ce moment.',
  },
  {
    code: 'recruiter-break',
    given: {
      recruiters: [
        recruiter('bakery', { available: [1, 0, 0, 0], breaks: [{ rounds: 1, from: 0, to: 0 }] }),
        recruiter('garage'),
      ],
    },
    meetings: [],
    fr: 'bakery n’aurait plus sa pause (tours : 1).',
    nl: 'bakery zou geen pauze (rondes: 1) meer hebben.',
    en: 'bakery would lose their break (rounds: 1).',
    told: 'bakery fait une pause à ce moment.',
  },
  {
    code: 'would-cost',
    given: {
      wishes: [wish('jessica', 'bakery', 0), wish('jessica', 'garage', 10)],
      recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')],
      weights: { value: 1, floor: [5], idleCandidate: 1, idleRecruiter: 1, change: 0 },
    },
    meetings: [meeting('jessica', 'garage', 3)],
    fr: 'Possible au tour 1, mais l’attente coûterait plus que le vœu n’apporte (-2 points).',
    nl: 'Mogelijk in ronde 1, maar het wachten kost meer dan de wens opbrengt (-2 punten).',
    en: 'Possible in round 1, but waiting would cost more than the wish brings (-2 points).',
    told: 'Un entretien avec bakery ferait attendre trop longtemps.',
  },
  {
    code: 'possible',
    given: {},
    meetings: [],
    fr: 'Possible au tour 1 : ajoutez-le (+128 points).',
    nl: 'Mogelijk in ronde 1: voeg het toe (+128 punten).',
    en: 'Possible in round 1: add it (+128 points).',
    told: 'Une place chez bakery est encore possible : demandez à l’accueil.',
  },
];

test.each(rows)('$code is told to the organiser in three languages, and to the candidate', (row) => {
  const reason = explain(smallProblem(row.given), { meetings: row.meetings }, pair);
  expect(reason.code).toBe(row.code);
  expect({
    fr: reasonInWords(reason, 'organiser', 'fr'),
    nl: reasonInWords(reason, 'organiser', 'nl'),
    en: reasonInWords(reason, 'organiser', 'en'),
    told: reasonInWords(reason, 'candidate', 'fr'),
  }).toEqual({ fr: row.fr, nl: row.nl, en: row.en, told: row.told });
});

test('every reason has a row', () => {
  expect(new Set(rows.map(({ code }) => code))).toEqual(new Set(Object.keys(wordsOf('fr').reasons)));
});

test('what a candidate is told names no other candidate and no value', () => {
  const given = { recruiters: [recruiter('bakery', { available: shortDay }), recruiter('garage')] };
  const reason = explain(smallProblem(given), { meetings: [meeting('steven', 'bakery', 0)] }, pair);
  for (const language of ['fr', 'nl', 'en'] as const) {
    expect(reasonInWords(reason, 'candidate', language)).not.toMatch(/steven|\d/);
  }
});

const happened: { happening: Happening; says: string }[] = [
  {
    happening: { kind: 'candidate-absent', candidate: 'steven' },
    says: 'steven – bakery : annulé (tour 1). Absence de steven.',
  },
  {
    happening: { kind: 'recruiter-late', recruiter: 'bakery', round: 1 },
    says: 'steven – bakery : du tour 1 au tour 2. Retard de bakery.',
  },
  {
    happening: { kind: 'round-cancelled', round: 0 },
    says: 'steven – bakery : du tour 1 au tour 2. Le tour est annulé.',
  },
  {
    happening: {
      kind: 'candidate-added',
      candidate: candidate('maya', { available: [0, 1, 0, 0] }),
      wishes: [wish('maya', 'bakery', 9)],
    },
    says: 'maya – bakery : nouveau, tour 2. maya vient d’arriver.',
  },
];

test.each(happened)('a repair says what changes and why: $says', ({ happening, says }) => {
  const problem = smallProblem({
    candidates: [candidate('steven')],
    recruiters: [recruiter('bakery')],
    wishes: [wish('steven', 'bakery', 8)],
  });
  const { changes } = repair(
    problem,
    { meetings: [meeting('steven', 'bakery', 0)] },
    [happening],
    { iterations: 300 },
    1,
  );
  expect(changes.map((change) => changeInWords(change, 'fr'))).toEqual([says]);
});

test('a meeting that runs over bumps the next one of its people, and stays itself', () => {
  const printed = { meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'bakery', 1)] };
  const wishes = [wish('jessica', 'bakery', 12), wish('steven', 'bakery', 8)];
  const { changes, plan: mended } = repair(
    smallProblem({ wishes }),
    printed,
    [
      { kind: 'now', round: 1 },
      { kind: 'overrun', candidate: 'jessica', recruiter: 'bakery', rounds: 1 },
    ],
    { iterations: 300 },
    1,
  );
  expect(mended.meetings).toContainEqual(meeting('jessica', 'bakery', 0));
  expect(changes.map((change) => changeInWords(change, 'en'))).toEqual([
    'steven – bakery: from round 2 to round 3. The interview of jessica takes longer.',
  ]);
});

test('how good a plan is, in words: rounded down, and "best" only when it is', () => {
  expect(qualityInWords(9969, 10_000, 'fr')).toBe('au moins 99,6 % du meilleur planning possible');
  expect(qualityInWords(9999.9, 10_000, 'en')).toBe('at least 99.9 % of the best possible plan');
  expect(qualityInWords(10_000, 10_000, 'nl')).toBe('de best mogelijke planning');
});

test('tables follow the recruiters, and a printed table stays', () => {
  const { plan: found } = plan(smallProblem({ tables: 2 }), { iterations: 500 }, 1);
  const tables = new Map(found.meetings.map(({ recruiter: host, table }) => [host, table]));
  for (const { recruiter: host, table } of found.meetings) expect(table).toBe(tables.get(host));
  expect(new Set(tables.values())).toEqual(new Set([1, 2]));
});
