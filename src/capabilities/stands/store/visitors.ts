import { sql } from 'kysely';
import type { PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Companion } from '../schema.ts';

/** A visitor as their own page knows them. */
export interface Visitor {
  readonly firstName: string;
  readonly phone: string | null;
  readonly partner: string | null;
}

/** Who comes by a link: somebody who waits for a place of the event, or cancelled, visits no stand. */
export async function findVisitor(
  db: Db,
  visitor: { eventId: string; registrationId: string },
): Promise<Visitor | null> {
  const row = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .select(['firstName', 'phone', 'organisations.name as partner'])
    .where('registrations.id', '=', visitor.registrationId)
    .where('registrations.eventId', '=', visitor.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .executeTakeFirst();
  return row ?? null;
}

export interface CompanionRow extends Companion {
  readonly registrationId: string;
  readonly accountId: string | null;
  readonly atRecruiterId: string | null;
}

/** Who accompanies these visitors. */
export async function listCompanions(
  db: Db,
  { eventId, registrationId = null }: { eventId: string; registrationId?: string | null },
): Promise<CompanionRow[]> {
  let rows = db
    .selectFrom('visitCompanions')
    .select(['registrationId', 'accountId', 'name', 'state', 'atRecruiterId'])
    .where('eventId', '=', eventId);
  if (registrationId !== null) rows = rows.where('registrationId', '=', registrationId);
  return (await rows.execute()) as CompanionRow[];
}

export async function saveCompanion(
  db: Db,
  visitor: { eventId: string; registrationId: string },
  companion: Companion & { accountId: string | null },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('visitCompanions')
    .values({ ...visitor, ...companion, since: now })
    .onConflict((conflict) => conflict.column('registrationId').doUpdateSet({ ...companion, since: now }))
    .execute();
}

/** Where the visitor stands, for who accompanies them. */
export async function moveTo(
  db: Db,
  visitor: { eventId: string; registrationId: string },
  recruiterId: string,
): Promise<void> {
  await db
    .updateTable('visitCompanions')
    .set({ atRecruiterId: recruiterId })
    .where('registrationId', '=', visitor.registrationId)
    .where('eventId', '=', visitor.eventId)
    .execute();
}

/** Nobody accompanies any more; false when nobody did. */
export async function partCompany(
  db: Db,
  visitor: { eventId: string; registrationId: string },
): Promise<boolean> {
  const gone = await db
    .deleteFrom('visitCompanions')
    .where('registrationId', '=', visitor.registrationId)
    .where('eventId', '=', visitor.eventId)
    .returning('registrationId')
    .executeTakeFirst();
  // Without the one who accompanies, nobody is asked to let them in.
  await db
    .updateTable('standPlaces')
    .set({ thirdAskedAt: null, thirdAgreedAt: null })
    .where('registrationId', '=', visitor.registrationId)
    .where('state', 'in', ['waiting', 'called', 'talking'])
    .execute();
  return gone !== undefined;
}

/** The people whom these partners bring, who are on the list of the event, by name. */
export async function ownPeople(
  db: Db,
  scope: PartnerScope,
  { registrationId = null }: { registrationId?: string | null } = {},
): Promise<{ registrationId: string; name: string }[]> {
  let rows = db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['registrations.id as registrationId', sql<string>`first_name || ' ' || last_name`.as('name')])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.partnerId', 'in', [...scope.organisationIds])
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .orderBy('lastName')
    .orderBy('firstName');
  if (registrationId !== null) rows = rows.where('registrations.id', '=', registrationId);
  return rows.execute();
}
