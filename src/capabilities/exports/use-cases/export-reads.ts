import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listReaders } from '../../reads/queries.ts';
import { exportedList, ReaderLine } from '../schema.ts';
import { aboutOrganisation, exported } from './shared/about.ts';

/** Who of an organisation opened how many files. */
export const exportReads = query({
  name: 'export-reads',
  summary: 'Télécharger la liste de qui ouvre les dossiers',
  input: z.object({ organisationId: z.uuid() }),
  output: exportedList(ReaderLine),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  journal: exported('reads'),
  async run({ db, scope, now }) {
    const about = await aboutOrganisation(db, scope);
    return about === null ? notFound() : done({ ...about, lines: await listReaders(db, scope, now) });
  },
});
