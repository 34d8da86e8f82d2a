import { z } from 'zod';
import { LOCALES } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Effects, Proposal } from '../schema.ts';
import { findDraft } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';
import { effectsInWords } from './shared/effects.ts';
import { namesOf, refusalInWords } from './shared/names.ts';

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
    /** The same rule by rule, in numbers and in words ("Attente des candidats +2"). */
    effects: Effects,
    costs: z.array(z.string()),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { draftId, locale, ...proposal }) {
    const draft = await findDraft(db, scope, draftId);
    if (draft?.status !== 'ready') return notFound();
    const { problem, meetings } = draft;
    const tried = await askDesk('change', { problem, meetings, proposal });
    if (tried === null) return notFound();
    const names = await namesOf(db, scope.eventId);
    const { allowed, delta, effects } = tried;
    const reasons = tried.brokenRules.map((rule) => refusalInWords(rule, locale, names));
    return done({ allowed, reasons, delta, effects, costs: effectsInWords(effects, locale) });
  },
});
