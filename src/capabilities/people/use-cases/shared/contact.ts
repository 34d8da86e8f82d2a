import type { Db } from '../../../../kernel/database.ts';
import { networkOf } from '../../../access/queries.ts';
import { readPhone } from '../../rules/phones.ts';

/** A phone number as typed, in its international form, by the habits of the organisation's country; 'wrong' for none. */
export async function phoneFor(
  db: Db,
  organisationId: string,
  typed: string | null,
): Promise<string | null | 'wrong'> {
  if (typed === null) return null;
  const country = (await networkOf(db, organisationId)).country === 'FR' ? 'FR' : 'BE';
  const { value, problem } = readPhone(typed, country);
  return problem === 'phone-invalid' ? 'wrong' : value;
}

/** The country that a postcode is of: four digits are Belgian, five French. */
export function countryOfPostcode(postcode: string | null): string | null {
  if (postcode === null) return null;
  return postcode.length === 4 ? 'BE' : 'FR';
}
