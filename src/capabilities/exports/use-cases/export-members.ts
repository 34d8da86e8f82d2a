import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listMembers, listOrganisations, networkOf } from '../../access/queries.ts';
import { exportedList, MemberLine } from '../schema.ts';
import { exported } from './shared/about.ts';

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
    const { organisationId } = scope;
    const organisation = (await listOrganisations(db, scope)).find(({ id }) => id === organisationId);
    if (!organisation) return notFound();
    const { timeZone } = await networkOf(db, organisationId);
    return done({
      about: organisation.name,
      date: null,
      timeZone,
      lines: await listMembers(db, scope),
    });
  },
});
