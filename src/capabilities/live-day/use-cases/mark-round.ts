import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { settleRound } from './shared/settle-round.ts';

/** One press begins or ends a round for all its tables; what was marked by hand stays as it is. */
export const markRound = command({
  name: 'mark-round',
  summary: 'Commencer ou terminer un tour pour toutes les tables',
  input: z.object({ eventId: z.uuid(), round: z.int().min(1), mark: z.enum(['start', 'finish']) }),
  output: z.object({ running: z.int(), held: z.int(), missed: z.int() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note }, { round, mark }) {
    const { eventId } = scope;
    const event = await eventFacts(db, eventId);
    if (!event.rounds.some(({ number, cancelledAt }) => number === round && cancelledAt === null))
      return notFound();
    const { running = 0, held = 0, missed = 0 } = await settleRound(db, { eventId, round, mark }, now);
    await note(mark === 'start' ? 'round-started' : 'round-finished', { round, running, held, missed });
    return done({ running, held, missed });
  },
});
