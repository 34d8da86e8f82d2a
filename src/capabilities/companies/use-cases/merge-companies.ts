import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventOfBothCompanies, moveStands } from '../../events/queries.ts';
import { hideCompany } from '../../people/queries.ts';
import { addCompanyMerge, listCompanies } from '../store.ts';

/** Makes two entries of one company one: its stands move, and the other entry leaves the address book. */
export const mergeCompanies = command({
  name: 'merge-companies',
  summary: 'Fusionner deux fiches de la même entreprise',
  input: z.object({ organisationId: z.uuid(), keptId: z.uuid(), goneId: z.uuid() }),
  output: z.object({ mergeId: z.uuid() }),
  refusals: ['both-recruit'],
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, actor, scope, now, note }, { keptId, goneId }) {
    const companies = await listCompanies(db, scope, now);
    const kept = companies.find(({ id }) => id === keptId);
    if (!kept || keptId === goneId || !companies.some(({ id }) => id === goneId)) return notFound();
    const event = await eventOfBothCompanies(db, { keptId, goneId });
    if (event !== null) return refused('both-recruit', { event });
    const stands = await moveStands(db, { keptId, goneId }, now);
    await hideCompany(db, goneId, keptId, now);
    const mergeId = await addCompanyMerge(
      db,
      scope,
      { keptId, goneId, moved: { stands } },
      { by: actor.name, now },
    );
    await note('companies-merged', { company: kept.name });
    return done({ mergeId });
  },
});
