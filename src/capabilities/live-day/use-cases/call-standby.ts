import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventFacts } from '../../events/queries.ts';
import { callFromStandby, NOT_CALLED } from './shared/call.ts';

/** A chair stands empty: the first of the reserve who is here and free gets it, now or in a round to come. */
export const callStandby = command({
  name: 'call-standby',
  summary: 'Appeler la première personne de la réserve pour une place libre',
  input: z.object({
    eventId: z.uuid(),
    recruiterId: z.uuid(),
    round: z.int().min(1).max(60),
    /** One of the reserve; null for the first who is here and free. */
    registrationId: z.uuid().nullable().default(null),
  }),
  output: z.object({ version: z.int(), registrationId: z.uuid() }),
  refusals: NOT_CALLED,
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note, announce }, { recruiterId, round, registrationId }) {
    const { eventId } = scope;
    await lockPlanOf(db, eventId);
    const event = await eventFacts(db, eventId);
    const day = await readDayFor(db, scope);
    const call = { event, day, recruiterId, round, registrationId, by: actor.name };
    const called = await callFromStandby(db, call, now);
    if (called === null) return notFound();
    if ('refusal' in called) return called.refusal;
    const company = day.recruiters.find(({ id }) => id === recruiterId)?.company ?? '';
    await note('standby-called', { candidate: theCandidate(called.registrationId), company, round });
    await announce('live-day.plan-repaired', { eventId, version: called.version });
    return done(called);
  },
});
