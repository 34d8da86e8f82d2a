import { expect, test } from 'vitest';
import { shareReadings } from './shared-readings.ts';

test('a reading is shared with the same reader who asked before it began, with nobody else and never later', async () => {
  let [time, drawings] = [0, 0];
  const share = shareReadings<number>(() => time);
  const draw = async () => ++drawings;
  time = 10;
  expect(await share('Ana, door', 1, draw)).toEqual({ drawn: 1, shared: false });
  expect(await share('Ana, door', 9, draw)).toEqual({ drawn: 1, shared: true });
  expect(await share('Ben, door', 9, draw)).toEqual({ drawn: 2, shared: false });
  // Asked when it had begun: what was pressed in between may not be in it.
  expect(await share('Ana, door', 10, draw)).toEqual({ drawn: 3, shared: false });
});

test('who asks while it is being drawn gets the same one', async () => {
  let time = 5;
  const share = shareReadings<string>(() => time);
  const gate = Promise.withResolvers<string>();
  const first = share('Ana, door', 1, () => gate.promise);
  time = 6;
  const second = share('Ana, door', 2, () => Promise.resolve('another'));
  gate.resolve('the page');
  expect(await Promise.all([first, second])).toEqual([
    { drawn: 'the page', shared: false },
    { drawn: 'the page', shared: true },
  ]);
});
