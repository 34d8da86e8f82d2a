import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Counted, CountedMeeting, CountedNeed, CountedPerson } from '../rules/counted.ts';

type Reach = OrganiserScope | PartnerScope;

/** Everything a report counts, in five queries whatever the size of the event. A partner's rows are its own people's. */
export async function readCounted(db: Db, scope: Reach): Promise<Counted> {
  const { eventId } = scope;
  const { floor, date, sex, age } = await db
    .selectFrom('events')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .innerJoin('networks', 'networks.id', 'organisations.networkId')
    .select(['floor', 'date', 'networks.reportsSex as sex', 'networks.reportsAge as age'])
    .where('events.id', '=', eventId)
    .executeTakeFirstOrThrow();
  const needs = await db
    .selectFrom('needs')
    .innerJoin('recruiters', 'recruiters.id', 'needs.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'needs.id as needId',
      'recruiterId',
      'companies.name as company',
      'title',
      'contract',
      'positions',
    ])
    .where('recruiters.eventId', '=', eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    .orderBy('companies.name')
    .orderBy('needs.position')
    .execute();
  const rounds = await db
    .selectFrom('rounds')
    .select(['number as round', 'startsAt'])
    .where('eventId', '=', eventId)
    .orderBy('number')
    .execute();
  return {
    year: Number(date.slice(0, 4)),
    floor,
    counts: { sex, age },
    people: await readPeople(db, scope),
    recruiters: await readRecruiters(db, eventId),
    meetings: await readMeetings(db, scope),
    needs: needs as CountedNeed[],
    rounds,
  };
}

async function readPeople(db: Db, scope: Reach): Promise<CountedPerson[]> {
  let people = db
    .selectFrom('registrations')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('sites', 'sites.id', 'registrations.siteId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.subjectId', '=', 'registrations.id')
        .onRef('presences.eventId', '=', 'registrations.eventId'),
    )
    .leftJoin('countedPeople as counted', 'counted.registrationId', 'registrations.id')
    .select([
      'registrations.id as registrationId',
      'partnerId',
      'organisations.name as partnerName',
      'registrations.attendsFrom',
      'registrations.siteId',
      'sites.name as siteName',
      'presences.state as presence',
      ...([
        'counted.stream',
        'counted.sex',
        'counted.birthYear',
        'counted.diploma',
        'counted.local',
      ] as const),
    ])
    .select([
      sql<boolean>`coalesce(counted.prepared, false)`.as('prepared'),
      sql<boolean>`coalesce(counted.prepared_signed, false)`.as('preparedSigned'),
      sql<boolean>`exists (select from attendance_signatures as sign
        where sign.registration_id = registrations.id)`.as('signed'),
      sql<CountedPerson['followUps']>`coalesce((select json_agg(json_build_object('month', month,
          'situation', situation, 'contract', contract, 'startsOn', starts_on, 'endsOn', ends_on) order by month)
        from follow_ups where follow_ups.registration_id = registrations.id and situation is not null), '[]')`.as(
        'followUps',
      ),
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed']);
  if (scope.as === 'partner') people = people.where('partnerId', 'in', scope.organisationIds);
  return (await people.execute()) as CountedPerson[];
}

function readRecruiters(db: Db, eventId: string): Promise<Counted['recruiters'][number][]> {
  return db
    .selectFrom('recruiters')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.subjectId', '=', 'recruiters.id')
        .onRef('presences.eventId', '=', 'recruiters.eventId'),
    )
    .select(['recruiters.id as recruiterId', 'presences.state as presence'])
    .where('recruiters.eventId', '=', eventId)
    .where('withdrawnAt', 'is', null)
    .execute();
}

async function readMeetings(db: Db, scope: Reach): Promise<CountedMeeting[]> {
  let meetings = db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .leftJoin('outcomes as told', (join) =>
      join.onRef('told.meetingId', '=', 'meetings.id').on('told.givenBy', '=', 'recruiter'),
    )
    .leftJoin('outcomes as said', (join) =>
      join.onRef('said.meetingId', '=', 'meetings.id').on('said.givenBy', '=', 'candidate'),
    )
    .select([
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.roundNumber as round',
      'meetings.status',
      'meetings.channel',
      'told.result',
      'told.needId',
    ])
    // Both sides share one column of results; a candidate's are "go-on-yes", "go-on-maybe", "go-on-no".
    .select(sql<CountedMeeting['answer']>`replace(said.result, 'go-on-', '')`.as('answer'))
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', '<>', 'cancelled');
  if (scope.as === 'partner')
    meetings = meetings.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await meetings.execute()) as CountedMeeting[];
}
