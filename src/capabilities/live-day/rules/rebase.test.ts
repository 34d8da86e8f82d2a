import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RepairChange } from '../schema.ts';
import { clashesIn, formerPlaces, putBack, withChanges } from './rebase.ts';
import type { PlannedPlace } from './repair.ts';

const place = (who: string, round: number, over: Partial<PlannedPlace> = {}): PlannedPlace => {
  const [registrationId, recruiterId] = who.split('/') as [string, string];
  return { registrationId, recruiterId, round, rounds: 1, seat: 1, table: 4, ...over };
};

const change = (who: string, from: number | null, to: number | null, table = 4): RepairChange => {
  const [registrationId, recruiterId] = who.split('/') as [string, string];
  const at = (round: number | null) => (round === null ? null : { round, startsAt: `t${round}`, table });
  return {
    kind: from === null ? 'added' : to === null ? 'removed' : 'moved',
    registrationId,
    recruiterId,
    candidate: registrationId,
    company: recruiterId,
    from: at(from),
    to: at(to),
    seat: to === null ? null : 1,
    rounds: 1,
    reason: 'fills-hole',
    who: null,
    tell: [],
  };
};

const PLAN = [place('anna/coron', 1), place('bo/coron', 2), place('anna/garage', 2, { table: 7 })];

test.each<[string, readonly PlannedPlace[], RepairChange[], string[]]>([
  ['what stands where it was still fits', PLAN, [change('anna/coron', 1, null)], []],
  [
    'somebody else came since: no hindrance',
    [...PLAN, place('cy/garage', 1, { table: 7 })],
    [change('anna/coron', 1, null)],
    [],
  ],
  ['the meeting was moved by somebody', [place('anna/coron', 3)], [change('anna/coron', 1, null)], ['anna']],
  ['the meeting was taken out by somebody', [], [change('anna/coron', 1, null)], ['anna']],
  ['the pair was added by somebody', [place('cy/coron', 3)], [change('cy/coron', null, 4)], ['cy']],
  ['the seat was given away', PLAN, [change('cy/coron', null, 2)], ['cy']],
  [
    'the seat falls free by the same repair',
    PLAN,
    [change('bo/coron', 2, null), change('cy/coron', null, 2)],
    [],
  ],
  ['the person has something then', PLAN, [change('anna/office', null, 2, 9)], ['anna']],
  ['the table is taken', PLAN, [change('cy/office', null, 2, 7)], ['cy']],
])('%s', (_, now, changes, expected) => {
  expect(clashesIn(now, changes).map(({ registrationId }) => registrationId)).toEqual(expected);
});

test('whatever a repair changes, taking it back gives the former plan exactly', () => {
  const people = fc.constantFrom('anna', 'bo', 'cy', 'dee', 'eli');
  const stands = fc.constantFrom('coron', 'garage', 'office');
  const pair = fc.tuple(people, stands).map(([who, where]) => `${who}/${where}`);
  const round = fc.integer({ min: 1, max: 6 });
  const byPair = (one: PlannedPlace | RepairChange) => `${one.registrationId}/${one.recruiterId}`;
  const plans = fc.uniqueArray(
    fc.tuple(pair, round, fc.integer({ min: 1, max: 3 })).map(([who, at, seat]) => place(who, at, { seat })),
    { selector: byPair, maxLength: 15 },
  );
  const moves = fc.uniqueArray(fc.tuple(pair, fc.option(round)), { selector: ([who]) => who, maxLength: 8 });
  const sorted = (places: readonly PlannedPlace[]) =>
    [...places].sort((a, b) => byPair(a).localeCompare(byPair(b)));
  fc.assert(
    fc.property(plans, moves, (before, asked) => {
      const changes = asked.flatMap(([who, to]) => {
        const there = before.find((one) => byPair(one) === who);
        return there || to !== null ? [change(who, there?.round ?? null, to)] : [];
      });
      const after = withChanges(before, changes);
      const former = formerPlaces(before, changes);
      expect(sorted(putBack(after, changes, former))).toEqual(sorted(before));
    }),
  );
});
