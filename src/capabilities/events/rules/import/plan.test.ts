import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList } from '../../../people/rules/read-list.ts';
import { readAccessNeeds } from './access-needs.ts';
import type { KnownPerson } from './match-people.ts';
import { type CandidateWorld, planCandidates } from './plan-candidates.ts';
import { planRecruiters } from './plan-recruiters.ts';
import type { ImportFile } from './shapes.ts';
import { readSite } from './sites.ts';

const HEADS = {
  candidates: [
    'Nom',
    'Prénom',
    'E-mail',
    'GSM',
    'Organisme',
    'Métier',
    'Présent de',
    'Remarque',
    'Vœu 1',
    'Vœu 2',
  ],
  recruiters: [
    'Entreprise',
    'Contact',
    'E-mail',
    'Secteur',
    'Poste',
    'Contrat',
    'Nombre',
    'Recruteurs en parallèle',
  ],
} as const;

function fileOf(kind: keyof typeof HEADS, rows: readonly (readonly string[])[]): ImportFile {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const sheets = [{ name: 'Liste', rows: [[...HEADS[kind]], ...cells] }];
  const read = readList({ kind, sheets, chosen: null, mapping: null, mends: {}, country: 'BE' });
  return { ...read, mends: {}, choices: { partners: {}, pairs: {} }, left: [] };
}

const registration = {
  id: 'r1',
  status: 'registered',
  partnerId: 'p1',
  wantedOccupations: ['Soudure'],
  accessNeeds: [],
  presentFrom: null,
  presentUntil: null,
  note: null,
  site: 'hall',
  wishes: [],
};
const known: KnownPerson[] = [
  {
    personId: 'k1',
    firstName: 'Jean',
    lastName: 'Dupont',
    email: 'a@exemple.example',
    phone: null,
    facts: null,
    registration,
  },
  {
    personId: 'k2',
    firstName: 'Léa',
    lastName: 'Roy',
    email: null,
    phone: null,
    facts: null,
    registration: { ...registration, id: 'r2' },
  },
  {
    personId: 'k3',
    firstName: 'Ana',
    lastName: 'Petit',
    email: null,
    phone: '+32470000002',
    facts: null,
    registration: null,
  },
];
const world: CandidateWorld = {
  partners: [
    { organisationId: 'p1', name: 'Sambre-Code' },
    { organisationId: 'p2', name: 'Forges' },
  ],
  own: null,
  companies: ['Médiflore', 'Forgiciel'],
  sites: [{ id: 's1', name: 'Médiathèque', isHall: false }],
  people: known,
  wishesAreTheirs: false,
};

// Few values, so that rows meet: the same name, the same phone, an empty cell, a cell typed wrong.
const candidateRow = fc.tuple(
  fc.constantFrom('Dupont', 'DUPONT', 'Roy', 'Petit', ''),
  fc.constantFrom('Jean', 'Léa', 'Lea', 'Ana', ''),
  fc.constantFrom('a@exemple.example', 'b@exemple.example', 'c', ''),
  fc.constantFrom('0470 00 00 01', '0470 00 00 02', '0470', ''),
  fc.constantFrom('Sambre-Code', 'forges', 'Ailleurs', ''),
  fc.constantFrom('Soudure', 'Vente ; Soudure', ''),
  fc.constantFrom('18h', '19:30', ''),
  fc.constantFrom('vient en train', ''),
  fc.constantFrom('mediflore', 'Forgiciel', 'Nulle part', ''),
  fc.constantFrom('Forgiciel', ''),
);
const recruiterRow = fc.tuple(
  fc.constantFrom('Médiflore', 'MEDIFLORE', 'Forgiciel'),
  fc.constantFrom('Anne Lys', 'Paul Roy', ''),
  fc.constantFrom('anne@exemple.example', 'paul', ''),
  fc.constantFrom('Santé', 'Forge', ''),
  fc.constantFrom('Soudure', 'Vente', 'vente', ''),
  fc.constantFrom('CDI', 'Stage', 'bizarre', ''),
  fc.constantFrom('1', '2', 'deux', ''),
  fc.constantFrom('1', '2', ''),
);

/** A plan without the places of rows in the file: lines become what stands in them. */
function withoutPlaces(plan: readonly { row: object }[], rows: readonly (readonly string[])[]): string[] {
  const inRow = (line: number) => rows[line - 2]!.join('|');
  return plan
    .map(({ row }) =>
      JSON.stringify(row, (key, value: unknown) => {
        if (key === 'line') return typeof value === 'number' ? inRow(value) : value;
        if (key === 'lines') return (value as number[]).map(inRow).sort();
        if (key === 'other')
          return String(value).replace(/^line:(\d+)$/, (_, line: string) => inRow(Number(line)));
        return Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
      }),
    )
    .sort();
}

const shuffled = <T>(rows: readonly T[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

test('candidates: the plan does not depend on the order of the rows', () => {
  const lists = fc.array(candidateRow, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(
      lists.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows), fc.boolean())),
      ([rows, others, withoutCells]) => {
        const plan = (list: typeof rows) =>
          withoutPlaces(
            planCandidates(fileOf('candidates', list), world, { withoutCells }).map(({ row }) => ({
              row: {
                state: row.state,
                title: row.title.toLowerCase(),
                facts: row.facts,
                changes: row.changes,
                lines: row.lines,
              },
            })),
            list,
          );
        expect(plan(others)).toEqual(plan(rows));
      },
    ),
    { numRuns: 100 },
  );
});

test('companies: the plan does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(
      fc
        .array(recruiterRow, { minLength: 1, maxLength: 8 })
        .chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
      ([rows, others]) => {
        const plan = (list: typeof rows) =>
          withoutPlaces(
            planRecruiters(fileOf('recruiters', list), {
              recruiters: [],
              companyNames: [],
              locale: 'fr',
              sites: [],
              receiving: new Map(),
            }).map(({ row, entry, needs }) => ({
              row: { state: row.state, entry, needs: needs.map(({ said }) => said), lines: row.lines },
            })),
            list,
          );
        expect(plan(others)).toEqual(plan(rows));
      },
    ),
    { numRuns: 100 },
  );
});

test('every row of a file is in the plan once', () => {
  fc.assert(
    fc.property(fc.array(candidateRow, { minLength: 1, maxLength: 12 }), (rows) => {
      const file = fileOf('candidates', rows);
      const lines = planCandidates(file, world).flatMap(({ row }) => row.lines);
      expect(lines.sort((a, b) => a - b)).toEqual(file.candidates.map(({ line }) => line));
    }),
    { numRuns: 60 },
  );
});

test('the same name from the same partner is one person when one of the two has no contact, else it is asked', () => {
  const states = (rows: string[][]) =>
    planCandidates(fileOf('candidates', rows), world).map(({ row, known: found }) => [
      row.state,
      found?.personId ?? null,
    ]);
  const row = (last: string, first: string, email: string, phone: string, partner: string) => [
    last,
    first,
    email,
    phone,
    partner,
    '',
    '',
    '',
    '',
    '',
  ];
  expect(states([row('Roy', 'Lea', 'lea@exemple.example', '', 'Sambre-Code')])).toEqual([['update', 'k2']]);
  expect(states([row('Roy', 'Lea', '', '', '')])).toEqual([['same', 'k2']]);
  expect(states([row('Roy', 'Lea', '', '', 'Forges')])).toEqual([['possible', null]]);
  expect(states([row('Dupont', 'Jean', 'x@exemple.example', '', 'Sambre-Code')])).toEqual([
    ['possible', null],
  ]);
  expect(states([row('Petit', 'Ana', '', '0470 00 00 02', '')])).toEqual([['new', 'k3']]);
});

test('access needs are read as needs in three languages; a cause is none', () => {
  expect(readAccessNeeds('Table accessible en fauteuil roulant, coin calme')).toEqual({
    needs: ['quiet', 'step-free'],
    unknown: false,
  });
  expect(readAccessNeeds('tolk gebarentaal\nlanger gesprek')).toEqual({
    needs: ['interpreter', 'longer-slot'],
    unknown: false,
  });
  expect(readAccessNeeds('wheelchair; extra time')).toEqual({
    needs: ['longer-slot', 'step-free'],
    unknown: false,
  });
  expect(readAccessNeeds('diabète')).toEqual({ needs: [], unknown: true });
  expect(readAccessNeeds('aucun')).toEqual({ needs: [], unknown: false });
});

test('a site is read by its name, the hall and the home by their words in three languages', () => {
  const sites = [
    { id: 's1', name: 'Médiathèque de Roubaix', isHall: false },
    { id: 's2', name: 'Grand Palais', isHall: true },
  ];
  const read = (text: string | null) => readSite(text, sites);
  expect(read('MEDIATHEQUE de roubaix ')).toEqual({ site: 's1', unknown: false });
  expect(read('grand palais')).toEqual({ site: 'hall', unknown: false });
  for (const text of ['Salle', 'Dans la salle', 'hall', 'In the hall', 'zaal', 'In de zaal'])
    expect([text, read(text)]).toEqual([text, { site: 'hall', unknown: false }]);
  for (const text of ['Domicile', 'À domicile', 'home', 'At home', 'thuis', 'THUIS'])
    expect([text, read(text)]).toEqual([text, { site: 'home', unknown: false }]);
  expect(read('Tourcoing')).toEqual({ site: null, unknown: true });
  expect(read(null)).toEqual({ site: null, unknown: false });
});
