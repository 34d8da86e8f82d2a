import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { organisationNamed } from '../store/editions.ts';

/** Where an edition file is chosen. */
export const viewEditionUpload = query({
  name: 'view-edition-upload',
  summary: 'Choisir un fichier d’édition',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({ organisation: z.object({ id: z.uuid(), name: z.string() }) }),
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope }) {
    const name = await organisationNamed(db, scope);
    return name === null ? notFound() : done({ organisation: { id: scope.organisationId, name } });
  },
});
