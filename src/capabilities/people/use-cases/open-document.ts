import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { followersOf } from '../store/caseload.ts';
import { hasDocument } from '../store/documents.ts';
import { addressOfDocument } from './shared/document-address.ts';

/**
 * Gives the address from which a document can be fetched for one minute. The file itself is served without looking at
 * cookies, so that nothing in it could act in the name of who opens it.
 */
export const openDocument = query({
  name: 'open-document',
  summary: 'Ouvrir un document d’une personne suivie',
  input: z.object({ personId: z.uuid(), documentId: z.uuid() }),
  output: z.object({ address: z.string() }),
  token: 'people',
  allow: (actor) => actor.follows(),
  opens: (_, { personId }) => ({ what: 'document', personId }),
  async run({ db, scope, now }, { personId, documentId }) {
    if ((await followersOf(db, scope, personId, now)).length === 0) return notFound();
    if (!(await hasDocument(db, { personId, id: documentId }))) return notFound();
    return done({ address: addressOfDocument(documentId, now) });
  },
});
