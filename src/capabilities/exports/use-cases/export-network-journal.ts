import { z } from 'zod';
import { readJournal } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findNetwork } from '../../networks/queries.ts';
import { exportedList, JournalLine } from '../schema.ts';
import { exported } from './shared/about.ts';

/** As many as a spreadsheet opens. */
const MOST = 100_000;

/** The journal of a network, newest first: what was done outside of events. */
export const exportNetworkJournal = query({
  name: 'export-network-journal',
  summary: 'Télécharger le journal d’un réseau',
  input: z.object({ networkId: z.uuid() }),
  output: exportedList(JournalLine),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  journal: exported('network-journal'),
  async run({ db, scope }) {
    const network = await findNetwork(db, scope);
    if (network === null) return notFound();
    const { networkId } = scope;
    const { name: about, timeZone } = network;
    return done({ about, date: null, timeZone, lines: await readJournal(db, { networkId, limit: MOST }) });
  },
});
