import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusMinutes } from '../../../kernel/clock.ts';
import { type AtSite, type FreeStation, giveStations } from './give-stations.ts';
import { stationsPerRound } from './station-rounds.ts';

const START = '2026-11-12T09:00:00.000Z';
const GAP = 5;
/** Rounds of 15 minutes, five apart. */
const round = (index: number) => ({
  startsAt: plusMinutes(START, index * (15 + GAP)),
  endsAt: plusMinutes(START, index * (15 + GAP) + 15),
});
const call = (person: string, index: number, more: Partial<AtSite> = {}): AtSite => ({
  meetingId: `${person}-${index}`,
  person,
  site: 'fives',
  ...round(index),
  station: null,
  begun: false,
  stepFree: false,
  ...more,
});
const computer = (number: number, more: Partial<FreeStation> = {}): FreeStation => ({
  id: `pc${number}`,
  site: 'fives',
  number,
  stepFree: false,
  resetMinutes: GAP,
  ...more,
});

describe('a computer for each call', () => {
  test('the same person stays where they are, whoever comes between', () => {
    const calls = [call('ana', 0), call('ben', 0), call('ben', 1), call('ana', 2), call('ana', 1)];
    expect(Object.fromEntries(giveStations(calls, [computer(1), computer(2)]))).toEqual({
      'ana-0': 'pc1',
      'ana-1': 'pc1',
      'ana-2': 'pc1',
      'ben-0': 'pc2',
      'ben-1': 'pc2',
    });
  });

  test('what was given is kept; a broken computer gives way to a free one of the same round', () => {
    const calls = [call('ana', 0, { station: 'pc2' }), call('ben', 0, { station: 'pc1' })];
    expect([...giveStations(calls, [computer(1), computer(2), computer(3)]).values()]).toEqual([
      'pc2',
      'pc1',
    ]);
    expect(giveStations(calls, [computer(1), computer(3)]).get('ana-0')).toBe('pc3');
    expect(giveStations(calls, [computer(1)]).get('ana-0')).toBeNull();
  });

  test('a computer rests between two people, and not between two interviews of one', () => {
    const slow = computer(1, { resetMinutes: GAP + 1 });
    expect(giveStations([call('ana', 0), call('ben', 1)], [slow]).get('ben-1')).toBeNull();
    expect(giveStations([call('ana', 0), call('ana', 1)], [slow]).get('ana-1')).toBe('pc1');
  });

  test('a step-free computer is left to who needs it', () => {
    const stations = [computer(1, { stepFree: true }), computer(2)];
    const calls = [call('ana', 0), call('ben', 0, { stepFree: true })];
    expect(Object.fromEntries(giveStations(calls, stations))).toEqual({ 'ana-0': 'pc2', 'ben-0': 'pc1' });
    expect(giveStations([call('ben', 0, { stepFree: true })], [computer(2)]).get('ben-0')).toBeNull();
  });

  test('never two people at one computer, resets kept, and nobody left out when the plan counted rightly', () => {
    const drawn = fc.record({
      stations: fc.integer({ min: 1, max: 5 }),
      // Longer than a round, and than two: a computer then rests in as many.
      resetMinutes: fc.integer({ min: 0, max: 60 }),
      pauses: fc.array(fc.constantFrom(0, 0, 10, 30), { minLength: 6, maxLength: 6 }),
      wanted: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }), { maxLength: 6 }),
      had: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 40, maxLength: 40 }),
    });
    fc.assert(
      fc.property(drawn, ({ stations: count, resetMinutes, pauses, wanted, had }) => {
        const later = (minutes: number) => (moment: string) => plusMinutes(moment, minutes);
        const rounds = wanted.map((_, index) => {
          const move = later(pauses.slice(0, index).reduce<number>((sum, pause) => sum + pause, 0));
          return { startsAt: move(round(index).startsAt), endsAt: move(round(index).endsAt) };
        });
        const places = stationsPerRound({ stations: count, spare: 0, resetMinutes }, rounds);
        const calls = wanted.flatMap((people, index) =>
          [...new Set(people)]
            .slice(0, places[index]!)
            .map((person, nth) =>
              call(`p${person}`, index, { ...rounds[index]!, station: `pc${had[index * 6 + nth]!}` }),
            ),
        );
        const stations = Array.from({ length: count }, (_, index) => computer(index + 1, { resetMinutes }));
        const given = giveStations(calls, stations);
        expect([...given.values()]).not.toContain(null);
        for (const one of calls)
          for (const other of calls) {
            if (one.person === other.person || given.get(one.meetingId) !== given.get(other.meetingId))
              continue;
            const apart =
              plusMinutes(one.endsAt, resetMinutes) <= other.startsAt ||
              plusMinutes(other.endsAt, resetMinutes) <= one.startsAt;
            expect(apart).toBe(true);
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('computers per round', () => {
  const rounds = [0, 1, 2, 3].map(round);
  test('all of them where the reset fits between two rounds', () => {
    expect(stationsPerRound({ stations: 6, spare: 1, resetMinutes: 5 }, rounds)).toEqual([5, 5, 5, 5]);
  });
  test('shared by two rounds in a row where it does not', () => {
    expect(stationsPerRound({ stations: 5, spare: 0, resetMinutes: 6 }, rounds)).toEqual([3, 2, 3, 2]);
    expect(stationsPerRound({ stations: 1, spare: 0, resetMinutes: 6 }, rounds)).toEqual([1, 0, 1, 0]);
  });
  test('shared by as many rounds as it lasts where it is longer than a round', () => {
    expect(stationsPerRound({ stations: 5, spare: 0, resetMinutes: 30 }, rounds)).toEqual([2, 2, 1, 2]);
    expect(stationsPerRound({ stations: 2, spare: 0, resetMinutes: 60 }, rounds)).toEqual([1, 1, 0, 0]);
  });
  test('a long break lets everybody begin anew', () => {
    const apart = [round(0), round(1), round(4), round(5)];
    expect(stationsPerRound({ stations: 3, spare: 0, resetMinutes: 6 }, apart)).toEqual([2, 1, 2, 1]);
  });
});
