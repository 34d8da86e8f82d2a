import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findNetwork, listNetworkOrganisations } from '../../networks/queries.ts';
import { exportedList, OrganisationLine } from '../schema.ts';
import { exported } from './shared/about.ts';

/** The organisations of a network. */
export const exportOrganisations = query({
  name: 'export-organisations',
  summary: 'Télécharger la liste des organisations du réseau',
  input: z.object({ networkId: z.uuid() }),
  output: exportedList(OrganisationLine),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  journal: exported('organisations'),
  async run({ db, scope }) {
    const network = await findNetwork(db, scope);
    if (network === null) return notFound();
    const { name: about, timeZone } = network;
    return done({ about, date: null, timeZone, lines: await listNetworkOrganisations(db, scope) });
  },
});
