import { expect, test } from 'vitest';
import { candidates as candidatesOfTheEvening, fullName } from '../charleroi/candidates/index.ts';
import { network } from '../charleroi/network.ts';
import { fourSites } from './index.ts';

const { sites, companies, candidates, wishes } = fourSites;

test('the day has the sizes of situation 4', () => {
  expect(sites).toHaveLength(4);
  expect(sites.reduce((sum, { stationCount }) => sum + stationCount, 0)).toBe(18);
  expect(companies).toHaveLength(15);
  expect(candidates).toHaveLength(50);
  const at = (place: unknown) => candidates.filter(({ attends }) => attends === place).length;
  expect([0, 1, 2, 3, 'home', 'telephone'].map(at)).toEqual([12, 10, 10, 12, 4, 2]);
});

test('everybody is somebody of their own, and comes with a partner of the network', () => {
  const names = [...candidates, ...candidatesOfTheEvening].map(fullName);
  expect(new Set(names).size).toBe(names.length);
  const partners = network.partners.map(({ name }) => name);
  for (const { partner } of candidates) expect(partners).toContain(partner);
  for (const { lender } of sites) expect([network.host.name, ...partners]).toContain(lender);
});

test('everybody wishes for three to five companies of the day, each once', () => {
  const names = companies.map(({ name }) => name);
  for (const wanted of wishes.values()) {
    expect(wanted.length).toBeGreaterThanOrEqual(3);
    expect(wanted.length).toBeLessThanOrEqual(5);
    expect(new Set(wanted).size).toBe(wanted.length);
    for (const name of wanted) expect(names).toContain(name);
  }
});
