import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { endRehearsal as end, findRehearsal } from '../store/rehearsals.ts';

/** One press: the copy goes, with everybody invented in it and all that was done there. The worker removes it. */
export const endRehearsal = command({
  name: 'end-rehearsal',
  summary: 'Terminer une répétition et effacer sa copie',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ ofEventId: z.uuid() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }) {
    const rehearsal = await findRehearsal(db, scope);
    if (rehearsal === null) return notFound();
    const { ofEventId } = rehearsal;
    await end(db, ofEventId, now);
    await announce('rehearsal.ended', { eventId: ofEventId });
    await note('rehearsal-ended', {}, ofEventId);
    return done({ ofEventId });
  },
});
