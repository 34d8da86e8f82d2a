import { z } from 'zod';
import { fromWallClock, plusDays } from '../../../kernel/clock.ts';
import { actionsInJournal, readJournal } from '../../../kernel/journal.ts';
import { verifyLines } from '../../../kernel/journal-chain.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findNetwork } from '../../networks/queries.ts';
import { JournalFilter, JournalLine } from '../schema.ts';

const PAGE = 100;

/**
 * What was done in a network outside of events: its settings, its organisations and their members. Nobody who looks for
 * work is named here, and no line of another network can be read. Each line is checked against its seal.
 */
export const viewNetworkJournal = query({
  name: 'view-network-journal',
  summary: 'Lire le journal d’un réseau et vérifier ses lignes',
  input: JournalFilter.extend({
    networkId: z.uuid(),
    before: z.coerce.number().int().positive().nullable().default(null),
  }),
  output: z.object({
    network: z.object({ id: z.uuid(), name: z.string() }),
    timeZone: z.string(),
    lines: z.array(JournalLine),
    filter: JournalFilter,
    actions: z.array(z.string()),
    next: z.number().nullable(),
    /** How many lines are as they were sealed, how many have no seal yet, and the first that is not as it was. */
    verified: z.object({ lines: z.int(), waiting: z.int(), broken: z.int().nullable() }),
  }),
  token: null,
  allow: (actor, { networkId }) => actor.administers(networkId),
  async run({ db, scope }, { networkId, before, ...filter }) {
    const network = await findNetwork(db, scope);
    if (network === null) return notFound();
    const { timeZone } = network;
    const from = filter.day === null ? null : fromWallClock(filter.day, '00:00', timeZone);
    const found = await readJournal(db, {
      networkId,
      before,
      limit: PAGE + 1,
      filter: { ...filter, from, until: from === null ? null : plusDays(from, 1) },
    });
    const lines = found.slice(0, PAGE);
    return done({
      network,
      timeZone,
      lines,
      filter,
      actions: await actionsInJournal(db, { networkId }),
      next: found.length > PAGE ? lines.at(-1)!.id : null,
      verified: await verifyLines(db, { networkId }),
    });
  },
});
