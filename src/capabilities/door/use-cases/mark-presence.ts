import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { Marked, MarkedPresence } from '../schema.ts';
import { applyMark } from './shared/apply-mark.ts';

/** One press at the door or on the board: here, late, excused, absent, left; or back to what was before. */
export const markPresence = command({
  name: 'mark-presence',
  summary: 'Noter qui est là, en retard, excusé, absent ou parti',
  input: MarkedPresence,
  output: Marked,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { eventId, ...press }) {
    const applied = await applyMark(context, await eventFacts(context.db, eventId), press);
    if (applied === null) return notFound();
    const { name, before, standing } = applied;
    return done({
      kind: press.kind,
      subjectId: press.subjectId,
      name,
      state: standing.state,
      before: before.state,
      beforeMinutes: before.lateMinutes,
    });
  },
});
