import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listMembers } from '../../access/queries.ts';
import { exportedList, MemberLine } from '../schema.ts';
import { aboutOrganisation, exported } from './shared/about.ts';

/** The members of an organisation and what each may do. */
export const exportMembers = query({
  name: 'export-members',
  summary: 'Télécharger la liste des membres',
  input: z.object({ organisationId: z.uuid() }),
  output: exportedList(MemberLine),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  journal: exported('members'),
  async run({ db, scope }) {
    const about = await aboutOrganisation(db, scope);
    return about === null ? notFound() : done({ ...about, lines: await listMembers(db, scope) });
  },
});
