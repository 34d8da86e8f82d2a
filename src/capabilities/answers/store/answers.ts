import { sql } from 'kysely';
import type { CandidateScope, OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Answering, Given, MyAnswer, Rate } from '../schema.ts';

/**
 * Interviews that call for an answer by `at`, the event's own time: those that have one, and those that are over, were not
 * missed, and whose person was not away. The recruiter's own page counts the same.
 */
export const met = (
  at: Instant,
) => sql<boolean>`meetings.status <> 'cancelled' and (outcomes.meeting_id is not null
  or (meetings.status <> 'missed' and upper(meetings.during) <= ${at}::timestamptz
    and not exists (select from presences where presences.event_id = meetings.event_id
      and presences.subject_id = meetings.registration_id and presences.state in ('absent', 'excused'))))`;

/** How many answers came, of how many interviews; a partner's are its own people's. */
export async function rateOf(db: Db, scope: OrganiserScope | PartnerScope, at: Instant): Promise<Rate> {
  const own =
    scope.as === 'partner'
      ? sql`and registrations.partner_id = any(${[...scope.organisationIds]}::uuid[])`
      : sql``;
  const { rows } = await sql<Rate>`
    select count(*)::int as met, count(outcomes.meeting_id)::int as answered
    from meetings join registrations on registrations.id = meetings.registration_id
    left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
    where meetings.event_id = ${scope.eventId} and ${met(at)} ${own}`.execute(db);
  return rows[0]!;
}

/** Every recruiter who met somebody: what is owed, since when, how to reach them, how often they answered before. One query. */
export async function listAnswering(db: Db, scope: OrganiserScope, at: Instant): Promise<Answering[]> {
  const { rows } = await sql<Answering & { earlierMet: number; earlierAnswered: number }>`
    with talks as (
      select meetings.recruiter_id, count(*) as met, count(outcomes.meeting_id) as answered,
        min(upper(meetings.during)) filter (where outcomes.meeting_id is null) as since
      from meetings
      left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
      where meetings.event_id = ${scope.eventId} and ${met(at)}
      group by meetings.recruiter_id
    )
    select recruiters.id as recruiter_id, companies.name as company,
      nullif(concat_ws(' ', recruiters.first_name, recruiters.last_name), '') as contact_name,
      recruiters.phone, recruiters.email, (talks.met - talks.answered)::int as owed, talks.since,
      json_build_object('met', talks.met, 'answered', talks.answered) as rate,
      coalesce(before.met, 0)::int as earlier_met, coalesce(before.answered, 0)::int as earlier_answered,
      coalesce(reminded.count, 0)::int as reminders, reminded.last as reminded_at
    from talks
    join recruiters on recruiters.id = talks.recruiter_id
    join companies on companies.id = recruiters.company_id
    left join lateral (
      select count(*) as met, count(outcomes.meeting_id) as answered
      from meetings join recruiters as earlier on earlier.id = meetings.recruiter_id
      join events on events.id = earlier.event_id and events.rehearsal_of is null
      left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
      where earlier.company_id = recruiters.company_id and earlier.event_id <> ${scope.eventId}
        and (meetings.status = 'held' or outcomes.meeting_id is not null)
    ) before on true
    left join lateral (
      select count(*) as count, max(sent_at) as last from answer_reminders where recruiter_id = recruiters.id
    ) reminded on true
    order by owed desc, unaccent(lower(companies.name))`.execute(db);
  return rows.map(({ earlierMet, earlierAnswered, ...row }) => ({
    ...row,
    earlier: earlierMet === 0 ? null : { met: earlierMet, answered: earlierAnswered },
  }));
}

/** Who owes how many answers, for who is reminded now. */
export async function listOwing(db: Db, eventId: string, at: Instant) {
  const { rows } = await sql<{ recruiterId: string; owed: number; lastSentAt: Instant | null }>`
    select meetings.recruiter_id, count(*)::int as owed,
      (select max(sent_at) from answer_reminders where recruiter_id = meetings.recruiter_id) as last_sent_at
    from meetings join recruiters on recruiters.id = meetings.recruiter_id and recruiters.withdrawn_at is null
    left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
    where meetings.event_id = ${eventId} and outcomes.meeting_id is null and ${met(at)}
    group by meetings.recruiter_id order by meetings.recruiter_id`.execute(db);
  return rows;
}

/** What recruiters answered, by name of the person, the untold first; a partner's are its own people's. */
export async function listGiven(db: Db, scope: OrganiserScope | PartnerScope): Promise<Given[]> {
  let rows = db
    .selectFrom('outcomes')
    .innerJoin('meetings', 'meetings.id', 'outcomes.meetingId')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('answersTold', (join) =>
      join
        .onRef('answersTold.meetingId', '=', 'outcomes.meetingId')
        .onRef('answersTold.result', '=', 'outcomes.result'),
    )
    .select([
      'outcomes.meetingId',
      'meetings.registrationId',
      sql<string>`people.last_name || ' ' || people.first_name`.as('candidate'),
      'organisations.name as partner',
      'companies.name as company',
      'outcomes.result',
      'outcomes.reason',
      'outcomes.words',
      'outcomes.givenAt',
      'answersTold.how as told',
      'answersTold.toldAt',
    ])
    .where('outcomes.eventId', '=', scope.eventId)
    .where('outcomes.givenBy', '=', 'recruiter')
    .where('meetings.status', '<>', 'cancelled')
    .orderBy(sql`answers_told.meeting_id is not null`)
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .orderBy('companies.name');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await rows.execute()) as Given[];
}

/** The answer to one interview within reach; null when there is none. */
export async function findGiven(db: Db, scope: OrganiserScope | PartnerScope, meetingId: string) {
  let rows = db
    .selectFrom('outcomes')
    .innerJoin('meetings', 'meetings.id', 'outcomes.meetingId')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['meetings.registrationId', 'companies.name as company', 'outcomes.result'])
    .where('outcomes.meetingId', '=', meetingId)
    .where('outcomes.eventId', '=', scope.eventId)
    .where('outcomes.givenBy', '=', 'recruiter');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await rows.executeTakeFirst()) ?? null;
}

/** The interviews of a candidate with the answers that may be shown: those given before `shownUntil`. */
export async function listMine(
  db: Db,
  scope: CandidateScope,
  at: Instant,
  shownUntil: Instant,
): Promise<MyAnswer[]> {
  const { rows } = await sql<MyAnswer>`
    select meetings.id as meeting_id, companies.name as company, shown.result, shown.reason, shown.words
    from meetings join recruiters on recruiters.id = meetings.recruiter_id
    join companies on companies.id = recruiters.company_id
    left join outcomes on outcomes.meeting_id = meetings.id and outcomes.given_by = 'recruiter'
    left join answers_told as told on told.meeting_id = meetings.id and told.result = outcomes.result
    left join outcomes as shown on shown.meeting_id = meetings.id and shown.given_by = 'recruiter'
      and (told.meeting_id is not null or (shown.result <> 'no' and shown.given_at <= ${shownUntil}::timestamptz))
    where meetings.registration_id = ${scope.registrationId} and meetings.event_id = ${scope.eventId} and ${met(at)}
    order by meetings.during`.execute(db);
  return rows;
}

export async function firstNameOf(db: Db, scope: CandidateScope): Promise<string | null> {
  const row = await db
    .selectFrom('seenPeople')
    .select('firstName')
    .where('registrationId', '=', scope.registrationId)
    .executeTakeFirst();
  return row?.firstName ?? null;
}
