import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { followersOf } from '../store/caseload.ts';
import { removeDocument as remove } from '../store/documents.ts';

export const removeDocument = command({
  name: 'remove-document',
  summary: 'Retirer un document de la fiche d’une personne',
  input: z.object({ personId: z.uuid(), documentId: z.uuid() }),
  output: z.object({}),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, note, now }, { personId, documentId: id }) {
    if ((await followersOf(db, scope, personId, now)).length === 0) return notFound();
    const kind = await remove(db, { personId, id });
    if (kind === null) return notFound();
    await note('document-removed', { person: thePerson(personId), kind });
    return done({});
  },
});
