import { z } from 'zod';
import { LOCALES } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { type Breach, breachInWords } from '../../../planner/index.ts';
import { asProblem } from '../rules/draft-plan.ts';
import { tryChange } from '../rules/edit-draft.ts';
import { Proposal } from '../schema.ts';
import { findDraft } from '../store/drafts.ts';
import { namesOf } from './shared/names.ts';

/** What a change would do, before it is made: for the grid that answers while one looks for a place. */
export const whatIf = query({
  name: 'what-if',
  summary: 'Essayer un changement sans le faire',
  input: Proposal.extend({ eventId: z.uuid(), draftId: z.uuid(), locale: z.enum(LOCALES).default('fr') }),
  output: z.object({
    allowed: z.boolean(),
    /** Why not, a sentence per rule. */
    reasons: z.array(z.string()),
    /** Points of the objective. */
    delta: z.number(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { draftId, locale, ...proposal }) {
    const draft = await findDraft(db, scope, draftId);
    if (draft?.status !== 'ready') return notFound();
    const tried = tryChange(asProblem(draft.problem), draft.meetings, proposal);
    if (tried === null) return notFound();
    const names = await namesOf(db, scope.eventId);
    const reasons = tried.brokenRules.map((rule) => breachInWords(rule as Breach, locale, names));
    return done({ allowed: tried.allowed, reasons, delta: tried.delta });
  },
});
