import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { DraftHead, Emphasis, Tally } from '../schema.ts';
import { findDraft } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';

const Asked = z.int().min(0).max(10).nullable().default(null);

/** What would become of a draft if the rules weighed otherwise. The draft itself is not changed. */
export const weighDraft = query({
  name: 'weigh-draft',
  summary: 'Voir ce qui changerait si l’on comptait autrement',
  input: z.object({
    eventId: z.uuid(),
    draftId: z.uuid(),
    /** How much rules should count; null, as in the draft. All null shows the question alone. */
    emphasis: z
      .object({ floor: Asked, waitCandidates: Asked, waitRecruiters: Asked, changes: Asked })
      .default({ floor: null, waitCandidates: null, waitRecruiters: null, changes: null }),
  }),
  output: z.object({
    event: EventHeading,
    draft: DraftHead,
    emphasis: Emphasis,
    /** Null while nothing is asked. */
    result: z
      .object({
        before: Tally,
        after: Tally,
        /** Pairs that meet in the draft and would not any more. */
        replaced: z.int(),
      })
      .nullable(),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { draftId, emphasis: asked }) {
    const draft = await findDraft(db, scope, draftId);
    if (draft?.status !== 'ready') return notFound();
    const emphasis: Emphasis = {
      floor: asked.floor ?? draft.emphasis.floor,
      waitCandidates: asked.waitCandidates ?? draft.emphasis.waitCandidates,
      waitRecruiters: asked.waitRecruiters ?? draft.emphasis.waitRecruiters,
      changes: asked.changes ?? draft.emphasis.changes,
    };
    const isAsked = Object.values(asked).some((factor) => factor !== null);
    const { problem, meetings, seed } = draft;
    return done({
      event: await eventHeading(db, scope),
      draft,
      emphasis,
      result: isAsked ? await askDesk('weigh', { problem, meetings, emphasis, seed }) : null,
    });
  },
});
