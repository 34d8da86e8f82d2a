import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { dropHome } from '../store/takes.ts';

/** Puts aside what a laptop brought, without taking anything over; its file can be read again. */
export const dropHallFile = command({
  name: 'drop-hall-file',
  summary: 'Mettre de côté le fichier de retour, sans rien reprendre',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }) {
    await dropHome(db, scope.eventId);
    await note('hall-file-dropped');
    return done({});
  },
});
