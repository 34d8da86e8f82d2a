import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveStand } from '../store/fairs.ts';
import { closeQueues } from '../store/places.ts';
import { holdQueues } from './shared/upkeep.ts';

/** Whose desk it is pressed at, to come back to it. */
const Desk = z.uuid().nullable().default(null);

/** Closes the queue of a stand, or opens it again: who was left may ask to be called back. */
export const setQueue = command({
  name: 'set-queue',
  summary: 'Fermer ou rouvrir la file de mon stand',
  input: z.object({ open: z.boolean().default(false), hostId: Desk }),
  output: z.object({ left: z.int(), hostId: Desk }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { open, hostId }) {
    const { eventId, recruiterId } = scope;
    await holdQueues(db, eventId, now);
    await saveStand(db, { eventId, recruiterId }, { queueOpen: open }, now);
    if (open) {
      await note('queue-opened', {});
      return done({ left: 0, hostId });
    }
    const left = await closeQueues(db, { eventId, recruiterId }, now);
    await note('queue-closed', { count: left });
    return done({ left, hostId });
  },
});
