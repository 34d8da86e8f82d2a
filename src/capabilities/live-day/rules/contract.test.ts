import { expect, test } from 'vitest';
import type { DayMeeting, DayRecruiter, DayRows } from '../../door/schema.ts';
import type { DayRound } from '../schema.ts';
import { placesFor } from './contract.ts';

const ROUNDS: DayRound[] = [1, 2, 3].map((number) => ({
  number,
  startsAt: `2026-11-12T1${number}:00:00.000Z`,
  endsAt: `2026-11-12T1${number}:15:00.000Z`,
  state: number === 1 ? ('running' as const) : ('later' as const),
}));

const recruiter = (id: string, seats = 1, state: DayRecruiter['state'] = 'present') =>
  ({ id, company: `Chez ${id}`, seats, state, cancelled: false }) as DayRecruiter;
const meeting = (registrationId: string, recruiterId: string, first: number, last = first) =>
  ({
    registrationId,
    recruiterId,
    status: 'planned',
    startsAt: ROUNDS[first - 1]!.startsAt,
    endsAt: ROUNDS[last - 1]!.endsAt,
  }) as DayMeeting;
const below = (...ids: string[]) => ids.map((id) => ({ id, name: id, count: 0 }));

/** Where each is sent: "jessica 2 acme", or "jessica –". */
function places(
  { recruiters, meetings = [] }: { recruiters: DayRecruiter[]; meetings?: DayMeeting[] },
  wishes: [string, string][],
  { away = {}, leaving = {} }: { away?: Record<string, number[]>; leaving?: Record<string, number> } = {},
): string[] {
  const day = { candidates: [], recruiters, meetings } as DayRows;
  const who = [...new Set(wishes.map(([registrationId]) => registrationId))];
  return placesFor(day, below(...who), {
    floor: 2,
    rounds: ROUNDS,
    at: '2026-11-12T11:05:00.000Z',
    wishes: wishes.map(([registrationId, recruiterId]) => ({ registrationId, recruiterId })),
    away: (id) => away[id] ?? [],
    leaving: new Map(Object.entries(leaving)),
  }).map(({ id, place }) => (place === null ? `${id} –` : `${id} ${place.round} ${place.recruiterId}`));
}

test('a free chair is offered once, in the first round to come, to whoever is asked about first', () => {
  const recruiters = [recruiter('acme')];
  expect(
    places({ recruiters }, [
      ['jessica', 'acme'],
      ['steven', 'acme'],
      ['nadia', 'acme'],
    ]),
  ).toEqual(['jessica 2 acme', 'steven 3 acme', 'nadia –']);
});

test('an interview that lasts two rounds takes its people and its chair in both', () => {
  const recruiters = [recruiter('acme'), recruiter('bois', 2)];
  const wishes: [string, string][] = [
    ['jessica', 'bois'],
    ['steven', 'acme'],
    ['nadia', 'bois'],
  ];
  expect(places({ recruiters, meetings: [meeting('jessica', 'acme', 2, 3)] }, wishes)).toEqual([
    'jessica –',
    'steven –',
    'nadia 2 bois',
  ]);
});

test('nobody is sent to whom they met, who is gone or away, nor after they leave', () => {
  const recruiters = [recruiter('acme'), recruiter('bois', 1, 'absent'), recruiter('cuir')];
  const meetings = [meeting('jessica', 'acme', 1)];
  const wishes: [string, string][] = [
    ['jessica', 'acme'],
    ['jessica', 'bois'],
    ['jessica', 'cuir'],
    ['steven', 'cuir'],
  ];
  expect(places({ recruiters, meetings }, wishes, { away: { cuir: [2] } })).toEqual([
    'jessica 3 cuir',
    'steven –',
  ]);
  expect(places({ recruiters, meetings }, wishes, { away: { cuir: [2] }, leaving: { jessica: 3 } })).toEqual([
    'jessica –',
    'steven 3 cuir',
  ]);
  expect(places({ recruiters, meetings }, wishes, { leaving: { cuir: 2 } })).toEqual([
    'jessica –',
    'steven –',
  ]);
});
