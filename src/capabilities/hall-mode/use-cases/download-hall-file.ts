import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { servesHall } from '../../../kernel/personal-links.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findFile } from '../store/takes.ts';
import { HOME_NAME, OUT_NAME } from './shared/file-names.ts';

/** The sealed file of an event on its way: without its passphrase it says nothing. */
export const downloadHallFile = query({
  name: 'download-hall-file',
  summary: 'Télécharger le fichier scellé d’un événement pour la salle, ou pour le retour',
  input: z.object({ eventId: z.uuid(), takeId: z.uuid() }),
  output: Download,
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId),
  journal: () => ({ action: 'hall-file-downloaded', facts: {} }),
  async run({ db, scope }, { takeId }) {
    const bytes = await findFile(db, { eventId: scope.eventId, takeId, way: 'out' });
    if (bytes === null) return notFound();
    return done({
      fileName: servesHall() ? HOME_NAME : OUT_NAME,
      mediaType: 'application/octet-stream',
      bytes,
    });
  },
});
