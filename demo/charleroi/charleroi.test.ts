import { expect, test } from 'vitest';
import { charleroi, fullName, occupations, thursdayFrom } from './index.ts';
import { mostInterviewsPossible, roundTimes } from './rounds.ts';

const { network, evening, companies, candidates, grades } = charleroi;
const names = new Set(candidates.map(fullName));
const companyNames = new Set(companies.map((company) => company.name));

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

test('the evening has 23 companies with 1 to 3 needs each over eleven job profiles', () => {
  expect(companies).toHaveLength(23);
  expect(companyNames.size).toBe(23);
  expect(companies.every(({ needs }) => needs.length >= 1 && needs.length <= 3)).toBe(true);
  const codes = new Set(companies.flatMap(({ needs }) => needs.map((need) => need.occupationCode)));
  expect([...codes].filter((code) => code !== null).sort()).toEqual(Object.keys(occupations).sort());
  expect(companies.filter(({ seats }) => seats === 2)).toHaveLength(4);
  expect(companies.filter(({ presentFrom, presentUntil }) => presentFrom ?? presentUntil)).toHaveLength(7);
});

test('a pitch is two to four sentences', () => {
  const sentences = (text: string) => text.split(/[.!?](?:\s|$)/).filter((part) => part.trim() !== '').length;
  const wrong = companies.filter(({ pitch }) => sentences(pitch) < 2 || sentences(pitch) > 4);
  expect(wrong.map(({ name, pitch }) => [name, sentences(pitch)])).toEqual([]);
});

test('38 candidates come with three partners, and each is followed by somebody there', () => {
  const byPartner = Object.groupBy(candidates, ({ partner }) => partner);
  expect(
    Object.fromEntries(Object.entries(byPartner).map(([name, people]) => [name, people?.length])),
  ).toEqual({
    'Sambre-Code': 15,
    'Passerelle 6060': 12,
    'Promotion sociale des Forges': 11,
  });
  for (const { partner, counsellorEmail } of candidates) {
    const staff = network.partners.find(({ name }) => name === partner)?.staff ?? [];
    expect(staff.map(({ email }) => email)).toContain(counsellorEmail);
  }
});

test('the people are as varied as a real list', () => {
  expect(names.size).toBe(38);
  expect(candidates.filter(({ email }) => email === null)).toHaveLength(6);
  expect(candidates.filter(({ phone }) => phone === null).map(fullName)).toEqual([
    'Inès Carlier',
    'Jean-Pierre Wauters',
    'Abdoulaye Sow',
  ]);
  expect(repeated(candidates.flatMap(({ phone }) => phone ?? []))).toEqual(['+32470000119']);
  expect(candidates.flatMap(({ accessNeeds }) => accessNeeds)).toEqual(['step-free', 'interpreter']);
  expect(candidates.filter(({ lastName }) => lastName.length === 30)).toHaveLength(1);
  expect(candidates.filter(({ lastName }) => /\p{Script=Arabic}/u.test(lastName))).toHaveLength(1);
  expect(candidates.filter(({ presentFrom, presentUntil }) => presentFrom ?? presentUntil)).toHaveLength(5);
});

test('every wish and grade points at somebody who exists, once', () => {
  for (const { wishes } of candidates) {
    expect(wishes.filter((wish) => !companyNames.has(wish))).toEqual([]);
    expect(repeated(wishes)).toEqual([]);
  }
  expect(candidates.filter(({ wishes }) => wishes.length >= 6 && wishes.length <= 10)).toHaveLength(35);
  for (const { company, must, would, no } of grades) {
    expect(companyNames).toContain(company);
    const marked = [...must, ...would, ...no];
    expect(repeated(marked)).toEqual([]);
    const wishers = candidates.filter(({ wishes }) => wishes.includes(company)).map(fullName);
    expect(marked.filter((name) => !wishers.includes(name))).toEqual([]);
  }
});

test('addresses go nowhere and numbers are shaped as Belgian ones', () => {
  const people = [...companies.map(({ contact }) => contact), ...candidates];
  for (const { email, phone } of people) {
    if (email !== null) expect(email).toMatch(/^[a-z0-9._-]+@[a-z0-9.-]+\.example$/);
    if (phone !== null) expect(phone).toMatch(/^\+32(47\d{7}|71\d{6})$/);
  }
});

test('nine rounds fit three hours and leave room for about 180 interviews', () => {
  const rounds = roundTimes(evening);
  expect(rounds.map(({ start }) => start)).toEqual(
    '18:50 19:08 19:26 19:44 20:02 20:32 20:50 21:08 21:26'.split(' '),
  );
  expect(rounds.at(-1)?.end).toBe('21:41');
  expect(evening.tables.length).toBeGreaterThanOrEqual(companies.reduce((sum, { seats }) => sum + seats, 0));
  expect(mostInterviewsPossible(charleroi)).toBe(184);
});

test('a past edition adds up by partner', () => {
  for (const { figures } of evening.pastEditions) {
    for (const key of ['candidates', 'interviews', 'hired', 'internships'] as const) {
      expect(figures.byPartner.reduce((sum, partner) => sum + partner[key], 0)).toBe(figures[key]);
    }
  }
});

test('the demo evening falls on a Thursday still to come', () => {
  expect(thursdayFrom('2026-12-10', 0)).toBe('2026-12-10');
  expect(thursdayFrom('2026-12-11', 0)).toBe('2026-12-17');
  expect(thursdayFrom('2026-12-30', 7)).toBe('2027-01-07');
});
