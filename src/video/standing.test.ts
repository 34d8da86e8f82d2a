import { expect, test } from 'vitest';
import type { HealthNote, VideoDriver } from './driver.ts';
import { openStandings } from './standing.ts';

test('a service is asked once in a while, however many come in; what only people can see keeps nobody out', async () => {
  let now = 0;
  let asked = 0;
  let note: HealthNote = 'not-reached';
  const driver = {
    health: async () => {
      asked++;
      return { ok: note === 'reached', notes: [note] };
    },
  } as unknown as VideoDriver;
  const standings = openStandings(() => now);
  const stand = () => standings.stands('jitsi', driver);
  expect(await Promise.all([stand(), stand(), stand()])).toEqual([false, false, false]);
  note = 'key-refused';
  now = 14_999;
  expect(await stand()).toBe(false);
  expect(asked).toBe(1);
  now = 15_000;
  expect(await stand()).toBe(true);
  expect(asked).toBe(2);
  standings.failed('jitsi');
  expect(await stand()).toBe(false);
  now = 31_000;
  expect(await stand()).toBe(true);
});
