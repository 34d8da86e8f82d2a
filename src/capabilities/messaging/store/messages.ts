import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { CallOutcome, Message } from '../schema.ts';

/** A recruiter's message says whom they meet: whoever runs the event reads it when all partners share their names. */
function keepsNames({ as, eventId }: OrganiserScope | PartnerScope) {
  if (as === 'partner') return sql<boolean>`false`;
  return sql<boolean>`(select exists (select from registrations kept where kept.event_id = ${eventId}
    and not shared_with_host(kept.event_id, kept.partner_id, kept.known_to_host)))`;
}

const lastTry = (column: 'outcome' | 'answer') => sql<
  string | null
>`(select ${sql.ref(column)} from call_tries
  where message_id = messages.id order by at desc, id desc limit 1)`;

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
      'messages.locale',
      // A message speaks to its reader by name: it is shown to who may know it.
      sql<string>`case when people.named is not false then subject else '' end`.as('subject'),
      sql<string>`case when people.named is not false and not (recipient_kind = 'recruiter' and ${keepsNames(scope)})
        then case when channel = 'sms' then coalesce(sms, body) else body end else '' end`.as('body'),
      'messages.status',
      'attempts',
      'lastError',
      'failure',
      sql<boolean>`uncertain_at is not null`.as('uncertain'),
      sql<boolean>`instead_of is not null`.as('instead'),
      sql<number>`(select count(*)::int from call_tries where message_id = messages.id)`.as('tries'),
      lastTry('outcome').as('lastOutcome'),
      sql<string | null>`case when people.named is not false then ${lastTry('answer')} end`.as('lastAnswer'),
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

/** A call that is still to be made, within this scope; null when there is none of that id. */
export async function findCall(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  messageId: string,
): Promise<{ kind: string; recipientId: string; name: string } | null> {
  const found = (await listMessages(db, scope)).find(
    ({ id, channel }) => id === messageId && (channel === 'call' || channel === 'letter'),
  );
  if (!found) return null;
  const { kind, recipientId } = await db
    .selectFrom('messages')
    .select(['recipientKind as kind', 'recipientId'])
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow();
  return { kind, recipientId, name: found.recipientName };
}

/** Notes that somebody was told, or that a letter left. */
export async function settleTold(
  db: Db,
  told: { messageId: string; by: string | null; now: Instant },
): Promise<void> {
  await db
    .updateTable('messages')
    .set({ status: 'told', settledAt: told.now, settledBy: told.by })
    .where('id', '=', told.messageId)
    .where('status', '=', 'waiting')
    .execute();
}

/** Writes down what came of a call. */
export async function addTry(
  db: Db,
  tried: {
    messageId: string;
    recipientId: string;
    outcome: CallOutcome;
    answer: string | null;
    by: string | null;
  },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('callTries')
    .values({ id: newId(), ...tried, at: now })
    .execute();
}

/** Since when the oldest message waits that could have left by now; null when none does. Calls wait for people. */
export async function oldestWaiting(db: Db, eventId: string | null, now: Instant): Promise<Instant | null> {
  const row = await db
    .selectFrom('messages')
    .select((eb) => eb.fn.min<Instant | null>('createdAt').as('since'))
    .where('status', '=', 'waiting')
    .where('channel', 'in', ['email', 'sms'])
    // What is not urgent may wait for the morning.
    .where((eb) =>
      eb.or([eb('attempts', '>', 0), eb.and([eb('nextAttemptAt', '<=', now), eb('urgent', '=', true)])]),
    )
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow();
  return row.since;
}
