import { expect, test } from 'vitest';
import { measuredRates } from './measured.ts';

const edition = (registered: number, came: number, late = 0, walkIns = 0) => ({
  eventId: crypto.randomUUID(),
  registered,
  came,
  late,
  walkIns,
});

test('nothing measured is null, never a rate', () => {
  expect(measuredRates([])).toBeNull();
  expect(measuredRates([edition(0, 0, 0, 3)])).toBeNull();
});

test('two editions count together, person by person', () => {
  expect(measuredRates([edition(38, 30, 4, 3), edition(16, 15)])).toEqual({
    editions: 2,
    people: 54,
    noShow: 9 / 54,
    late: 4 / 54,
    walkIn: 3 / 54,
  });
});

test('only the last three editions count', () => {
  const last = [edition(10, 10), edition(10, 10), edition(10, 10), edition(1000, 0)];
  expect(measuredRates(last)).toMatchObject({ editions: 3, people: 30, noShow: 0 });
});
