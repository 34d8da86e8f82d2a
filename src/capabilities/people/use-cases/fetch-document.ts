import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { Download } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { readDocument } from '../store/documents.ts';
import { documentOfAddress } from './shared/document-address.ts';

/** A document by the address that was given for it a moment ago: the address is the proof, whoever is signed in. */
export const fetchDocument = query({
  name: 'fetch-document',
  summary: 'Télécharger un document par son adresse provisoire',
  input: z.object({ sealed: z.string().max(400) }),
  output: Download,
  token: null,
  unfenced:
    'the sealed address is the proof: it was given a moment ago to somebody who may read the document',
  allow: () => anyone(),
  async run({ db, now }, { sealed }) {
    const id = documentOfAddress(sealed, now);
    const file = id === null ? null : await readDocument(db, id);
    return file === null ? notFound() : done(file);
  },
});
