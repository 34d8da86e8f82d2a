import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { OccupationTitle } from '../../referentials/schema.ts';
import { PersonFile, StoredDocument } from '../schema.ts';
import { listDocuments } from '../store/documents.ts';
import { findFile, personOfRegistration } from '../store/files.ts';
import { titlesToOffer } from './shared/titles.ts';

/** What is written in one's own file, by the personal link, to read and to put right. */
export const viewMyFile = query({
  name: 'view-my-file',
  summary: 'Voir ma fiche',
  input: z.object({}),
  output: z.object({
    person: PersonFile.omit({ id: true, createdAt: true }),
    documents: z.array(StoredDocument.pick({ kind: true, fileName: true, createdAt: true })),
    titles: z.array(OccupationTitle),
  }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope }) {
    const personId = await personOfRegistration(db, scope.registrationId);
    const person = personId === null ? null : await findFile(db, personId);
    if (person === null) return notFound();
    return done({
      person,
      documents: await listDocuments(db, person.id),
      titles: await titlesToOffer(db, person.wanted),
    });
  },
});
