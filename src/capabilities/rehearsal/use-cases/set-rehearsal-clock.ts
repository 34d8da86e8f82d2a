import { z } from 'zod';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import type { EventFacts } from '../../events/schema.ts';
import { Speed } from '../schema.ts';
import { setEventTime } from '../store/copy.ts';
import { findRehearsal, setSpeed } from '../store/rehearsals.ts';

/** Faster, slower, still; or straight to a minute before the next round. What happens on the way is played. */
export const setRehearsalClock = command({
  name: 'set-rehearsal-clock',
  summary: 'Régler la vitesse d’une répétition, la mettre en pause, ou passer au tour suivant',
  input: z.object({
    eventId: z.uuid(),
    /** Null leaves the speed as it is. */
    speed: Speed.nullable().default(null),
    jump: z.enum(['next-round']).nullable().default(null),
  }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { speed, jump }) {
    const rehearsal = await findRehearsal(db, scope);
    if (rehearsal === null || rehearsal.eventId !== scope.eventId) return notFound();
    if (speed !== null) await setSpeed(db, rehearsal.ofEventId, speed);
    if (jump === null) return done({});
    const event = await eventFacts(db, scope.eventId);
    const to = beforeNextRound(event, eventNow(event, now));
    if (to !== null) await setEventTime(db, scope.eventId, to, now);
    return done({});
  },
});

/** A minute before the next round, when that is ahead; while a round runs, a minute before its end. */
function beforeNextRound({ rounds }: EventFacts, at: Instant): Instant | null {
  const moments = rounds
    .filter(({ cancelledAt }) => cancelledAt === null)
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .map((moment) => plusMinutes(moment, -1))
    .sort();
  return moments.find((moment) => moment > at) ?? null;
}
