import type { CandidateScope, OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant, LocalDate } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Basis } from '../schema.ts';

type Reach = CandidateScope | OrganiserScope | PartnerScope;

/** The person of a registration within somebody's reach, with what recognises them; null when it is not theirs. */
export async function findSubject(db: Db, scope: Reach, registrationId: string) {
  let rows = db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .innerJoin('organisations as host', 'host.id', 'events.organisationId')
    .innerJoin('networks', 'networks.id', 'host.networkId')
    .leftJoin('retentionNotices', 'retentionNotices.personId', 'people.id')
    .select([
      'registrations.id as registrationId',
      'registrations.eventId',
      'registrations.partnerId',
      'registrations.cardCode',
      'people.id as personId',
      'people.firstName',
      'people.lastName',
      'people.email',
      'people.phone',
      'people.birthYear',
      'networks.country',
      'events.name as event',
      'events.slug',
      'events.date',
      'retentionNotices.eraseAt',
    ])
    .where('registrations.id', '=', registrationId)
    .where('registrations.eventId', '=', scope.eventId)
    .where('people.erasedAt', 'is', null);
  if (scope.as === 'candidate') rows = rows.where('registrations.id', '=', scope.registrationId);
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', '=', scope.organisationId);
  // Who runs the event answers for its own people only: a partner's are the partner's.
  if (scope.as === 'organiser')
    rows = rows.where((eb) =>
      eb(eb.fn.coalesce('registrations.partnerId', 'events.organisationId'), '=', scope.organisationId),
    );
  return (await rows.executeTakeFirst()) ?? null;
}

/** Organisations that follow a person, since when. */
export function followersOf(
  db: Db,
  personId: string,
): Promise<{ id: string; name: string; since: Instant; basis: Basis }[]> {
  return db
    .selectFrom('caseloadLinks')
    .innerJoin('organisations', 'organisations.id', 'caseloadLinks.organisationId')
    .select(['organisations.id', 'organisations.name', 'since'])
    .select((eb) => eb.ref('basis').$castTo<Basis>().as('basis'))
    .where('personId', '=', personId)
    .orderBy('organisations.name')
    .execute();
}

export interface OwnRegistration {
  readonly id: string;
  readonly eventId: string;
  readonly partnerId: string | null;
  readonly hostId: string;
  readonly eventDate: LocalDate;
}

/** All registrations of a person, at whatever event. */
export function registrationsOf(db: Db, personId: string): Promise<OwnRegistration[]> {
  return db
    .selectFrom('registrations')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .select([
      'registrations.id',
      'eventId',
      'partnerId',
      'events.organisationId as hostId',
      'events.date as eventDate',
    ])
    .where('personId', '=', personId)
    .execute();
}

/** Somebody wants the file kept: counts as a contact. */
export async function keepFile(db: Db, personId: string, now: Instant): Promise<void> {
  await db.updateTable('people').set({ keptAt: now }).where('id', '=', personId).execute();
  await db.deleteFrom('retentionNotices').where('personId', '=', personId).execute();
}

/** What an organisation wrote of a person for itself, and that it follows them. */
export async function unfollow(db: Db, organisationId: string, personId: string): Promise<void> {
  for (const table of ['preparationActivities', 'caseloadLinks'] as const)
    await db
      .deleteFrom(table)
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .execute();
}
