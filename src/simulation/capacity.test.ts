import { expect, test } from 'vitest';
import { type Capacity, measureCapacity, NO_TROUBLE, USUAL_SETTING } from './index.ts';

const asked: Capacity = {
  hall: { candidates: 12, recruiters: 4, seats: 1, rounds: 6, most: 3, least: 1, wishes: 4 },
  rates: { ...NO_TROUBLE, noShow: 0.25 },
  setting: USUAL_SETTING,
};
/** A clock that stands still: the number of evenings decides. */
const budget = { evenings: 4, seconds: 1, now: () => 0 };

test('a hall of twelve people and 24 places, of whom a quarter stays away', () => {
  const answer = measureCapacity(asked, budget);
  expect(answer).toMatchObject({ evenings: 4, places: 24, toInvite: 16, belowWhenAllCome: 0 });
  expect(answer.repair.interviews).toBeGreaterThanOrEqual(answer.static.interviews);
  expect(answer.repair.people.reduce((sum, people) => sum + people, 0)).toBe(answer.repair.present);
  // 24 places, one each, a quarter away: 32 invitations fill the hall.
  expect(answer.mostInvited).toBeGreaterThan(12);
  expect(answer.mostInvited).toBeLessThanOrEqual(33);
});

test('too small a hall is told as it is', () => {
  const crowded = { ...asked, hall: { ...asked.hall, candidates: 40, recruiters: 2 } };
  const answer = measureCapacity(crowded, budget);
  expect(answer.repair.interviews).toBeLessThanOrEqual(4 * 12);
  expect(answer.repair.belowLeast).toBeGreaterThan(0);
  expect(answer.belowWhenAllCome).toBe(28);
});

test('when time is over five evenings are enough, and nothing promised leaves nothing to look for', () => {
  let time = 0;
  const late = measureCapacity(
    { ...asked, hall: { ...asked.hall, least: 0 } },
    {
      evenings: 50,
      seconds: 1,
      now: () => {
        time += 10_000;
        return time;
      },
    },
  );
  expect(late.evenings).toBe(5);
  expect(late.mostInvited).toBeNull();
});
