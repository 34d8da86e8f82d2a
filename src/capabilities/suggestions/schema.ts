import { z } from 'zod';
import { Suggestion } from './rules/shapes.ts';

export { Reason, Stop, SUGGESTION_LEVELS, Suggestion, type SuggestionLevel } from './rules/shapes.ts';

/** A need beside a person, with the reasons that both sides read. */
export const SuggestedNeed = Suggestion.extend({
  needId: z.uuid(),
  recruiterId: z.uuid(),
  company: z.string(),
  title: z.string(),
  contract: z.string(),
  wishRank: z.int().nullable(),
  invited: z.boolean(),
});
export type SuggestedNeed = z.output<typeof SuggestedNeed>;

/** The same on one's own page, with whether one set it aside. */
export const MyNeed = SuggestedNeed.omit({ invited: true }).extend({ aside: z.boolean() });
export type MyNeed = z.output<typeof MyNeed>;

/** A person beside a recruiter's nearest need. */
export const SuggestedPerson = Suggestion.extend({
  registrationId: z.uuid(),
  name: z.string(),
  needTitle: z.string(),
  wishRank: z.int().nullable(),
  invited: z.boolean(),
});
export type SuggestedPerson = z.output<typeof SuggestedPerson>;
