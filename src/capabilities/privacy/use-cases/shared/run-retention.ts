import { systemActor } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction } from '../../../../kernel/database.ts';
import { writeJournal } from '../../../../kernel/journal.ts';
import { cutJournal } from '../../../../kernel/journal-chain.ts';
import { announce } from '../../../../kernel/outbox.ts';
import type { TableOfData } from '../../../../kernel/personal-data.ts';
import { INSTANCE_MONTHS, monthsBefore } from '../../rules/months.ts';
import type { RetentionCounts } from '../../schema.ts';
import { erasePeople, eraseRows, register } from '../../store/erase.ts';
import {
  countOldTraces,
  dueDocuments,
  dueEvents,
  dueLinks,
  dueNotices,
  duePeople,
  idsOfEvent,
  noteEventDone,
  noteNotices,
  removeDocuments,
  removeLinks,
  removeOldTraces,
  removeRowsOfEvent,
} from '../../store/retention.ts';

/** In one transaction: short enough that nobody waits for it. */
const AT_ONCE = 200;
/** More than any instance has; for counting. */
const ALL = 1_000_000;
const EVENT_KINDS = ['event-file', 'recruiter-note'] as const;

/** What would go at this moment; within one organisation when said. Changes nothing. */
export async function dryRetention(
  db: Db,
  now: Instant,
  within: string | null = null,
): Promise<RetentionCounts> {
  const all = { limit: ALL, within };
  return {
    notices: (await dueNotices(db, now, all)).length,
    people: (await duePeople(db, now, all)).length,
    links: (await dueLinks(db, now, all)).length,
    eventFiles: (await dueEvents(db, 'event-file', now, within)).length,
    recruiterNotes: (await dueEvents(db, 'recruiter-note', now, within)).length,
    documents: (await dueDocuments(db, now, all)).length,
    traces: within === null ? await countOldTraces(db, tracesBefore(now)) : 0,
    journalLines: 0,
  };
}

/**
 * Does what the rules of each organisation ask for: tells people a month before, then erases them; clears the details of
 * past events; removes old documents, messages and lines of the journal. In many short transactions: a job that is cut
 * goes on where it stopped.
 */
export async function applyRetention(
  db: Db,
  declared: readonly TableOfData[],
  now: Instant,
): Promise<RetentionCounts> {
  const limit = AT_ONCE;
  const counts = {
    notices: await again(db, async (tx) => {
      const due = await dueNotices(tx, now, { limit });
      await noteNotices(tx, due, now);
      const told = due.flatMap(({ registrationId, eventId, eraseAt }) =>
        registrationId === null ? [] : [{ registrationId, eventId, eraseAt }],
      );
      if (told.length > 0) await announce(tx, { signal: 'privacy.erasure-soon', payload: told, now });
      return due.length;
    }),
    people: await again(db, async (tx) => {
      const personIds = await duePeople(tx, now, { limit });
      await erasePeople(tx, declared, { personIds, reason: 'retention', now });
      return personIds.length;
    }),
    links: await again(db, async (tx) => {
      const due = await dueLinks(tx, now, { limit });
      await removeLinks(tx, due);
      const ids = due.map(({ organisationId, personId }) => `${organisationId}:${personId}`);
      await register(tx, 'caseload', ids, 'retention', now);
      return due.length;
    }),
    eventFiles: await clearEvents(db, declared, 'event-file', now),
    recruiterNotes: await clearEvents(db, declared, 'recruiter-note', now),
    documents: await again(db, async (tx) => {
      const due = await dueDocuments(tx, now, { limit });
      await removeDocuments(tx, due);
      return due.length;
    }),
    traces: await inTransaction(db, (tx) => removeOldTraces(tx, tracesBefore(now))),
    journalLines: await cutJournal(db, monthsBefore(now, INSTANCE_MONTHS.journal), now),
  };
  if (Object.values(counts).some((count) => count > 0)) await tellJournal(db, counts, now);
  return counts;
}

function tracesBefore(now: Instant) {
  return {
    messagesBefore: monthsBefore(now, INSTANCE_MONTHS['technical-log']),
    readsBefore: monthsBefore(now, INSTANCE_MONTHS.journal),
  };
}

/** The same step in transactions of its own until nothing is left for it; gives how much it did. */
async function again(db: Db, step: (tx: Db) => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = AT_ONCE; done === AT_ONCE; total += done) done = await inTransaction(db, step);
  return total;
}

async function clearEvents(
  db: Db,
  declared: readonly TableOfData[],
  keeping: (typeof EVENT_KINDS)[number],
  now: Instant,
): Promise<number> {
  const due = await dueEvents(db, keeping, now);
  const concerned = declared.filter((table) => table.keeping === keeping);
  for (const eventId of due)
    await inTransaction(db, async (tx) => {
      await eraseRows(tx, concerned, await idsOfEvent(tx, eventId));
      for (const { table, key, ending } of concerned)
        if (ending === 'row' && key !== null) await removeRowsOfEvent(tx, table, key, eventId);
      await noteEventDone(tx, eventId, keeping, now);
    });
  return due.length;
}

async function tellJournal(db: Db, counts: RetentionCounts, now: Instant): Promise<void> {
  const actor = systemActor('Tremplin');
  const scope = actor.isSystem()!;
  await writeJournal(db, {
    actor,
    scope,
    now,
    action: 'retention-applied',
    facts: { ...counts },
    eventId: null,
  });
}
