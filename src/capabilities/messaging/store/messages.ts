import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Message } from '../schema.ts';

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
      'messages.locale',
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
