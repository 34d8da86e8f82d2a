import { openDatabase } from '../../../src/kernel/database.ts';
import { sealJournal, verifyJournal } from '../../../src/kernel/journal-chain.ts';
import type { Hall } from '../hall.ts';
import type { Act, Violation } from '../history.ts';
import { checkAcknowledged } from './acknowledged.ts';
import { checkBegun } from './begun.ts';
import { checkLines, checkMarks } from './journal.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { checkOffers } from './offers.ts';
import { checkOverlaps, checkPlaces, checkQueue, checkRounds } from './places.ts';
import { checkPresses } from './presses.ts';
import { checkSignals } from './signals.ts';
import { checkVersions } from './versions.ts';

/** Reads the database of a history that has ended, and says what is not as it must be. */
export async function checkHistory(
  url: string,
  { eventId, journalMark }: Pick<Hall, 'eventId' | 'journalMark'>,
  acts: readonly Act[],
): Promise<readonly Violation[]> {
  const all = await readLedger(url, eventId);
  const ledger = { ...all, journal: all.journal.filter(({ id }) => id > journalMark) };
  return [...checkLedger(ledger, acts), ...(await checkChain(url))];
}

/** The same on what was read already. */
export function checkLedger(ledger: Ledger, acts: readonly Act[]): Violation[] {
  return [
    ...checkOverlaps(ledger),
    ...checkRounds(ledger),
    ...checkPlaces(ledger),
    ...checkQueue(ledger),
    ...checkOffers(ledger),
    ...checkAcknowledged(ledger, acts),
    ...checkSignals(ledger),
    ...checkBegun(ledger, acts),
    ...checkLines(ledger, acts),
    ...checkMarks(ledger, acts),
    ...checkPresses(ledger, acts),
    ...checkVersions(ledger, acts),
  ];
}

/** I8: the journal's chain is whole. */
async function checkChain(url: string): Promise<Violation[]> {
  const { db, close } = openDatabase(url, { size: 1 });
  try {
    await sealJournal(db, new Date().toISOString(), { thorough: true });
    const { broken, waiting } = await verifyJournal(db);
    if (broken === null && waiting === 0) return [];
    return [{ invariant: 'I8', what: 'The chain of the journal is broken.', records: [broken, waiting] }];
  } finally {
    await close();
  }
}
