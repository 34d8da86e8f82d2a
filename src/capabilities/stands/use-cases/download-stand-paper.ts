import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { Download } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { readPaper } from '../store/files.ts';

/** A paper that a stand gives to everybody. */
export const downloadStandPaper = query({
  name: 'download-stand-paper',
  summary: 'Télécharger un document d’un stand',
  input: z.object({ paperId: z.uuid() }),
  output: Download,
  token: null,
  unfenced: 'as watch-clip',
  allow: anyone,
  async run({ db }, { paperId }) {
    const paper = await readPaper(db, paperId);
    return paper === null ? notFound() : done({ ...paper, mediaType: 'application/pdf' });
  },
});
