import { nameKey, sameness } from '../../../people/schema.ts';
import type { KnownPerson } from './match-people.ts';

interface Named {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * Finds somebody whom a row names among the people within reach: by name and contact, else by the name alone when one
 * person bears it, among those of the event before all others. 'unknown' says nothing of people out of reach.
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
    const here = namesakes.filter(({ registration }) => registration !== null);
    const [only, ...others] = here.length > 0 ? here : namesakes;
    return others.length > 0 ? 'several' : (only ?? 'unknown');
  };
}
