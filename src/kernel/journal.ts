import type { Actor, Scope } from './actor.ts';
import type { Instant } from './clock.ts';
import type { Db } from './database.ts';
import type { Facts } from './result.ts';

/** One line of the journal. `facts` are values; the sentence is made in the reader's language by the capability's texts. */
export interface JournalEntry {
  readonly id: number;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorName: string | null;
  readonly action: string;
  readonly facts: Facts;
}

export async function writeJournal(
  tx: Db,
  entry: { actor: Actor; scope: Scope; now: Instant; action: string; facts: Facts; eventId: string | null },
): Promise<void> {
  const { actor, scope, now, action, facts, eventId } = entry;
  await tx
    .insertInto('journal')
    .values({
      at: now,
      actorKind: actor.identity.kind,
      actorId: actor.key,
      actorName: actor.name,
      organisationId: 'organisationId' in scope ? scope.organisationId : null,
      eventId: eventId ?? ('eventId' in scope ? scope.eventId : null),
      action,
      facts: JSON.stringify(facts),
    })
    .execute();
}

/** The journal of an event, newest first, `before` an id to read on. */
export async function readJournal(
  db: Db,
  { eventId, before = null, limit = 100 }: { eventId: string; before?: number | null; limit?: number },
): Promise<JournalEntry[]> {
  let lines = db
    .selectFrom('journal')
    .select(['id', 'at', 'actorKind', 'actorName', 'action', 'facts'])
    .where('eventId', '=', eventId)
    .orderBy('id', 'desc')
    .limit(limit);
  if (before !== null) lines = lines.where('id', '<', before);
  return (await lines.execute()) as unknown as JournalEntry[];
}
