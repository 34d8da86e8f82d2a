import { expect, test } from 'vitest';
import type { Schedule, ScheduleChange } from '../schema.ts';
import { reschedule, rescheduleAll } from './reschedule.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
/** Four rounds of 15 minutes, 3 to move, and a break of 20 minutes after the second. */
const day: Schedule = {
  rounds: [
    { number: 1, startsAt: at('18:00'), endsAt: at('18:15'), cancelledAt: null },
    { number: 2, startsAt: at('18:18'), endsAt: at('18:33'), cancelledAt: null },
    { number: 3, startsAt: at('18:53'), endsAt: at('19:08'), cancelledAt: null },
    { number: 4, startsAt: at('19:11'), endsAt: at('19:26'), cancelledAt: null },
  ],
  breaks: [{ afterRound: 2, minutes: 20 }],
  roundCount: 4,
  roundMinutes: 15,
  moveMinutes: 3,
};

/** The day as text: "1 18:00-18:15, …"; what was taken off in brackets. */
function told(change: ScheduleChange, now = '18:10'): string {
  const result = reschedule(day, change, at(now));
  if (!result.possible) return `${result.because} ${result.round}`;
  return result.schedule.rounds
    .map(({ number, startsAt, endsAt, cancelledAt }) => {
      const times = `${number} ${startsAt.slice(11, 16)}-${endsAt.slice(11, 16)}`;
      return cancelledAt === null ? times : `(${times})`;
    })
    .join(', ');
}

test.each<[string, ScheduleChange, string]>([
  [
    'a round is taken off, the others keep their times',
    { kind: 'cancel-round', round: 3 },
    '1 18:00-18:15, 2 18:18-18:33, (3 18:53-19:08), 4 19:11-19:26',
  ],
  ['a round that runs stays', { kind: 'cancel-round', round: 1 }, 'begun 1'],
  ['a round that is not there', { kind: 'cancel-round', round: 9 }, 'no-round 9'],
  [
    'everything from a round on is later',
    { kind: 'delay', round: 3, minutes: 10 },
    '1 18:00-18:15, 2 18:18-18:33, 3 19:03-19:18, 4 19:21-19:36',
  ],
  [
    'sooner, as far as the round before ends',
    { kind: 'delay', round: 3, minutes: -20 },
    '1 18:00-18:15, 2 18:18-18:33, 3 18:33-18:48, 4 18:51-19:06',
  ],
  ['not into the round before', { kind: 'delay', round: 3, minutes: -21 }, 'too-early 3'],
  [
    'the next begins with the next minute, and the running one ends',
    { kind: 'start-now', round: 2 },
    '1 18:00-18:11, 2 18:11-18:26, 3 18:46-19:01, 4 19:04-19:19',
  ],
  ['only the next can begin now', { kind: 'start-now', round: 3 }, 'not-the-next 3'],
  [
    'one round more, after the last',
    { kind: 'add-round' },
    '1 18:00-18:15, 2 18:18-18:33, 3 18:53-19:08, 4 19:11-19:26, 5 19:29-19:44',
  ],
  [
    'a break comes later: the rounds before it come sooner',
    { kind: 'move-break', afterRound: 2, toAfterRound: 3 },
    '1 18:00-18:15, 2 18:18-18:33, 3 18:36-18:51, 4 19:11-19:26',
  ],
  [
    'a break comes sooner: the rounds after it come later',
    { kind: 'move-break', afterRound: 2, toAfterRound: 1 },
    '1 18:00-18:15, 2 18:35-18:50, 3 18:53-19:08, 4 19:11-19:26',
  ],
  ['there is no break there', { kind: 'move-break', afterRound: 1, toAfterRound: 3 }, 'no-break 1'],
  [
    'a break after the last round is none',
    { kind: 'move-break', afterRound: 2, toAfterRound: 4 },
    'no-place-for-break 4',
  ],
])('%s', (_, change, expected) => {
  expect(told(change)).toBe(expected);
});

test('a round that was taken off is used again for one more', () => {
  const off = reschedule(day, { kind: 'cancel-round', round: 4 }, at('18:10'));
  if (!off.possible) throw new Error(off.because);
  const more = reschedule(off.schedule, { kind: 'add-round' }, at('18:10'));
  if (!more.possible) throw new Error(more.because);
  expect(more.schedule.rounds.at(-1)).toEqual({
    number: 4,
    startsAt: at('19:11'),
    endsAt: at('19:26'),
    cancelledAt: null,
  });
});

test('several decisions follow each other; the first impossible one is the answer', () => {
  const changes: ScheduleChange[] = [
    { kind: 'delay', round: 2, minutes: 5 },
    { kind: 'cancel-round', round: 4 },
    { kind: 'delay', round: 4, minutes: 5 },
  ];
  expect(rescheduleAll(day, changes, at('18:10'))).toEqual({
    possible: false,
    because: 'round-off',
    round: 4,
  });
  const two = rescheduleAll(day, changes.slice(0, 2), at('18:10'));
  expect(two.possible && two.schedule.rounds[1]!.startsAt).toBe(at('18:23'));
});
