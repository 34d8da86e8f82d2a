import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { FILES } from '../schema.ts';
import { findFile } from '../store.ts';

/** One file of a pack, to print. */
export const downloadSheets = query({
  name: 'download-sheets',
  summary: 'Télécharger des feuilles à imprimer',
  input: z.object({ eventId: z.uuid(), packId: z.uuid(), kind: z.enum(FILES) }),
  output: Download,
  token: null,
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope }, { eventId, packId, kind }) {
    const file = await findFile(db, scope, { packId, kind });
    if (file === null) return notFound();
    const { slug } = await eventFacts(db, eventId);
    return done({
      fileName: `${slug}-v${file.version}-${kind}.pdf`,
      mediaType: 'application/pdf',
      bytes: file.content,
    });
  },
});
