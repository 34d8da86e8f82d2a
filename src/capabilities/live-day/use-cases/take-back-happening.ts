import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { endHappening } from '../store/happenings.ts';

/** What was noted is not so any more: somebody stays after all, the table is mended, the interview ended in time. */
export const takeBackHappening = command({
  name: 'take-back-happening',
  summary: 'Retirer ce qui a été noté : la personne reste, la table est réparée',
  input: z.object({ eventId: z.uuid(), happeningId: z.uuid() }),
  output: z.object({ kind: z.string() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note, announce }, { happeningId }) {
    const { eventId } = scope;
    await lockPlanOf(db, eventId);
    const at = eventNow(await eventFacts(db, eventId), now);
    const ended = await endHappening(db, scope, happeningId, at);
    if (ended === null) return notFound();
    await note('happening-taken-back', { kind: ended.kind });
    await announce('live-day.happened', { eventId });
    return done({ kind: ended.kind });
  },
});
