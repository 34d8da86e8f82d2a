import type { Seeker, Stop } from './shapes.ts';

/** Which shared field opens each part of what somebody declared. */
const OPENED_BY: Readonly<Record<keyof Seeker | 'postcode', string>> = {
  wanted: 'occupations',
  contracts: 'occupations',
  abilities: 'abilities',
  languages: 'languages',
  licences: 'licences',
  hours: 'availability',
  availableFrom: 'availability',
  mobilityKm: 'town',
  postcode: 'town',
  // What one learnt and did goes with what one can do.
  experienceYears: 'abilities',
  diploma: 'abilities',
};

/** Which field a stop speaks of. */
const STOP_ABOUT: Readonly<Record<Stop['kind'], string>> = {
  licence: 'licences',
  // It speaks of the occupation and says nothing of the person.
  regulated: 'occupations',
  language: 'languages',
  contract: 'occupations',
  hours: 'availability',
  start: 'availability',
  distance: 'town',
};

/** What somebody declared, without what they do not share: as if it had never been said. */
export function asShared<S extends { readonly facts: Seeker; readonly postcode: string | null }>(
  seeker: S,
  fields: readonly string[],
): S {
  const facts = Object.fromEntries(
    Object.entries(seeker.facts).map(([part, value]) => {
      const open = fields.includes(OPENED_BY[part as keyof Seeker]);
      return [part, open ? value : Array.isArray(value) ? [] : null];
    }),
  ) as Seeker;
  return { ...seeker, facts, postcode: fields.includes(OPENED_BY.postcode) ? seeker.postcode : null };
}

/** The stops that may be told to who reads these fields: a stop about something else would be a guess, or give it away. */
export function told(stops: readonly Stop[], fields: readonly string[]): Stop[] {
  return stops.filter(({ kind }) => fields.includes(STOP_ABOUT[kind]));
}
