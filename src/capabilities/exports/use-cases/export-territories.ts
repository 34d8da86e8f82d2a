import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findNetwork, listTerritories } from '../../networks/queries.ts';
import { exportedList, TerritoryLine } from '../schema.ts';
import { exported } from './shared/about.ts';

/** Which organisation of a network answers for which postcodes. */
export const exportTerritories = query({
  name: 'export-territories',
  summary: 'Télécharger la liste des territoires du réseau',
  input: z.object({ networkId: z.uuid() }),
  output: exportedList(TerritoryLine),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  journal: exported('territories'),
  async run({ db, scope }) {
    const network = await findNetwork(db, scope);
    if (network === null) return notFound();
    const { name: about, timeZone } = network;
    return done({ about, date: null, timeZone, lines: await listTerritories(db, scope) });
  },
});
