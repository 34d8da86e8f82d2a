import { expect, test } from 'vitest';
import { hoursInText, type Row } from '../schema.ts';
import { roundsAsLeft, timetableHome, withoutTimes } from './timetable-home.ts';

const at = (minute: number) => `2026-11-12T18:${String(minute).padStart(2, '0')}:00+00:00`;
const round = (number: number, starts: number, ends: number): Row => ({
  ...{ event_id: 'e', number, starts_at: at(starts), ends_at: at(ends), cancelled_at: null },
});
const LEFT = [round(1, 0, 10), round(2, 12, 22), round(3, 24, 34)];
/** The hall's break before round 2 took five minutes more; here three of them were shortened. */
const HALL = [round(1, 0, 10), round(2, 17, 27), round(3, 29, 39)];
const HERE = [round(1, 0, 10), round(2, 12, 20), round(3, 21, 29)];
const home = (hall: Row[], here: Row[], choices = {}, again = false) =>
  timetableHome({ left: LEFT, hall, here }, { choices, again });
const shown = ({ writes }: ReturnType<typeof home>) =>
  writes.map(({ hours, row }) => [
    hours.number,
    hours.startsAt.slice(14, 16),
    hours.endsAt.slice(14, 16),
    row !== null,
  ]);

test('times that moved in one place are taken, and those that nobody moved need no word', () => {
  expect(home(LEFT, HERE)).toEqual({ writes: [], difference: null });
  expect(home(HALL, HALL)).toEqual({ writes: [], difference: null });
  const taken = home(HALL, LEFT);
  expect(taken.difference).toBeNull();
  expect(shown(taken)).toEqual([
    [2, '17', '27', false],
    [3, '29', '39', false],
  ]);
});

test('times that moved in both places stand as a whole, and the other ones can be chosen', () => {
  const usual = home(HALL, HERE);
  expect(shown(usual)).toEqual(shown(home(HALL, LEFT)));
  expect(usual.difference).toMatchObject({ key: 'rounds', field: null, kept: 'hall', why: 'lived' });
  expect(hoursInText(usual.difference!.here!)).toEqual([
    { number: 2, startsAt: '2026-11-12T18:12:00.000Z', endsAt: '2026-11-12T18:20:00.000Z' },
    { number: 3, startsAt: '2026-11-12T18:21:00.000Z', endsAt: '2026-11-12T18:29:00.000Z' },
  ]);
  const chosen = home(HALL, HERE, { rounds: 'here' });
  expect(chosen).toMatchObject({ writes: [], difference: { kept: 'here', why: 'chosen' } });
  // What was put right here since it came home before stands.
  expect(home(HALL, HERE, {}, true)).toMatchObject({
    writes: [],
    difference: { kept: 'here', why: 'brought' },
  });
});

test('a round more of the timetable that gives way follows the last of the other', () => {
  const longer = [...HALL, round(4, 41, 51)];
  expect(shown(home(longer, LEFT)).at(-1)).toEqual([4, '41', '51', true]);
  expect(shown(home(longer, HERE, { rounds: 'here' }))).toEqual([[4, '41', '51', true]]);
  // Here the fourth round was to begin while the hall’s third still ran.
  expect(shown(home(HALL, [...HERE, round(4, 31, 36)])).at(-1)).toEqual([4, '39', '44', false]);
});

test('of changed rounds their times are left to the timetable, and the rounds as they left are found again', () => {
  const cancelled = { ...HALL[2], cancelled_at: at(20) };
  const added = round(4, 41, 51);
  const changes = [
    { table: 'rounds', before: LEFT[1]!, after: HALL[1]! },
    { table: 'rounds', before: LEFT[2]!, after: cancelled },
    { table: 'rounds', before: null, after: added },
  ];
  expect(withoutTimes(changes)).toEqual([
    { table: 'rounds', before: LEFT[1], after: LEFT[1] },
    { table: 'rounds', before: LEFT[2], after: { ...LEFT[2], cancelled_at: at(20) } },
  ]);
  expect(roundsAsLeft([HALL[0]!, HALL[1]!, cancelled, added], changes)).toEqual(LEFT);
});
