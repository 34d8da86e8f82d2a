import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { loadedReferentials } from '../../referentials/queries.ts';
import {
  Administrator,
  LoadedList,
  NetworkOrganisation,
  NetworkRules,
  NetworkShown,
  Territory,
} from '../schema.ts';
import { findNetwork, listAdministrators, listNetworkOrganisations } from '../store/networks.ts';
import { findRules } from '../store/rules.ts';
import { listTerritories } from '../store/territories.ts';

export const viewNetwork = query({
  name: 'view-network',
  summary: 'Voir mon réseau : organisations, apparence, territoires',
  input: z.object({ networkId: z.uuid() }),
  output: z.object({
    network: NetworkShown,
    rules: NetworkRules,
    organisations: z.array(NetworkOrganisation),
    administrators: z.array(Administrator),
    territories: z.array(Territory),
    referentials: z.array(LoadedList),
  }),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope }) {
    const network = await findNetwork(db, scope);
    const rules = await findRules(db, scope);
    if (network === null || rules === null) return notFound();
    return done({
      network,
      rules,
      organisations: await listNetworkOrganisations(db, scope),
      administrators: await listAdministrators(db, scope),
      territories: await listTerritories(db, scope),
      referentials: await loadedReferentials(db),
    });
  },
});
