import { sql } from 'kysely';
import type { CandidateScope, OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { FollowUp, Met, Month, Said } from '../schema.ts';

type Reach = OrganiserScope | PartnerScope;

/** Whether somebody came, as the report counts it: noted so, or an interview was held or answered. */
export const CAME = sql<boolean>`(exists (select from presences where presences.event_id = registrations.event_id
    and presences.subject_id = registrations.id and presences.state in ('present', 'late', 'left'))
  or exists (select from meetings left join outcomes on outcomes.meeting_id = meetings.id
    where meetings.registration_id = registrations.id and meetings.status <> 'cancelled'
      and (meetings.status = 'held' or outcomes.meeting_id is not null)))`;

const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** What is written down of a registration, by month. */
export const followUps = sql<FollowUp[]>`coalesce((
  select json_agg(json_build_object('month', month, 'situation', situation, 'contract', contract,
    'startsOn', starts_on, 'endsOn', ends_on, 'employer', employer, 'recruiterId', recruiter_id,
    'sameEmployer', same_employer, 'town', town, 'note', follow_ups.note, 'proofId', proof_id,
    'answeredAt', ${instant('answered_at')}, 'answeredHow', answered_how, 'askedAt', ${instant('asked_at')},
    'remindedAt', ${instant('reminded_at')}, 'tries', tries, 'lastTryAt', ${instant('last_try_at')}) order by month)
  from follow_ups where follow_ups.registration_id = registrations.id), '[]')`.as('followUps');

/** Everybody who came, by name, with what is written down of them; a partner's are its own people. One query. */
export async function listCame(db: Db, scope: Reach, { registrationId = null as string | null } = {}) {
  let rows = db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .select([
      'registrations.id as registrationId',
      'registrations.personId',
      sql<string>`upper(right(registrations.id::text, 8))`.as('reference'),
      'people.firstName',
      'people.lastName',
      'people.named',
      'people.phone',
      'people.email',
      'organisations.name as partner',
      followUps,
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .where(CAME)
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .orderBy('registrations.id');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  if (registrationId !== null) rows = rows.where('registrations.id', '=', registrationId);
  return rows.execute();
}

/** The candidate of a link with what they said so far; null when they did not come or were erased. */
export async function findMine(db: Db, scope: CandidateScope) {
  return (
    (await db
      .selectFrom('registrations')
      .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
      .select(['people.firstName', 'registrations.personId', followUps])
      .where('registrations.id', '=', scope.registrationId)
      .where('registrations.eventId', '=', scope.eventId)
      .where('registrations.status', 'in', ['registered', 'confirmed'])
      .where(CAME)
      .executeTakeFirst()) ?? null
  );
}

/** The companies that somebody met, by name. */
export async function listMet(db: Db, registrationId: string): Promise<Met[]> {
  return db
    .selectFrom('meetings')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['recruiters.id as recruiterId', 'companies.name as company'])
    .distinct()
    .where('meetings.registrationId', '=', registrationId)
    .where('meetings.status', 'not in', ['cancelled', 'missed'])
    .orderBy('companies.name')
    .execute();
}

/** The same of everybody within reach. */
export async function listMetAt(db: Db, scope: Reach): Promise<(Met & { registrationId: string })[]> {
  let rows = db
    .selectFrom('meetings')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['meetings.registrationId', 'recruiters.id as recruiterId', 'companies.name as company'])
    .distinct()
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', 'not in', ['cancelled', 'missed']);
  if (scope.as === 'partner')
    rows = rows
      .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
      .where('registrations.partnerId', 'in', scope.organisationIds);
  return rows.execute();
}

export interface Written extends Said {
  readonly note?: string | null;
  readonly proofId?: string | null;
}

/** Writes down what somebody said, or changes it; the last word counts. */
export async function saveFollowUp(
  db: Db,
  of: { readonly eventId: string; readonly registrationId: string; readonly month: Month },
  said: Written,
  by: { readonly how: 'link' | 'staff' | 'import'; readonly who: string | null },
  now: Instant,
): Promise<void> {
  const row = { ...said, answeredAt: now, answeredHow: by.how, answeredBy: by.who };
  await db
    .insertInto('followUps')
    .values({ ...of, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['registrationId', 'month'])
        .doUpdateSet((eb) => ({ ...row, revision: eb('followUps.revision', '+', 1) })),
    )
    .execute();
}

/** Attaches a proof to a follow-up that was answered. */
export async function attachProof(
  db: Db,
  of: { readonly registrationId: string; readonly month: Month },
  proofId: string,
): Promise<void> {
  await db
    .updateTable('followUps')
    .set({ proofId })
    .where('registrationId', '=', of.registrationId)
    .where('month', '=', of.month)
    .execute();
}

/** Takes an answer back; that somebody was asked stays. */
export async function takeBack(
  db: Db,
  of: { readonly registrationId: string; readonly month: Month },
): Promise<void> {
  await db
    .updateTable('followUps')
    .set({
      ...{ situation: null, contract: null, startsOn: null, endsOn: null, employer: null, recruiterId: null },
      ...{ sameEmployer: null, town: null, note: null, proofId: null },
      ...{ answeredAt: null, answeredHow: null, answeredBy: null },
    })
    .where('registrationId', '=', of.registrationId)
    .where('month', '=', of.month)
    .execute();
}

/** Somebody called and nobody answered. */
export async function noteTry(
  db: Db,
  of: { readonly eventId: string; readonly registrationId: string; readonly month: Month },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('followUps')
    .values({ ...of, tries: 1, lastTryAt: now })
    .onConflict((conflict) =>
      conflict
        .columns(['registrationId', 'month'])
        .doUpdateSet((eb) => ({ tries: eb('followUps.tries', '+', 1), lastTryAt: now })),
    )
    .execute();
}

/** What was said of everybody within reach: the figures of the report are made of it. */
export async function listSaid(db: Db, scope: Reach) {
  let rows = db
    .selectFrom('followUps')
    .innerJoin('registrations', 'registrations.id', 'followUps.registrationId')
    .select([
      'followUps.registrationId',
      'followUps.month',
      'followUps.situation',
      'followUps.contract',
      'followUps.startsOn',
      'followUps.endsOn',
      'followUps.recruiterId',
      'followUps.sameEmployer',
      'followUps.town',
    ])
    .where('followUps.eventId', '=', scope.eventId)
    .where('followUps.situation', 'is not', null)
    .where('registrations.status', 'in', ['registered', 'confirmed']);
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return rows.orderBy('followUps.registrationId').orderBy('followUps.month').execute();
}
