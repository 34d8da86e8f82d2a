import { nameKey, sameness } from '../../../people/schema.ts';
import type { KnownPerson } from './match-people.ts';

interface Named {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * Finds somebody whom a row names among the people within reach: by name and contact, else by the name alone when only
 * one person bears it. 'unknown' says nothing of people out of reach.
 */
export function personFinder(
  people: readonly KnownPerson[],
): (named: Named) => KnownPerson | 'unknown' | 'several' {
  const byName = Map.groupBy(people, nameKey);
  return ({ firstName, lastName, email, phone }) => {
    const who = { firstName: firstName ?? '', lastName: lastName ?? '', email, phone };
    const namesakes = nameKey(who) === '' ? [] : (byName.get(nameKey(who)) ?? []);
    const same = namesakes.find((person) => sameness(person, who) === 'same');
    if (same) return same;
    if (namesakes.length > 1) return 'several';
    return namesakes[0] ?? 'unknown';
  };
}
