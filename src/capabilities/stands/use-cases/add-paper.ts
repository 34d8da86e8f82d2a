import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { isPdf, LARGEST_PAPER, MOST_PAPERS, paperName } from '../rules/files.ts';
import { addPaper as add, listPapers } from '../store/files.ts';

/** A paper that visitors of the stand may take along: a PDF. */
export const addPaper = command({
  name: 'add-stand-paper',
  summary: 'Ajouter un document à mon stand',
  input: z.object({ file: Upload }),
  output: z.object({ paperId: z.uuid() }),
  refusals: ['paper-kind', 'paper-too-large', 'too-many-papers'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { file }) {
    if (file.bytes.length > LARGEST_PAPER) return refused('paper-too-large', {}, 'file');
    if (!isPdf(file.bytes)) return refused('paper-kind', {}, 'file');
    const { eventId, recruiterId } = scope;
    const papers = await listPapers(db, { eventId, recruiterId });
    if (papers.length >= MOST_PAPERS) return refused('too-many-papers', { most: MOST_PAPERS });
    const fileName = paperName(file.name);
    const paperId = await add(db, scope, { fileName, bytes: file.bytes }, now);
    await note('paper-added', { title: fileName });
    return done({ paperId });
  },
});
