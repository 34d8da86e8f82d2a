import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Counted, CountedMeeting } from '../rules/figures.ts';
import type { NeedReport } from '../schema.ts';

type Reach = OrganiserScope | PartnerScope;

/** Everything a report counts, in five queries whatever the size of the event. A partner's rows are its own people's. */
export async function readCounted(db: Db, scope: Reach): Promise<Counted> {
  const { eventId } = scope;
  const { floor } = await db
    .selectFrom('events')
    .select('floor')
    .where('id', '=', eventId)
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
    floor,
    people: await readPeople(db, scope),
    recruiters: await readRecruiters(db, eventId),
    meetings: await readMeetings(db, scope),
    needs: needs as ((typeof needs)[number] & { contract: NeedReport['contract'] })[],
    rounds,
  };
}

async function readPeople(db: Db, scope: Reach): Promise<Counted['people']> {
  let people = db
    .selectFrom('registrations')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.subjectId', '=', 'registrations.id')
        .onRef('presences.eventId', '=', 'registrations.eventId'),
    )
    .select([
      'registrations.id as registrationId',
      'partnerId',
      'organisations.name as partnerName',
      'presences.state as presence',
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed']);
  if (scope.as === 'partner') people = people.where('partnerId', 'in', scope.organisationIds);
  return people.execute();
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
