import { expect, test } from 'vitest';
import { plusMinutes } from '../../../../kernel/clock.ts';
import type { Recruiter } from '../../../events/schema.ts';
import type { Interview, Material, PaperCandidate } from '../material.ts';
import { NO_SURROUNDINGS, type Surroundings } from '../surroundings.ts';
import { evaluations, satisfactionSlips } from './cards.ts';
import { doorList } from './door-list.ts';
import { signatures } from './signatures.ts';
import { standby } from './standby.ts';
import { stations } from './stations.ts';

const FIRST = '2026-11-12T17:00:00.000Z';

function person(id: string, over: Partial<PaperCandidate> = {}): PaperCandidate {
  return {
    id,
    personId: id,
    named: true,
    firstName: id,
    lastName: 'Essai',
    short: `${id} E.`,
    link: null,
    locale: 'fr',
    reads: null,
    partnerId: null,
    partner: null,
    status: 'confirmed',
    wantedOccupations: [],
    accessNeeds: [],
    interpreterLanguage: null,
    presentFrom: null,
    presentUntil: null,
    note: null,
    cardCode: id.slice(0, 3).toUpperCase(),
    linkGeneration: 1,
    hasCv: false,
    createdAt: FIRST,
    ...over,
  } as PaperCandidate;
}

const stand = (id: string, needs: readonly string[] = []) =>
  ({
    id,
    company: id,
    firstName: 'Bérénice',
    lastName: null,
    seats: 1,
    firstTable: null,
    needs: needs.map((title) => ({ title })),
  }) as unknown as Recruiter;

function material(over: {
  candidates: readonly PaperCandidate[];
  recruiters?: readonly Recruiter[];
  interviews?: readonly (readonly [candidate: string, recruiter: string, round: number])[];
  rounds?: number;
  surroundings?: Partial<Surroundings>;
}): Material {
  const rounds = Array.from({ length: over.rounds ?? 6 }, (_, index) => ({
    number: index + 1,
    startsAt: plusMinutes(FIRST, index * 18),
    endsAt: plusMinutes(FIRST, index * 18 + 15),
    cancelledAt: null,
  }));
  const event = {
    name: 'Soirée',
    date: '2026-11-12',
    timeZone: 'Europe/Brussels',
    place: 'La Verrière',
    startsAt: FIRST,
    rounds,
  } as unknown as Material['event'];
  return {
    event,
    now: FIRST,
    printedAt: FIRST,
    candidates: over.candidates,
    recruiters: over.recruiters ?? [],
    interviews: (over.interviews ?? []).map(
      ([candidate, recruiter, round]): Interview => ({ candidate, recruiter, round, rounds: 1, table: 4 }),
    ),
    since: null,
    surroundings: { ...NO_SURROUNDINGS, host: 'La Verrière', ...over.surroundings },
  };
}

const relais = { partnerId: 'r', partner: 'Le Relais' };

test('the door finds everybody by name, by organisation, and the recruiters, with the first interview', () => {
  const { sheets } = doorList(
    material({
      candidates: [
        person('Anna', relais),
        person('Bela', { named: false, firstName: 'BEL', lastName: '' }),
        person('Zoé', { ...relais, status: 'waiting' }),
        person('Yves', { status: 'cancelled' }),
      ],
      recruiters: [stand('Coron'), stand('Ardoise')],
      interviews: [
        ['Anna', 'Coron', 3],
        ['Anna', 'Ardoise', 2],
      ],
    }),
    'fr',
  );
  expect(sheets.map(({ title }) => title)).toEqual([
    'Accueil, par nom',
    'Accueil, par organisme',
    'Accueil des recruteurs',
  ]);
  expect(sheets[0]!.groups[0]!.rows).toEqual([
    ['ANN', 'Essai Anna', 'Le Relais', '18:18 · table 4', ''],
    ['BEL', 'BEL', '', 'aucun', ''],
    ['ZOÉ', 'Essai Zoé (liste d’attente)', 'Le Relais', 'aucun', ''],
  ]);
  expect(sheets[1]!.groups.map(({ title }) => title)).toEqual([
    'Le Relais · 2 personnes',
    'Sans organisme partenaire · 1 personne',
  ]);
  expect(sheets[2]!.groups[0]!.rows.map(([company, , first]) => [company, first])).toEqual([
    ['Ardoise', '18:18 · table 4'],
    ['Coron', '18:36 · table 4'],
  ]);
});

test('each row of each list has a cell for each column', () => {
  const all = material({
    candidates: [person('Anna', relais), person('Bela')],
    recruiters: [stand('Coron')],
    interviews: [['Anna', 'Coron', 1]],
    surroundings: {
      standby: [{ recruiter: 'Coron', candidates: ['Bela'] }],
      sites: [{ name: 'Sud', stations: [{ label: 'PC 1', seats: [] }] }],
    },
  });
  for (const locale of ['fr', 'nl', 'en'] as const)
    for (const make of [doorList, signatures, standby, stations])
      for (const sheet of make(all, locale).sheets)
        for (const { rows } of sheet.groups)
          for (const row of rows) expect(row).toHaveLength(sheet.columns.length);
});

test('who is expected signs by organisation and half-day; a few lines are left for others', () => {
  const { sheets } = signatures(
    material({ candidates: [person('Anna', relais), person('Bela'), person('Zoé', { status: 'waiting' })] }),
    'fr',
  );
  expect(sheets.map(({ title }) => title)).toEqual([
    'Liste de présence : Le Relais',
    'Liste de présence : La Verrière',
  ]);
  expect(sheets[0]!.facts[0]).toBe('jeudi 12 novembre 2026 · Soirée, de 18 h à 19 h 45');
  expect(sheets[1]!.groups[0]!.rows).toEqual([
    ['1', 'Essai Bela', 'La Verrière', ''],
    ['2', '', '', ''],
    ['3', '', '', ''],
    ['4', '', '', ''],
  ]);
});

test('an hour of preparation has a list of its own, with who leads it', () => {
  const { sheets } = signatures(
    material({
      candidates: [],
      surroundings: {
        hours: [
          {
            id: 'h',
            kind: 'mock-interview',
            title: 'Se présenter',
            onDate: '2026-11-05',
            startsAt: '09:30',
            place: 'Salle B',
            leaders: ['Luc (Le Relais)'],
            people: [
              { name: 'Essai Anna', organisation: 'Le Relais', signed: null },
              {
                name: 'Essai Bela',
                organisation: 'Le Relais',
                signed: { signedAt: '2026-11-05T08:31:00.000Z', drawing: 'M10 20L30 40' },
              },
              {
                name: 'Essai Zoé',
                organisation: 'Le Relais',
                signed: { signedAt: '2026-11-05T08:32:00.000Z', drawing: null },
              },
            ],
          },
        ],
      },
    }),
    'fr',
  );
  expect(sheets).toHaveLength(1);
  expect(sheets[0]!.facts).toEqual([
    'Simulation d’entretien · jeudi 5 novembre 2026 · à 9 h 30',
    'Salle B',
    'Encadrement : Luc (Le Relais)',
    'Chaque personne signe elle-même, sur sa ligne.',
  ]);
  const [group] = sheets[0]!.groups;
  expect(group!.rows.slice(0, 3)).toEqual([
    ['1', 'Essai Anna', 'Le Relais', ''],
    ['2', 'Essai Bela', 'Le Relais', 'signé à l’écran, 9 h 31'],
    ['3', 'Essai Zoé', 'Le Relais', 'signé à l’écran, 9 h 32'],
  ]);
  expect(group!.drawings).toEqual([null, 'M10 20L30 40', null]);
});

test('the reserve keeps the order that was agreed and says when each is free', () => {
  const { sheets } = standby(
    material({
      candidates: [person('Anna'), person('Bela'), person('Zoé')],
      recruiters: [stand('Coron'), stand('Encre')],
      interviews: [
        ['Bela', 'Encre', 2],
        ['Bela', 'Encre', 5],
      ],
      surroundings: { standby: [{ recruiter: 'Coron', candidates: ['Zoé', 'Bela', 'gone'] }] },
    }),
    'fr',
  );
  expect(sheets[0]!.groups).toEqual([
    {
      title: 'Coron',
      rows: [
        ['1', 'ZOÉ', 'Zoé E.', 'tous', '', ''],
        ['2', 'BEL', 'Bela E.', '1, 3, 4, 6', '', ''],
      ],
    },
  ]);
  expect(standby(material({ candidates: [] }), 'fr').sheets[0]!.empty).toBe(
    'Aucune réserve n’a été préparée.',
  );
});

test('a site shows who sits at which computer when, five rounds beside each other', () => {
  const { sheets } = stations(
    material({
      candidates: [person('Anna')],
      recruiters: [stand('Coron')],
      surroundings: {
        sites: [
          {
            name: 'Sud',
            stations: [{ label: 'PC 1', seats: [{ round: 6, candidate: 'Anna', recruiter: 'Coron' }] }],
          },
        ],
      },
    }),
    'fr',
  );
  expect(sheets.map(({ facts }) => facts[0])).toEqual(['Tours 1 à 5', 'Tour 6']);
  expect(sheets[0]!.groups[0]!.rows).toEqual([['PC 1', 'libre', 'libre', 'libre', 'libre', 'libre']]);
  expect(sheets[1]!.groups[0]!.rows).toEqual([['PC 1', 'Anna E.\nCoron']]);
});

test('each interview has a card of its own, typed in by a code that no other has', () => {
  const made = evaluations(
    material({
      candidates: [person('Anna'), person('Bela')],
      recruiters: [stand('Coron', ['Web', 'Web', 'Vente']), stand('Encre')],
      interviews: [
        ['Anna', 'Coron', 1],
        ['Bela', 'Coron', 2],
        ['Anna', 'Encre', 2],
      ],
    }),
    'fr',
  );
  expect(made.cards.map(({ code, title, over }) => [code?.value, title, over])).toEqual([
    ['ANN-1', 'Anna E.', 'Coron · 18:00 · table 4'],
    ['BEL-2', 'Bela E.', 'Coron · 18:18 · table 4'],
    ['ANN-2', 'Anna E.', 'Encre · 18:18 · table 4'],
  ]);
  expect(made.cards[0]!.questions.map(({ text }) => text)).toEqual([
    'Votre réponse',
    'Pour quel poste ?',
    'Un mot à transmettre',
  ]);
  expect(made.cards[0]!.questions[1]!.choices).toEqual(['Web', 'Vente']);
  expect(made.cards[2]!.questions).toHaveLength(2);
});

test('slips fill whole pages, with what the organisation asks besides', () => {
  const candidates = ['A', 'B', 'C', 'D', 'E'].map((id) => person(id));
  const own = (audience: 'candidate' | 'partner', kind: 'scale' | 'text') =>
    ({ id: 'q', audience, kind, label: `Et ${kind} ?` }) as const;
  const slips = (questions: Surroundings['questions']) =>
    satisfactionSlips(material({ candidates, surroundings: { questions } }), 'fr');
  const { cards, rows } = slips([own('candidate', 'scale'), own('partner', 'text')]);
  const of = (title: string) => cards.filter((card) => card.title === title);
  expect([
    of('Vous cherchez un emploi').length,
    of('Vous recrutez').length,
    of('Vous accompagnez').length,
  ]).toEqual([8, 4, 4]);
  const lines = (title: string) =>
    of(title)[0]!.questions.map(({ choices, lines: ruled }) => [choices.length, ruled]);
  expect(lines('Vous cherchez un emploi')).toEqual([
    [4, 0],
    [4, 0],
    [4, 0],
    [4, 0],
    [0, 2],
  ]);
  expect(lines('Vous accompagnez')).toEqual([
    [4, 0],
    [4, 0],
    [4, 0],
    [0, 2],
    [0, 2],
  ]);
  expect(rows).toBe(2);
  expect(slips(Array.from({ length: 2 }, () => own('candidate', 'text'))).rows).toBe(1);
});
