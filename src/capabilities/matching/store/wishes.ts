import { sql } from 'kysely';
import type { EventScope, OrganiserScope, PartnerScope, RecruiterScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Demand, Grade, Need, Stand, WishCount, Wisher } from '../schema.ts';

/** The recruiters of an event as candidates choose them: in the order of the pitches, then by name. */
export async function listStands(db: Db, { eventId }: Pick<EventScope, 'eventId'>): Promise<Stand[]> {
  const recruiters = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'recruiters.id as recruiterId',
      'companies.name as company',
      'companies.sector',
      'companies.city',
      'recruiters.pitch',
    ])
    .where('recruiters.eventId', '=', eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    .orderBy(sql`recruiters.pitch_position nulls last`)
    .orderBy('companies.name')
    .execute();
  const needs = await db
    .selectFrom('needs')
    .innerJoin('recruiters', 'recruiters.id', 'needs.recruiterId')
    .select([
      'needs.recruiterId',
      'needs.title',
      'needs.contract',
      'needs.positions',
      'needs.skills',
      'needs.languages',
      'needs.wantedProfile',
    ])
    .where('recruiters.eventId', '=', eventId)
    .orderBy('needs.position')
    .execute();
  const needsOf = new Map<string, Need[]>();
  for (const { recruiterId, ...need } of needs)
    needsOf.set(recruiterId, [...(needsOf.get(recruiterId) ?? []), need]);
  return recruiters.map((stand, index) => ({
    ...stand,
    number: index + 1,
    needs: needsOf.get(stand.recruiterId) ?? [],
  }));
}

/** The recruiters that somebody wishes to meet, dearest first. */
export async function listWishes(db: Db, registrationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('wishes')
    .innerJoin('recruiters', 'recruiters.id', 'wishes.recruiterId')
    .select('wishes.recruiterId')
    .where('wishes.registrationId', '=', registrationId)
    .where('recruiters.withdrawnAt', 'is', null)
    .orderBy('wishes.rank')
    .execute();
  return rows.map(({ recruiterId }) => recruiterId);
}

/** Makes others who write this person's wishes wait until the transaction ends. Taken before the list is read. */
export async function holdWishes(tx: Db, registrationId: string): Promise<boolean> {
  const held = await tx
    .selectFrom('registrations')
    .select('id')
    .where('id', '=', registrationId)
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
}

/** Puts a whole list of wishes in place of the one before. Two writers of one list take turns. */
export async function replaceWishes(
  tx: Db,
  {
    eventId,
    registrationId,
    recruiterIds,
  }: { eventId: string; registrationId: string; recruiterIds: readonly string[] },
  now: Instant,
): Promise<void> {
  await holdWishes(tx, registrationId);
  await tx.deleteFrom('wishes').where('registrationId', '=', registrationId).execute();
  if (recruiterIds.length === 0) return;
  await tx
    .insertInto('wishes')
    .values(
      recruiterIds.map((recruiterId, index) => ({
        eventId,
        registrationId,
        recruiterId,
        rank: index + 1,
        at: now,
      })),
    )
    .execute();
}

/** Those of these recruiters who are in the event and have not withdrawn. */
export async function recruitersOf(db: Db, eventId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('recruiters')
    .select('id')
    .where('eventId', '=', eventId)
    .where('withdrawnAt', 'is', null)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Who takes part in the event, of those whom the scope reaches: everybody for its host, own people for a partner. */
function reachable(db: Db, scope: OrganiserScope | PartnerScope) {
  const people = db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed']);
  return scope.as === 'partner'
    ? people.where('registrations.partnerId', 'in', scope.organisationIds)
    : people;
}

/** Candidates with the number of their wishes, by name. */
export async function listWishCounts(db: Db, scope: OrganiserScope | PartnerScope): Promise<WishCount[]> {
  return reachable(db, scope)
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .select([
      'registrations.id as registrationId',
      sql<string>`people.first_name || ' ' || people.last_name`.as('name'),
      'organisations.name as partner',
      sql<number>`(select count(*)::int from wishes where wishes.registration_id = registrations.id)`.as(
        'wishes',
      ),
    ])
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .execute();
}

/** One candidate of the scope; null for what is elsewhere or cancelled. */
export async function findWisher(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  registrationId: string,
): Promise<{ registrationId: string; name: string } | null> {
  const row = await reachable(db, scope)
    .select([
      'registrations.id as registrationId',
      sql<string>`people.first_name || ' ' || people.last_name`.as('name'),
    ])
    .where('registrations.id', '=', registrationId)
    .executeTakeFirst();
  return row ?? null;
}

/** How much each recruiter is asked for, and by whom they want. `places` is counted by the caller, who knows the rounds. */
export async function listDemand(
  db: Db,
  { eventId }: OrganiserScope,
): Promise<(Omit<Demand, 'places'> & { presentFrom: string | null; presentUntil: string | null })[]> {
  const count = (table: 'wishes' | 'recruiter_grades', condition: string) =>
    sql<number>`(select count(*)::int from ${sql.table(table)} one
      join registrations r on r.id = one.registration_id and r.status in ('registered', 'confirmed')
      where one.recruiter_id = recruiters.id and ${sql.raw(condition)})`;
  return db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'recruiters.id as recruiterId',
      'companies.name as company',
      'recruiters.seats',
      'recruiters.presentFrom',
      'recruiters.presentUntil',
      count('wishes', 'true').as('wishes'),
      count('wishes', 'one.rank = 1').as('firstWishes'),
      count('recruiter_grades', "one.grade = 'must'").as('musts'),
      count('recruiter_grades', "one.grade = 'no'").as('refusals'),
    ])
    .where('recruiters.eventId', '=', eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    .orderBy('companies.name')
    .execute();
}

/** Before an interview is planned a CV is shown of who agreed to it themselves, or chose with somebody what is shown. */
const SHOWS_CV = sql<boolean>`(coalesce('cv' = any(people.shares), false) and (registrations.consent_at is not null
  or exists (select from shared_fields said where said.registration_id = registrations.id)))`;

/** Who wished to meet this recruiter, by first name: the rank stays with the candidate. */
export async function listWishers(db: Db, scope: RecruiterScope): Promise<Omit<Wisher, 'shared'>[]> {
  const rows = await db
    .selectFrom('wishes')
    .innerJoin('registrations', 'registrations.id', 'wishes.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('recruiterGrades as given', (join) =>
      join
        .onRef('given.recruiterId', '=', 'wishes.recruiterId')
        .onRef('given.registrationId', '=', 'wishes.registrationId'),
    )
    .select((eb) => [
      'registrations.id as registrationId',
      sql<string>`trim(people.first_name || ' ' || people.last_name)`.as('name'),
      sql<string[]>`case when 'occupations' = any(people.shares) then registrations.wanted_occupations
        else '{}' end`.as('wantedOccupations'),
      'given.grade',
      eb
        .and([
          SHOWS_CV,
          eb.exists(
            eb
              .selectFrom('documents')
              .select('documents.id')
              .whereRef('documents.personId', '=', 'people.id')
              .where('documents.kind', '=', 'cv'),
          ),
        ])
        .as('hasCv'),
    ])
    .where('wishes.eventId', '=', scope.eventId)
    .where('wishes.recruiterId', '=', scope.recruiterId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .orderBy('people.firstName')
    .orderBy('registrations.id')
    .execute();
  return rows.map((row) => ({ ...row, hasCv: Boolean(row.hasCv), grade: row.grade as Grade | null }));
}

/** Keeps a recruiter's answer about one of their wishers; false when this person did not wish to meet them. */
export async function putGrade(
  db: Db,
  scope: RecruiterScope,
  { registrationId, grade }: { registrationId: string; grade: Grade | null },
  now: Instant,
): Promise<boolean> {
  const wished = await db
    .selectFrom('wishes')
    .select('registrationId')
    .where('eventId', '=', scope.eventId)
    .where('recruiterId', '=', scope.recruiterId)
    .where('registrationId', '=', registrationId)
    .executeTakeFirst();
  if (!wished) return false;
  if (grade === null) {
    await db
      .deleteFrom('recruiterGrades')
      .where('recruiterId', '=', scope.recruiterId)
      .where('registrationId', '=', registrationId)
      .execute();
    return true;
  }
  await db
    .insertInto('recruiterGrades')
    .values({ eventId: scope.eventId, recruiterId: scope.recruiterId, registrationId, grade, at: now })
    .onConflict((conflict) =>
      conflict.columns(['recruiterId', 'registrationId']).doUpdateSet({ grade, at: now }),
    )
    .execute();
  return true;
}

/** The newest CV of somebody who wished to meet this recruiter and shares it; null otherwise. */
export async function findCvOfWisher(
  db: Db,
  scope: RecruiterScope,
  registrationId: string,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom('wishes')
    .innerJoin('registrations', 'registrations.id', 'wishes.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('documents', 'documents.personId', 'registrations.personId')
    .select(['documents.fileName', 'documents.mediaType', 'documents.content as bytes'])
    .where('wishes.eventId', '=', scope.eventId)
    .where('wishes.recruiterId', '=', scope.recruiterId)
    .where('wishes.registrationId', '=', registrationId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .where(SHOWS_CV)
    .where('documents.kind', '=', 'cv')
    .orderBy('documents.createdAt', 'desc')
    .executeTakeFirst();
  return row ?? null;
}
