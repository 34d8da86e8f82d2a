import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { keepRepair, thinkOfRepair } from './shared/propose.ts';

/** Looks now whether the plan should be mended; the same happens by itself after each mark at the door. */
export const proposeRepair = command({
  name: 'propose-repair',
  summary: 'Chercher une réparation du planning',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    /** Null when nothing should change. */
    proposalId: z.uuid().nullable(),
  }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async prepare({ db, actor, scope, now }) {
    return done(await thinkOfRepair(db, scope.eventId, { now, by: actor.name }));
  },
  async run({ db, scope, now, announce }, _, thought) {
    const { eventId } = scope;
    const { id, moved } = await keepRepair(db, eventId, thought, now);
    // What moved meanwhile is thought of by the worker, as after every mark at the door.
    if (moved) await announce('live-day.happened', { eventId });
    return done({ proposalId: id });
  },
});
