import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { situationNow } from '../queries.ts';
import { changesBetween } from '../rules/changes.ts';
import { isPast } from '../rules/situation.ts';
import { DraftHead, PlanChange, PlanSheet } from '../schema.ts';
import { findDraft } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';
import { draftSheet } from './shared/draft-sheet.ts';

/** What publishing would change, and for whom, before it is pressed. */
export const viewPublication = query({
  name: 'view-publication',
  summary: 'Voir qui doit être prévenu avant de publier',
  input: z.object({ eventId: z.uuid(), draftId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    draft: DraftHead,
    changes: z.array(PlanChange),
    sheet: PlanSheet,
    outdated: z.boolean(),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { draftId }) {
    const draft = await findDraft(db, scope, draftId);
    if (draft?.status !== 'ready' || draft.publishedAs !== null) return notFound();
    const event = await eventHeading(db, scope);
    const { problem, meetings } = draft;
    const cast = await askDesk('cast', { problem, meetings });
    const situation = await situationNow(db, scope.eventId, now);
    const before = situation.published
      .filter((meeting) => !isPast(meeting, situation.rounds, situation.now))
      .map(({ candidate, recruiter, ...place }) => ({
        ...place,
        registrationId: candidate,
        recruiterId: recruiter,
      }));
    return done({
      event,
      draft,
      changes: changesBetween(before, draft.meetings),
      sheet: (await draftSheet(db, { meetings, cast }, scope.eventId, now)).sheet,
      outdated: draft.basedOnVersion !== event.planVersion,
    });
  },
});
