import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { changesBetween } from '../rules/changes.ts';
import { DraftHead, PlanChange, PlanFigures, PlanSheet } from '../schema.ts';
import { type Draft, findDraft } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';
import { draftSheet } from './shared/draft-sheet.ts';

const Side = z.object({ draft: DraftHead, figures: PlanFigures, sheet: PlanSheet });

export const compareDrafts = query({
  name: 'compare-drafts',
  summary: 'Comparer deux propositions de planning',
  input: z.object({ eventId: z.uuid(), draftId: z.uuid(), otherId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    /** Interviews that everybody is promised. */
    promised: z.int(),
    left: Side,
    right: Side,
    /** From the left one to the right one. */
    changes: z.array(PlanChange),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { draftId, otherId }) {
    const [left, right] = [await findDraft(db, scope, draftId), await findDraft(db, scope, otherId)];
    if (left?.status !== 'ready' || right?.status !== 'ready') return notFound();
    const sideOf = async (draft: typeof left) => ({
      draft,
      figures: await askDesk('figures', deskOf(draft)),
      sheet: (
        await draftSheet(
          db,
          { meetings: draft.meetings, cast: await askDesk('cast', deskOf(draft)) },
          scope.eventId,
          now,
        )
      ).sheet,
    });
    return done({
      event: await eventHeading(db, scope),
      promised: (await eventFacts(db, scope.eventId)).floor,
      left: await sideOf(left),
      right: await sideOf(right),
      changes: changesBetween(left.meetings, right.meetings),
    });
  },
});

/** What the desk is given of a draft, and nothing else: the rest need not travel. */
function deskOf({ problem, meetings, result }: Draft) {
  return { problem, meetings, result };
}
