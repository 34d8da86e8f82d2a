import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ScheduleChange } from '../../events/schema.ts';
import { openDecisions } from '../store/proposals.ts';
import { timesAfter } from './shared/mend.ts';
import { keepRepair, thinkOfRepair } from './shared/propose.ts';

/**
 * One press says what should become of the rounds: taken off, later, now, one more, a break elsewhere. It changes nothing
 * yet: the repair that is proposed says what follows from it, and applies it with its own press.
 */
export const proposeTimes = command({
  name: 'propose-times',
  summary:
    'Proposer un changement des tours : retirer, retarder, commencer maintenant, ajouter, déplacer une pause',
  input: z.object({
    eventId: z.uuid(),
    kind: z.enum(['cancel-round', 'delay', 'start-now', 'add-round', 'move-break']),
    round: z.int().min(1).max(60).nullable().default(null),
    minutes: z.int().min(-120).max(120).nullable().default(null),
    toRound: z.int().min(1).max(60).nullable().default(null),
  }),
  output: z.object({ proposalId: z.uuid().nullable() }),
  refusals: ['times-impossible', 'times-unclear'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async prepare({ db, actor, scope, now }, { kind, round, minutes, toRound }) {
    const { eventId } = scope;
    const said = ScheduleChange.safeParse({ kind, round, minutes, afterRound: round, toAfterRound: toRound });
    if (!said.success) return refused('times-unclear');
    // What was decided a moment ago and not applied yet goes with it.
    const decisions = [...(await openDecisions(db, eventId)), said.data];
    const times = await timesAfter(db, eventId, decisions, now);
    if (times?.possible === false)
      return refused('times-impossible', { because: times.because, round: times.round });
    return done(await thinkOfRepair(db, eventId, { now, by: actor.name, decisions }));
  },
  async run({ db, scope, now, announce }, _, thought) {
    const { eventId } = scope;
    const { id, moved } = await keepRepair(db, eventId, thought, now);
    if (moved) await announce('live-day.happened', { eventId });
    return done({ proposalId: id });
  },
});
