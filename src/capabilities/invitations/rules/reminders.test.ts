import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { fromWallClock, minutesBetween, onWallClock, plusMinutes } from '../../../kernel/clock.ts';
import { dueAt, remindersOf, USUAL, whatToDo } from './reminders.ts';

const BRUSSELS = 'Europe/Brussels';

function evening(date: string, timeZone = BRUSSELS, opens = '18:00') {
  const startsAt = fromWallClock(date, opens, timeZone)!;
  return { date, timeZone, startsAt, endsAt: plusMinutes(startsAt, 180) };
}

const shows = (kind: keyof typeof USUAL, event: ReturnType<typeof evening>) =>
  onWallClock(dueAt(USUAL[kind], event)!, event.timeZone);

test('the usual reminders of an evening in November', () => {
  const event = evening('2026-11-12');
  expect(shows('days-before', event)).toEqual({ date: '2026-11-09', time: '10:00' });
  expect(shows('evening-before', event)).toEqual({ date: '2026-11-11', time: '18:00' });
  expect(shows('hours-before', event)).toEqual({ date: '2026-11-12', time: '16:00' });
  expect(shows('thanks', event)).toEqual({ date: '2026-11-13', time: '10:00' });
});

test('the evening before stays at six when the clocks change in the night, and that night has 23 or 25 hours', () => {
  for (const [date, hours] of [
    ['2027-03-28', 23],
    ['2027-10-31', 25],
  ] as const) {
    const event = evening(date);
    expect(shows('evening-before', event).time).toBe('18:00');
    expect(minutesBetween(dueAt(USUAL['evening-before'], event)!, event.startsAt)).toBe(hours * 60);
  }
});

test('an hour that March leaves out is passed to the next, one that October has twice is the first', () => {
  const at = (date: string) =>
    dueAt({ ...USUAL['evening-before'], days: 1, atTime: '02:30' }, evening(date))!;
  expect(at('2027-03-29')).toBe('2027-03-28T01:30:00.000Z');
  expect(at('2027-11-01')).toBe('2027-10-31T00:30:00.000Z');
});

test('R19: over years and zones a reminder keeps its day and its wall-clock hour, and hours before are hours that pass', () => {
  const day = fc
    .integer({ min: 0, max: 12 * 365 })
    .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());
  const zone = fc.constantFrom(BRUSSELS, 'Europe/Paris', 'Indian/Reunion', 'UTC');
  const time = fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
    .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  fc.assert(
    fc.property(
      day,
      zone,
      time,
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 15, max: 1440 }),
      (date, timeZone, atTime, days, minutes) => {
        const event = evening(date, timeZone);
        const due = dueAt({ ...USUAL['days-before'], days, atTime }, event)!;
        const wanted = Temporal.PlainDate.from(date).subtract({ days }).toString();
        const shown = onWallClock(due, timeZone);
        // Only an hour that does not exist there and then is another.
        const exists = fromWallClock(wanted, atTime, timeZone) !== null || shown.time === atTime;
        if (exists) expect(shown).toEqual({ date: wanted, time: atTime });
        else
          expect(minutesBetween(`${wanted}T${atTime}:00.000Z`, `${shown.date}T${shown.time}:00.000Z`)).toBe(
            60,
          );
        expect(minutesBetween(dueAt({ ...USUAL['hours-before'], minutes }, event)!, event.startsAt)).toBe(
          minutes,
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('a reminder goes from its moment on, and never when it makes no sense any more', () => {
  const event = evening('2026-11-12');
  const all = remindersOf([]);
  const say = (kind: keyof typeof USUAL, at: string) => whatToDo(USUAL[kind], { event, all, at });
  expect(say('days-before', '2026-11-09T08:59:00.000Z')).toBe('wait');
  expect(say('days-before', '2026-11-09T09:00:00.000Z')).toBe('go');
  expect(say('days-before', '2026-11-09T21:00:00.000Z')).toBe('passed');
  expect(say('evening-before', '2026-11-12T02:00:00.000Z')).toBe('go');
  expect(say('hours-before', '2026-11-12T16:59:00.000Z')).toBe('go');
  expect(say('hours-before', '2026-11-12T17:00:00.000Z')).toBe('passed');
  expect(say('thanks', '2026-11-14T09:00:00.000Z')).toBe('go');
  const off = { ...USUAL['evening-before'], isOn: false };
  expect(whatToDo(off, { event, all: remindersOf([off]), at: '2026-11-11T17:30:00.000Z' })).toBe('passed');
});

test('when the next one is due, the one before it is not sent any more', () => {
  const event = evening('2026-11-12', BRUSSELS, '09:00');
  const all = remindersOf([{ ...USUAL['evening-before'], atTime: '22:00' }]);
  const evening22 = all.find(({ kind }) => kind === 'evening-before')!;
  expect(whatToDo(evening22, { event, all, at: '2026-11-12T05:59:00.000Z' })).toBe('go');
  expect(whatToDo(evening22, { event, all, at: '2026-11-12T06:00:00.000Z' })).toBe('passed');
});
