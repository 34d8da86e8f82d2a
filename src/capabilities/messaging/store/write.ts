import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import { CHANNELS, type Channel } from '../../../kernel/telling.ts';
import { onceKey, whenSettled } from '../rules/moments.ts';

export interface NewMessage {
  readonly eventId: string | null;
  readonly recipientKind: 'candidate' | 'recruiter' | 'member';
  readonly recipientId: string;
  readonly channel: Channel;
  readonly address: string | null;
  readonly kind: string;
  readonly locale: ReaderLocale;
  readonly subject: string;
  readonly body: string;
  /** The same in 160 signs; null for what never goes by SMS. */
  readonly sms: string | null;
  readonly urgent: boolean;
  readonly onceKey: string;
  readonly expiresAt: Instant | null;
  /** Null for at once. */
  readonly notBefore: Instant | null;
  /** The message of another channel that failed, in whose place this one is. */
  readonly insteadOf?: string;
}

/**
 * Writes a message unless its key was used: the second time nothing happens. A rehearsal tells nobody anything, whoever
 * asks: here is the only way into the table.
 */
export async function addMessage(db: Db, { notBefore, ...message }: NewMessage, now: Instant): Promise<void> {
  if (message.eventId !== null && (await isRehearsal(db, message.eventId))) return;
  await db
    .insertInto('messages')
    .values({
      id: newId(),
      ...message,
      status: 'waiting',
      nextAttemptAt: notBefore ?? now,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.column('onceKey').doNothing())
    .execute();
}

async function isRehearsal(db: Db, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('events')
    .select('id')
    .where('id', '=', eventId)
    .where('rehearsalOf', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

interface Subject {
  readonly eventId: string;
  readonly recipientId: string;
  readonly kind: string;
}

/**
 * Withdraws what is still waiting on a subject for somebody, but for the fact that is about to be told: only the last
 * state is worth telling, and a signal that comes twice must not withdraw its own message.
 * @returns when what tells the last state should go
 */
export async function replaceWaiting(
  db: Db,
  { eventId, recipientId, kind, about, onTheDay }: Subject & { about: string; onTheDay: boolean },
  now: Instant,
): Promise<Instant> {
  const withdrawn = await db
    .updateTable('messages')
    .set({ status: 'dropped', settledAt: now })
    .where('eventId', '=', eventId)
    .where('recipientId', '=', recipientId)
    .where('kind', '=', kind)
    .where('status', '=', 'waiting')
    .where(
      'onceKey',
      'not in',
      CHANNELS.map((channel) => onceKey({ kind, about, channel })),
    )
    .returning(['id', 'createdAt'])
    .execute();
  const times = await sql<{ waitingSince: Instant | null; sentAt: Instant | null }>`select
    -- The first of those that were replaced one after the other since the last that left.
    min(created_at) filter (where status = 'dropped' and settled_at is not null
      and created_at > coalesce(left_at, '-infinity')) as "waitingSince",
    left_at as "sentAt"
    from messages cross join (select max(settled_at) as left_at from messages
      where recipient_id = ${recipientId} and kind = ${kind} and status = 'sent') as last
    where recipient_id = ${recipientId} and kind = ${kind} and event_id = ${eventId}
    group by left_at`.execute(db);
  const { waitingSince = null, sentAt = null } = times.rows[0] ?? {};
  return whenSettled(now, { onTheDay, waitingSince: withdrawn.length === 0 ? null : waitingSince, sentAt });
}

/** Writes the same message again for another channel, in the place of one that failed; once, however often it is asked. */
export async function addInstead(
  db: Db,
  { failedId, channel, address }: { failedId: string; channel: Channel; address: string | null },
  now: Instant,
): Promise<void> {
  await sql`
    insert into messages (id, event_id, recipient_kind, recipient_id, channel, address, kind, locale, subject, body, sms,
      urgent, once_key, status, next_attempt_at, expires_at, created_at, instead_of)
    select ${newId()}, event_id, recipient_kind, recipient_id, ${channel}, ${address}, kind, locale, subject, body, sms,
      urgent, once_key || '>' || ${channel}, 'waiting', ${now}, expires_at, ${now}, id
    from messages where id = ${failedId} and (expires_at is null or expires_at > ${now})
    on conflict (once_key) do nothing`.execute(db);
}
