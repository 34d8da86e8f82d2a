import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { proposeRepair as propose } from './shared/propose.ts';

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
  async run({ db, actor, scope, now }) {
    const proposalId = await propose(db, scope.eventId, {
      now,
      by: actor.name,
      within: (work) => work(db),
    });
    return done({ proposalId });
  },
});
