import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { holdErrand, answerErrand as saveAnswer } from '../store/errands.ts';
import { strikeOut } from '../store/standby.ts';
import { NOT_CALLED } from './shared/call.ts';
import { callNext } from './shared/call-next.ts';

/** Somebody was brought to their table, or was not found: then the next one of the reserve is called. */
export const answerErrand = command({
  name: 'answer-errand',
  summary: 'Dire qu’une personne a été amenée à sa table, ou qu’elle n’a pas été trouvée',
  input: z.object({ eventId: z.uuid(), errandId: z.uuid(), answer: z.enum(['done', 'not-found']) }),
  output: z.object({
    /** Who is called instead; null when nobody is. */
    calledId: z.uuid().nullable(),
  }),
  refusals: ['errand-decided', ...NOT_CALLED],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, actor, scope, now, note, announce }, { errandId, answer }) {
    const { eventId } = scope;
    await lockPlanOf(db, eventId);
    const errand = await holdErrand(db, scope, errandId);
    if (!errand) return notFound();
    if (errand.status !== 'open') return refused('errand-decided');
    const { registrationId, recruiterId, round } = errand;
    await saveAnswer(db, errandId, { status: answer, by: actor.name }, now);
    await note('errand-answered', { candidate: theCandidate(registrationId), found: answer === 'done' });
    if (answer === 'done' || !errand.fromStandby) return done({ calledId: null });
    const event = await eventFacts(db, eventId);
    await strikeOut(db, scope, { recruiterId, registrationId }, eventNow(event, now));
    const day = await readDayFor(db, scope);
    const called = await callNext(
      db,
      { event, day, recruiterId, round, by: actor.name },
      registrationId,
      now,
    );
    if (called === null) return done({ calledId: null });
    if ('refusal' in called) return called.refusal;
    const company = day.recruiters.find(({ id }) => id === recruiterId)?.company ?? '';
    await note('standby-called', { candidate: theCandidate(called.registrationId), company, round });
    await announce('live-day.plan-repaired', { eventId, version: called.version });
    return done({ calledId: called.registrationId });
  },
});
