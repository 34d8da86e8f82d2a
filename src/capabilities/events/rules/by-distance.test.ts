import { expect, test } from 'vitest';
import { byDistance } from './by-distance.ts';

test('by distance: nearest first, unknown places last, equals by name', () => {
  const lille = { latitude: 50.63, longitude: 3.06 };
  const sites = [
    { name: 'Zuydcoote', latitude: null, longitude: null },
    { name: 'Roubaix', latitude: 50.69, longitude: 3.17 },
    { name: 'Fives', latitude: 50.63, longitude: 3.09 },
  ];
  const near = byDistance(sites, lille);
  expect(near.map(({ name }) => name)).toEqual(['Fives', 'Roubaix', 'Zuydcoote']);
  expect(near.map(({ kilometres }) => kilometres && Math.round(kilometres))).toEqual([2, 10, null]);
  expect(byDistance(sites, null).map(({ name }) => name)).toEqual(['Fives', 'Roubaix', 'Zuydcoote']);
});
