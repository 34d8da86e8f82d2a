import { expect, test } from 'vitest';
import type { Counted, CountedPerson } from './counted.ts';
import { ESF_PLUS_FIELDS } from './esf-plus.ts';
import { fillTemplate } from './templates.ts';

const NOBODY: Omit<CountedPerson, 'registrationId' | 'sex'> = {
  partnerId: null,
  partnerName: null,
  attendsFrom: 'hall',
  siteId: null,
  siteName: null,
  presence: 'present',
  signed: false,
  prepared: false,
  preparedSigned: false,
  stream: null,
  birthYear: 1970,
  diploma: 'master',
  local: null,
  followUps: [],
};
/** Twelve women, nine men, one who did not say. */
const people: CountedPerson[] = Array.from({ length: 22 }, (_, index) => ({
  ...NOBODY,
  registrationId: `r${index}`,
  sex: index < 12 ? 'female' : index < 21 ? 'male' : null,
}));
const counted: Counted = {
  year: 2026,
  floor: 1,
  counts: { sex: true, age: true },
  people,
  recruiters: [],
  meetings: [],
  needs: [],
  rounds: [],
};

test('the ESF+ template counts what can be counted, by sex, and leaves the rest to be filled in', () => {
  const { rows, sexes } = fillTemplate(counted, { fields: ESF_PLUS_FIELDS, bySex: true });
  expect(sexes).toEqual(['female', 'male', null]);
  const row = (label: string) => rows.find((one) => one.label === label)!;
  // One person did not say: hidden, and with it the smaller of the others.
  expect(row('EECO01')).toMatchObject({ value: 22, bySex: [12, null, null] });
  expect(row('EECO08').value).toBe(22);
  expect(row('EECO11').value).toBe(22);
  expect(row('EECO02')).toMatchObject({ figure: null, value: null, bySex: [null, null, null] });
  expect(new Set(rows.map(({ label }) => label)).size).toBe(ESF_PLUS_FIELDS.length);
});

test('where the network does not let sex and age be counted, no template does', () => {
  const closed = { ...counted, counts: { sex: false, age: false } };
  const { rows, sexes } = fillTemplate(closed, { fields: ESF_PLUS_FIELDS, bySex: true });
  expect(sexes).toEqual([]);
  expect(rows.find(({ label }) => label === 'EECO08')).toMatchObject({ value: null, bySex: [] });
  expect(rows.find(({ label }) => label === 'EECO01')!.value).toBe(22);
});
