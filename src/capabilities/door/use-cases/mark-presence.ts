import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { changesThePlan } from '../rules/presence.ts';
import { Marked, MarkedPresence } from '../schema.ts';
import { findSubject, savePresence } from '../store/presences.ts';

/** One press at the door or on the board: here, late, excused, absent, left; or back to what was before. */
export const markPresence = command({
  name: 'mark-presence',
  summary: 'Noter qui est là, en retard, excusé, absent ou parti',
  input: MarkedPresence,
  output: Marked,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, actor, scope, now, note, announce }, { kind, subjectId, state, lateMinutes }) {
    const subject = await findSubject(db, scope, { kind, subjectId });
    if (!subject) return notFound();
    const { name, state: before, lateMinutes: beforeMinutes } = subject;
    const minutes = state === 'late' ? lateMinutes : null;
    const marked = { kind, subjectId, name, state, before, beforeMinutes };
    if (state === before && minutes === beforeMinutes) return done(marked);
    const at = eventNow(await eventFacts(db, scope.eventId), now);
    await savePresence(db, scope, { kind, subjectId, state, lateMinutes: minutes, notedBy: actor.name }, at);
    await note('presence-marked', {
      name: kind === 'candidate' ? theCandidate(subjectId) : name,
      state,
      minutes,
    });
    if (changesThePlan(before, state)) await announce('door.presence-changed', { eventId: scope.eventId });
    return done(marked);
  },
});
