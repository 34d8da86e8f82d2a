import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { MOST_ATTEMPTS, onceKey, waitAfter } from '../rules.ts';
import { CHANNELS, type Kind, type Message } from '../schema.ts';

export interface NewMessage {
  readonly eventId: string | null;
  readonly recipientKind: 'candidate' | 'recruiter' | 'member';
  readonly recipientId: string;
  readonly channel: 'email' | 'call';
  readonly address: string | null;
  readonly kind: Kind;
  readonly subject: string;
  readonly body: string;
  readonly onceKey: string;
  readonly expiresAt: Instant | null;
}

/**
 * Writes a message unless its key was used: the second time nothing happens. A rehearsal tells nobody anything, whoever
 * asks: here is the only way into the table.
 */
export async function addMessage(db: Db, message: NewMessage, now: Instant): Promise<void> {
  if (message.eventId !== null && (await isRehearsal(db, message.eventId))) return;
  await db
    .insertInto('messages')
    .values({ id: newId(), ...message, status: 'waiting', nextAttemptAt: now, createdAt: now })
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

/**
 * Withdraws what is still waiting on a subject for somebody, but for the fact that is about to be told: only the last
 * state is worth telling, and a signal that comes twice must not withdraw its own message.
 */
export async function dropWaiting(
  db: Db,
  { eventId, recipientId, kind, about }: { eventId: string; recipientId: string; kind: Kind; about: string },
  now: Instant,
): Promise<void> {
  await db
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
    .execute();
}

/** A recruiter's message says whom they meet: whoever runs the event reads it when all partners share their names. */
function keepsNames({ as, eventId }: OrganiserScope | PartnerScope) {
  if (as === 'partner') return sql<boolean>`false`;
  return sql<boolean>`(select exists (select from registrations kept where kept.event_id = ${eventId}
    and not shared_with_host(kept.event_id, kept.partner_id, kept.known_to_host)))`;
}

/** What must be told and what was, newest first. A partner sees what concerns its own people. */
export async function listMessages(db: Db, scope: OrganiserScope | PartnerScope): Promise<Message[]> {
  let messages = db
    .selectFrom('messages')
    .leftJoin('registrations', 'registrations.id', 'messages.recipientId')
    .leftJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('recruiters', 'recruiters.id', 'messages.recipientId')
    .leftJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'messages.id',
      'recipientKind',
      sql<string>`coalesce(people.first_name || ' ' || people.last_name, companies.name, '')`.as(
        'recipientName',
      ),
      'channel',
      sql<string | null>`case when people.named is not false then address end`.as('address'),
      'messages.kind',
      // A message speaks to its reader by name: it is shown to who may know it.
      sql<string>`case when people.named is not false then subject else '' end`.as('subject'),
      sql<string>`case when people.named is not false and not (recipient_kind = 'recruiter' and ${keepsNames(scope)})
        then body else '' end`.as('body'),
      'messages.status',
      'attempts',
      'lastError',
      'messages.createdAt',
      'settledAt',
      'settledBy',
    ])
    .where('messages.eventId', '=', scope.eventId)
    .where('messages.status', '<>', 'dropped')
    .orderBy('messages.createdAt', 'desc')
    .orderBy('messages.id');
  if (scope.as === 'partner')
    messages = messages.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await messages.execute()) as Message[];
}

/** Notes that somebody was told; who, or null when there was nothing waiting of that id in reach. */
export async function markTold(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  told: { messageId: string; by: string | null; now: Instant },
): Promise<{ kind: string; id: string; name: string } | null> {
  const messages = await listMessages(db, scope);
  const found = messages.find(({ id, channel }) => id === told.messageId && channel === 'call');
  if (!found) return null;
  await db
    .updateTable('messages')
    .set({ status: 'told', settledAt: told.now, settledBy: told.by })
    .where('id', '=', told.messageId)
    .where('status', '=', 'waiting')
    .execute();
  const { kind, id } = await db
    .selectFrom('messages')
    .select(['recipientKind as kind', 'recipientId as id'])
    .where('id', '=', told.messageId)
    .executeTakeFirstOrThrow();
  return { kind, id, name: found.recipientName };
}

/** How long a sender has before its message is given to another. */
const LEASE_MINUTES = 2;

interface DueEmail {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly replyAddress: string | null;
}

/**
 * Takes one e-mail that is due, with the sender that the network of its event has chosen, or null. What makes no sense
 * any more is dropped before.
 */
export async function takeDueEmail(db: Db, now: Instant): Promise<DueEmail | null> {
  await db
    .updateTable('messages')
    .set({ status: 'dropped', settledAt: now })
    .where('status', '=', 'waiting')
    .where('expiresAt', '<=', now)
    .execute();
  const { rows } = await sql<DueEmail>`
    update messages set attempts = attempts + 1, next_attempt_at = ${plusMinutes(now, LEASE_MINUTES)}
    where id = (
      select id from messages
      where status = 'waiting' and channel = 'email' and next_attempt_at <= ${now}
      order by created_at limit 1 for update skip locked
    )
    returning id, address, subject, body, attempts, ${senderColumns}`.execute(db);
  return rows[0] ?? null;
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

export async function settleSent(db: Db, id: string, now: Instant): Promise<void> {
  await db
    .updateTable('messages')
    .set({ status: 'sent', settledAt: now, lastError: null })
    .where('id', '=', id)
    .execute();
}

export async function settleFailed(
  db: Db,
  { id, attempts, error }: { id: string; attempts: number; error: string },
  now: Instant,
): Promise<void> {
  const given = attempts >= MOST_ATTEMPTS;
  await db
    .updateTable('messages')
    .set({
      status: given ? 'failed' : 'waiting',
      settledAt: given ? now : null,
      lastError: error.slice(0, 500),
      nextAttemptAt: plusMinutes(now, waitAfter(attempts)),
    })
    .where('id', '=', id)
    .execute();
}
