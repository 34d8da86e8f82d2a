import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { DOCUMENT_KINDS } from '../schema.ts';
import { followersOf } from '../store/caseload.ts';
import { addDocument } from '../store/documents.ts';
import { cleanFile } from './shared/clean-file.ts';

/** Keeps a CV, a letter or a certificate in the file of a person. */
export const keepDocument = command({
  name: 'keep-document',
  summary: 'Ajouter un document à la fiche d’une personne',
  input: z.object({ personId: z.uuid(), kind: z.enum(DOCUMENT_KINDS).default('cv'), file: Upload }),
  output: z.object({ documentId: z.uuid() }),
  refusals: ['document-too-large', 'document-kind', 'document-not-what-it-says', 'document-macros'],
  token: 'people',
  allow: (actor) => actor.follows(),
  async prepare({ db, scope, now }, { personId, file }) {
    if ((await followersOf(db, scope, personId, now)).length === 0) return notFound();
    const cleaned = await cleanFile(file);
    return 'problem' in cleaned ? refused(cleaned.problem, {}, 'file') : done(cleaned);
  },
  async run({ db, now, note }, { personId, kind }, cleaned) {
    const documentId = await addDocument(db, personId, { ...cleaned, kind }, now);
    await note('document-kept', { person: thePerson(personId), kind });
    return done({ documentId });
  },
});
