import type { Db } from '../../../../kernel/database.ts';
import { networkOf } from '../../../access/queries.ts';
import { readPhone } from '../../../people/queries.ts';

/** The country by whose habits a phone number without a country code is read. */
export async function countryOf(db: Db, organisationId: string): Promise<'BE' | 'FR'> {
  return (await networkOf(db, organisationId)).country === 'FR' ? 'FR' : 'BE';
}

/** A phone number as typed, in its international form; 'wrong' when nobody could call it. */
export async function phoneOf(
  db: Db,
  organisationId: string,
  typed: string | null,
): Promise<string | null | 'wrong'> {
  if (typed === null) return null;
  const { value, problem } = readPhone(typed, await countryOf(db, organisationId));
  return problem === 'phone-invalid' ? 'wrong' : value;
}
