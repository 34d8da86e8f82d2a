import { sql } from 'kysely';
import type {
  CandidateScope,
  OrganiserScope,
  Participation,
  PartnerRole,
  PartnerScope,
} from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';

/** Who hosts, then who organises with the host: what somebody does is done in the name of the first that fits. */
const HOST_FIRST = sql`array_position(array['host', 'co-organises'], event_partners.role)`;

/** What ties these organisations to events. */
export async function participationsOf(db: Db, organisationIds: readonly string[]): Promise<Participation[]> {
  const rows = await db
    .selectFrom('eventPartners')
    .select(['eventId', 'organisationId', 'role'])
    .where('organisationId', 'in', [...organisationIds])
    // The host first: who hosts an event reaches all of it.
    .orderBy(HOST_FIRST)
    .execute();
  return rows as Participation[];
}

/** Ties an organisation to an event; false when it already was. */
export async function addPartner(
  db: Db,
  partner: { eventId: string; organisationId: string; role: PartnerRole },
): Promise<boolean> {
  const added = await db
    .insertInto('eventPartners')
    .values(partner)
    .onConflict((conflict) => conflict.doNothing())
    .returning('eventId')
    .executeTakeFirst();
  return added !== undefined;
}

export async function copyPartners(db: Db, fromEventId: string, toEventId: string): Promise<void> {
  await db
    .insertInto('eventPartners')
    .columns(['eventId', 'organisationId', 'role'])
    .expression((from) =>
      from
        .selectFrom('eventPartners')
        .select((eb) => [eb.cast<string>(eb.val(toEventId), 'uuid').as('eventId'), 'organisationId', 'role'])
        .where('eventId', '=', fromEventId)
        .where('role', '<>', 'host'),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface Partner {
  readonly organisationId: string;
  readonly name: string;
  readonly role: PartnerRole;
  /** Whether who runs the event reads the names of its people. */
  readonly sharesNames: boolean;
  readonly candidates: number;
}

/** The organisations of an event with how many people each brings; the host first. */
export async function listPartners(db: Db, eventId: string): Promise<Partner[]> {
  const rows = await db
    .selectFrom('eventPartners')
    .innerJoin('organisations', 'organisations.id', 'eventPartners.organisationId')
    .select((eb) => [
      'organisations.id as organisationId',
      'organisations.name',
      'eventPartners.role',
      'eventPartners.sharesNames',
      eb
        .selectFrom('registrations')
        .select((count) => count.fn.countAll<number>().as('candidates'))
        .whereRef('registrations.eventId', '=', 'eventPartners.eventId')
        .whereRef('registrations.partnerId', '=', 'organisations.id')
        .where('registrations.status', '<>', 'cancelled')
        .as('candidates'),
    ])
    .where('eventPartners.eventId', '=', eventId)
    .orderBy(HOST_FIRST)
    .orderBy('organisations.name')
    .execute();
  return rows.map((row) => ({
    ...row,
    role: row.role as Partner['role'],
    candidates: row.candidates ?? 0,
  }));
}

/** Unties a partner that has brought nobody, not even somebody who then cancelled; false otherwise. */
export async function removePartner(db: Db, scope: OrganiserScope, partnerId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('eventPartners')
    .where('eventId', '=', scope.eventId)
    .where('organisationId', '=', partnerId)
    .where('role', '<>', 'host')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('registrations')
            .select('id')
            .where('eventId', '=', scope.eventId)
            .where('partnerId', '=', partnerId),
        ),
      ),
    )
    .returning('organisationId')
    .executeTakeFirst();
  return removed !== undefined;
}

/** Says whether the names of these partners' people are shared with who runs this event; false when nothing changed. */
export async function saveSharing(db: Db, scope: PartnerScope, shares: boolean): Promise<boolean> {
  const changed = await db
    .updateTable('eventPartners')
    .set({ sharesNames: shares })
    .where('eventId', '=', scope.eventId)
    .where('organisationId', 'in', scope.organisationIds)
    .where('sharesNames', '<>', shares)
    .returning('organisationId')
    .execute();
  return changed.length > 0;
}

/**
 * Who runs the event, and whether they read this person's name; null where the person has nothing to decide: nobody
 * brings them, or who brings them shares all names.
 */
export async function ownNameSharing(
  db: Db,
  scope: CandidateScope,
): Promise<{ host: string; shared: boolean } | null> {
  const row = await db
    .selectFrom('registrations')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .innerJoin('organisations as host', 'host.id', 'events.organisationId')
    .innerJoin('eventPartners as partner', (join) =>
      join
        .onRef('partner.eventId', '=', 'registrations.eventId')
        .onRef('partner.organisationId', '=', 'registrations.partnerId'),
    )
    .select(['host.name as host', 'registrations.knownToHost as shared'])
    .where('registrations.id', '=', scope.registrationId)
    .where('partner.sharesNames', '=', false)
    .whereRef('registrations.partnerId', '<>', 'events.organisationId')
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps whether the host reads the name of somebody whom a partner brings. */
export async function saveOwnNameSharing(db: Db, scope: CandidateScope, shares: boolean): Promise<void> {
  await db
    .updateTable('registrations')
    .set({ knownToHost: shares })
    .where('id', '=', scope.registrationId)
    .where('partnerId', 'is not', null)
    .execute();
}
