import type { SuggestedNeed, SuggestedPerson } from '../../schema.ts';
import type { Pair } from './compare.ts';

/** A pair as the person's side reads it. */
export function asNeed({ sought, level, reasons, stops, wishRank, invited }: Pair): SuggestedNeed {
  const { needId, recruiterId, company, facts } = sought;
  const { title, contract } = facts;
  return { needId, recruiterId, company, title, contract, level, reasons, stops, wishRank, invited };
}

/** A pair as the company's side reads it. */
export function asPerson({
  seeker,
  sought,
  level,
  reasons,
  stops,
  wishRank,
  invited,
}: Pair): SuggestedPerson {
  const { registrationId, name } = seeker;
  return { registrationId, name, needTitle: sought.facts.title, level, reasons, stops, wishRank, invited };
}

/** Of each person, the need of this recruiter that stands first: one line for one person. */
export function firstOfEach(pairs: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ seeker }) => {
    const first = !seen.has(seeker.registrationId);
    seen.add(seeker.registrationId);
    return first;
  });
}
