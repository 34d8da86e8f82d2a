import { sql } from 'kysely';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import { USUAL } from '../rules/moments.ts';

/** How long a sender has before its message is given to another. */
const LEASE_MINUTES = 2;

/** A message to hand over now, with the sender that the network of its event has chosen. */
export interface Due {
  readonly id: string;
  readonly eventId: string | null;
  readonly recipientKind: string;
  readonly recipientId: string;
  readonly channel: 'email' | 'sms';
  readonly kind: string;
  readonly locale: ReaderLocale;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly sms: string | null;
  readonly attempts: number;
  /** When it was first given away without an answer; null when every attempt was answered. */
  readonly uncertainAt: Instant | null;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly replyAddress: string | null;
}

/** Takes off what makes no sense any more. */
export async function dropExpired(db: Db, now: Instant): Promise<void> {
  await db
    .updateTable('messages')
    .set({ status: 'dropped', settledAt: now })
    .where('status', '=', 'waiting')
    .where('expiresAt', '<=', now)
    .execute();
}

/**
 * Takes off what its reader's own answer has overtaken. `senses` says for each kind how somebody has to stand for it to
 * make sense. What people work off, calls and letters, stays in sight as done.
 */
export async function dropOvertaken(
  db: Db,
  senses: readonly { readonly kind: string; readonly standings: readonly string[] }[],
  now: Instant,
): Promise<void> {
  await sql`
    update messages set status = case when channel in ('call', 'letter') then 'told' else 'dropped' end, settled_at = ${now}
    from registrations, jsonb_to_recordset(${JSON.stringify(senses)}::jsonb) as sense (kind text, standings text[])
    where messages.status = 'waiting' and messages.kind = sense.kind
      and registrations.id = messages.recipient_id and registrations.status <> all (sense.standings)`.execute(
    db,
  );
}

/**
 * Takes one message of this channel that is due, or null. Quiet hours and the most per day hold back what is not urgent.
 * Whoever took it before and never said how it went has left it uncertain.
 */
export async function takeDue(db: Db, channel: 'email' | 'sms', now: Instant): Promise<Due | null> {
  const { rows } = await sql<Due>`
    update messages set attempts = attempts + 1, last_error = null, next_attempt_at = ${plusMinutes(now, LEASE_MINUTES)},
      uncertain_at = coalesce(uncertain_at, case when attempts > 0 and last_error is null then ${now}::timestamptz end)
    where id = (
      select messages.id from messages
      left join events on events.id = messages.event_id
      left join message_settings on message_settings.event_id = messages.event_id
      where status = 'waiting' and channel = ${channel} and next_attempt_at <= ${now}
        and (urgent or messages.event_id is null or (not ${isQuiet(now)} and not ${hasHadEnough(now)}))
      order by messages.urgent desc, messages.created_at limit 1 for update of messages skip locked
    )
    returning id, event_id as "eventId", recipient_kind as "recipientKind", recipient_id as "recipientId", channel, kind,
      locale, address, subject, body, sms, attempts, uncertain_at as "uncertainAt", ${senderColumns}`.execute(
    db,
  );
  return rows[0] ?? null;
}

const clockOf = (now: Instant) => sql`(${now}::timestamptz at time zone events.time_zone)`;

/** From the evening to the morning, by the wall clock of the event. */
function isQuiet(now: Instant) {
  const from = sql`case when message_settings.event_id is null then ${USUAL.quietFrom}::time else quiet_from end`;
  const until = sql`case when message_settings.event_id is null then ${USUAL.quietUntil}::time else quiet_until end`;
  return sql`coalesce(case when ${from} <= ${until} then ${clockOf(now)}::time >= ${from} and ${clockOf(now)}::time < ${until}
    else ${clockOf(now)}::time >= ${from} or ${clockOf(now)}::time < ${until} end, false)`;
}

/** As many messages as one person should get in a day have left since midnight. */
function hasHadEnough(now: Instant) {
  return sql`(select count(*) from messages as before where before.recipient_id = messages.recipient_id
    and before.status = 'sent' and not before.urgent and before.channel in ('email', 'sms')
    and before.settled_at >= date_trunc('day', ${clockOf(now)}) at time zone events.time_zone
  ) >= coalesce(message_settings.most_per_day, ${USUAL.mostPerDay}::int)`;
}

const senderOf = (column: string) => sql`(
  select networks.${sql.ref(column)} from networks
  join organisations on organisations.network_id = networks.id
  join events on events.organisation_id = organisations.id
  where events.id = messages.event_id)`;

const senderColumns = sql.join([
  sql`${senderOf('sender_name')} as "senderName"`,
  sql`${senderOf('sender_address')} as "senderAddress"`,
  sql`${senderOf('reply_address')} as "replyAddress"`,
]);

export async function settleSent(
  db: Db,
  { id, providerRef = null }: { id: string; providerRef?: string | null },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('messages')
    .set({ status: 'sent', settledAt: now, lastError: null, providerRef })
    .where('id', '=', id)
    .execute();
}

export interface Failed {
  readonly id: string;
  readonly failure: string;
  readonly error: string;
}

/** Puts a message back, to be tried at `again`; `uncertain` when it may have arrived all the same. */
export async function postpone(
  db: Db,
  { id, error, again, uncertain }: { id: string; error: string; again: Instant; uncertain: boolean },
  now: Instant,
): Promise<void> {
  await db
    .updateTable('messages')
    .set((eb) => ({
      lastError: error.slice(0, 500),
      nextAttemptAt: again,
      ...(uncertain ? { uncertainAt: eb.fn.coalesce('uncertainAt', eb.val(now)) } : {}),
    }))
    .where('id', '=', id)
    .execute();
}

/** A message that will not arrive; false when somebody else had settled it. */
export async function settleFailed(db: Db, { id, failure, error }: Failed, now: Instant): Promise<boolean> {
  const settled = await db
    .updateTable('messages')
    .set({ status: 'failed', settledAt: now, failure, lastError: error.slice(0, 500) })
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'sent'])
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}

/**
 * What was given away twice without anybody saying how it went is taken for sent: once more would be the third copy. It
 * stays marked as uncertain.
 */
export async function settleLost(db: Db, channel: 'email' | 'sms', now: Instant): Promise<void> {
  await db
    .updateTable('messages')
    .set({ status: 'sent', settledAt: now })
    .where('status', '=', 'waiting')
    .where('channel', '=', channel)
    .where('nextAttemptAt', '<=', now)
    .where('uncertainAt', 'is not', null)
    .where('lastError', 'is', null)
    .execute();
}
