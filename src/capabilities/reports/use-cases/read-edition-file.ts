import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { EDITION_PROBLEMS, readEdition } from '../rules/edition-file.ts';
import { EditionPreview } from '../schema.ts';
import { organisationNamed } from '../store/editions.ts';

/** Says what an edition file would bring; nothing is made yet. */
export const readEditionFile = command({
  name: 'read-edition-file',
  summary: 'Lire un fichier d’édition',
  input: z.object({ organisationId: z.uuid(), file: Upload }),
  output: EditionPreview,
  refusals: EDITION_PROBLEMS,
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope }, { file }) {
    const organisation = await organisationNamed(db, scope);
    if (organisation === null) return notFound();
    const text = new TextDecoder().decode(file.bytes);
    const read = readEdition(text);
    if ('problem' in read) return refused(read.problem, { at: read.at ?? '' }, 'file');
    const { settings, tables, recruiters, results } = read.edition;
    return done({
      organisation: { id: scope.organisationId, name: organisation },
      text: JSON.stringify(read.edition),
      name: settings.name,
      date: settings.date,
      place: settings.place,
      rounds: settings.roundCount,
      tables: tables.length,
      recruiters: recruiters.map(({ company, needs, pitch }) => ({
        company,
        needs: needs.map(({ title }) => title),
        pitch: pitch !== null,
      })),
      results: results.edition,
    });
  },
});
