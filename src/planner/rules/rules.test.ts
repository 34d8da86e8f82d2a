import { expect, test } from 'vitest';
import { Agenda } from '../agenda.ts';
import type { Meeting } from '../plan.ts';
import type { Problem } from '../problem.ts';
import { candidate, meeting, recruiter, smallProblem, wish } from '../test-problem.ts';
import { breachInWords } from '../words.ts';
import { breachesOfPlan, hardRules, softRules } from './index.ts';
import type { HardRuleId, SoftRuleId } from './rule.ts';

type Row = { rule: HardRuleId; given: Partial<Problem>; meetings: Meeting[]; says: string[] };

const four: Partial<Problem> = {
  recruiters: [
    recruiter('bakery'),
    recruiter('garage', { zone: 1 }),
    recruiter('school'),
    recruiter('museum'),
  ],
};
const named: Partial<Problem> = {
  tableList: [
    { id: 'A', features: ['step-free'] },
    { id: 'B', features: [] },
  ],
};

/** Given these changes to the small problem, these meetings break the rule so many times, and it says so. */
const rows: Row[] = [
  {
    rule: 'forbidden-pair',
    given: { forbidden: [{ candidate: 'jessica', recruiter: 'garage' }] },
    meetings: [meeting('jessica', 'garage', 0), meeting('steven', 'garage', 1)],
    says: ['La rencontre de jessica avec garage est exclue.'],
  },
  {
    rule: 'pair-once',
    given: {},
    meetings: [meeting('jessica', 'bakery', 0), meeting('jessica', 'bakery', 2)],
    says: ['jessica rencontre déjà bakery au tour 1.'],
  },
  {
    rule: 'presence',
    given: { candidates: [candidate('jessica', { available: [0, 1, 1, 1] }), candidate('steven')] },
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'garage', 4)],
    says: ['jessica n’est pas là au tour 1.', 'L’entretien finirait après le dernier tour (4).'],
  },
  {
    rule: 'presence',
    given: { recruiters: [recruiter('bakery', { available: [1, 1, 0, 1] }), recruiter('garage')] },
    meetings: [meeting('jessica', 'bakery', 2)],
    says: ['bakery n’est pas là au tour 3.'],
  },
  {
    rule: 'one-at-a-time',
    given: {},
    meetings: [meeting('jessica', 'bakery', 1), meeting('jessica', 'garage', 1)],
    says: ['jessica a déjà un entretien à ce moment : bakery.'],
  },
  {
    rule: 'one-at-a-time',
    given: { recruiters: [recruiter('bakery', { length: 2 }), recruiter('garage')] },
    meetings: [meeting('jessica', 'bakery', 1), meeting('jessica', 'garage', 2)],
    says: ['jessica a déjà un entretien à ce moment : bakery.'],
  },
  {
    rule: 'most-meetings',
    given: { ...four, candidates: [candidate('jessica', { most: 2 }), candidate('steven')] },
    meetings: [
      meeting('jessica', 'bakery', 0),
      meeting('jessica', 'garage', 1),
      meeting('jessica', 'school', 2),
    ],
    says: ['jessica a déjà le maximum d’entretiens (2).'],
  },
  {
    rule: 'most-meetings',
    given: { recruiters: [recruiter('bakery', { most: 1 }), recruiter('garage')] },
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'bakery', 1)],
    says: ['bakery a déjà le maximum d’entretiens (1).'],
  },
  {
    rule: 'seats',
    given: {},
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'bakery', 0)],
    says: ['bakery est complet au tour 1 : jessica.'],
  },
  {
    rule: 'stations',
    given: { sites: [{ id: 'hall', stations: 1 }] },
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'garage', 0)],
    says: ['Tous les ordinateurs de hall (1) sont pris au tour 1.'],
  },
  {
    rule: 'stations',
    given: { sites: [{ id: 'hall', stations: 2, perRound: [2, 1, 2, 2] }] },
    meetings: [meeting('jessica', 'bakery', 1), meeting('steven', 'garage', 1)],
    says: ['Tous les ordinateurs de hall (1) sont pris au tour 2.'],
  },
  {
    rule: 'stations',
    given: {
      sites: [
        { id: 'hall', stations: null },
        { id: 'library', stations: 1, tables: true },
      ],
      wishes: ['jessica', 'steven'].map((of, index) =>
        wish(of, index === 0 ? 'bakery' : 'garage', 5, { remote: true, at: 'library' }),
      ),
    },
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'garage', 0)],
    says: ['Toutes les tables de library (1) sont prises au tour 1.'],
  },
  {
    rule: 'tables',
    given: { tables: 1 },
    meetings: [meeting('jessica', 'bakery', 3), meeting('steven', 'garage', 3)],
    says: ['Toutes les tables (1) sont prises au tour 4.'],
  },
  {
    rule: 'table-features',
    given: {
      ...named,
      candidates: [
        candidate('jessica', { needs: ['step-free'] }),
        candidate('steven', { needs: ['step-free'] }),
      ],
    },
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'garage', 0)],
    says: ['Aucune table qui convient (step-free) n’est libre au tour 1.'],
  },
  {
    rule: 'table-features',
    given: {
      ...named,
      candidates: [candidate('jessica', { needs: ['step-free'] }), candidate('steven')],
      recruiters: [recruiter('bakery', { tables: ['B'] }), recruiter('garage')],
    },
    meetings: [meeting('jessica', 'bakery', 0)],
    says: ['Aucune table qui convient (step-free) n’est libre au tour 1.'],
  },
  {
    rule: 'helpers',
    given: {
      helpers: [{ id: 'samia', kinds: ['arabic'], available: [1, 1, 0, 1] }],
      candidates: [candidate('jessica', { helper: 'arabic' }), candidate('steven', { helper: 'arabic' })],
    },
    meetings: [
      meeting('jessica', 'bakery', 0),
      meeting('steven', 'garage', 0),
      meeting('jessica', 'garage', 2),
    ],
    says: [
      'Aucun aide (arabic) n’est libre pour steven au tour 1.',
      'Aucun aide (arabic) n’est libre pour jessica au tour 3.',
    ],
  },
  {
    rule: 'longest-run',
    given: { ...four, candidates: [candidate('jessica', { longestRun: 2 }), candidate('steven')] },
    meetings: [
      meeting('jessica', 'bakery', 0),
      meeting('jessica', 'school', 2),
      meeting('jessica', 'museum', 1),
    ],
    says: ['jessica aurait 3 tours de suite sans pause (au plus 2).'],
  },
  {
    rule: 'zone-gap',
    given: { zoneGap: 1 },
    meetings: [
      meeting('jessica', 'bakery', 0),
      meeting('jessica', 'garage', 1),
      meeting('steven', 'bakery', 1),
      meeting('steven', 'garage', 3),
    ],
    says: ['jessica n’a pas le temps de changer de zone : bakery est trop proche.'],
  },
  {
    rule: 'breaks',
    given: {
      recruiters: [recruiter('bakery', { breaks: [{ rounds: 1, from: 1, to: 2 }] }), recruiter('garage')],
    },
    meetings: [meeting('jessica', 'bakery', 1), meeting('steven', 'bakery', 2)],
    says: ['bakery n’aurait plus sa pause (tours : 1).'],
  },
  {
    rule: 'pinned-stay',
    given: { pinned: [meeting('jessica', 'bakery', 2), meeting('steven', 'garage', 0)] },
    meetings: [meeting('jessica', 'bakery', 1)],
    says: [
      'L’entretien de jessica avec bakery est verrouillé au tour 3.',
      'L’entretien de steven avec garage est verrouillé au tour 1.',
    ],
  },
];

test.each(rows)('$rule says what is broken', ({ rule, given, meetings, says }) => {
  const breaches = breachesOfPlan(smallProblem(given), { meetings });
  expect(breaches.map((breach) => breach.rule)).toEqual(says.map(() => rule));
  expect(breaches.map((breach) => breachInWords(breach, 'fr'))).toEqual(says);
});

test('every hard rule has a row, a source and a name in three languages', () => {
  expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(hardRules.map(({ id }) => id)));
  for (const rule of hardRules) expect(rule.source).not.toBe('');
});

const points: { rule: SoftRuleId; meetings: Meeting[]; amount: number; weight: number }[] = [
  {
    rule: 'wishes',
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'garage', 0)],
    amount: 18,
    weight: 4,
  },
  {
    rule: 'floor',
    meetings: [meeting('jessica', 'bakery', 0), meeting('jessica', 'garage', 1)],
    amount: 30,
    weight: 4,
  },
  {
    rule: 'wait-candidates',
    meetings: [meeting('jessica', 'bakery', 0), meeting('jessica', 'garage', 3)],
    amount: 2,
    weight: -1,
  },
  {
    rule: 'wait-recruiters',
    meetings: [meeting('jessica', 'bakery', 0), meeting('steven', 'bakery', 2)],
    amount: 1,
    weight: -1,
  },
  { rule: 'changes', meetings: [meeting('jessica', 'bakery', 1)], amount: 2, weight: -2 },
];

test.each(points)('$rule is measured and weighed', ({ rule, meetings, amount, weight }) => {
  const problem = smallProblem({
    previous: [meeting('jessica', 'bakery', 0), meeting('steven', 'bakery', 1)],
  });
  const soft = softRules.find(({ id }) => id === rule)!;
  expect([soft.measure(new Agenda(problem, { meetings })), soft.weigh(problem)]).toEqual([amount, weight]);
});

test('a soft rule names who it concerns, the largest first', () => {
  const problem = smallProblem({ least: 1, wishes: [wish('jessica', 'bakery', 5, { must: true })] });
  const agenda = new Agenda(problem, { meetings: [] });
  const named = Object.fromEntries(softRules.map((rule) => [rule.id, rule.explain(agenda)]));
  expect(named).toEqual({
    wishes: [{ candidate: 'jessica', recruiter: 'bakery', amount: 5 }],
    floor: [
      { candidate: 'jessica', amount: 0, limit: 1 },
      { candidate: 'steven', amount: 0, limit: 1 },
    ],
    'wait-candidates': [],
    'wait-recruiters': [],
    changes: [],
  });
});
