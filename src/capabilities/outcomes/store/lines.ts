import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import { answerOf, type ResultLine } from '../schema.ts';

/** Each interview with what came of it, by candidate. A partner's are its own people's. */
export async function listResults(db: Db, scope: OrganiserScope | PartnerScope): Promise<ResultLine[]> {
  let lines = db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .innerJoin('rounds', (join) =>
      join
        .onRef('rounds.eventId', '=', 'meetings.eventId')
        .onRef('rounds.number', '=', 'meetings.roundNumber'),
    )
    .leftJoin('outcomes as told', (join) =>
      join.onRef('told.meetingId', '=', 'meetings.id').on('told.givenBy', '=', 'recruiter'),
    )
    .leftJoin('outcomes as said', (join) =>
      join.onRef('said.meetingId', '=', 'meetings.id').on('said.givenBy', '=', 'candidate'),
    )
    .select([
      'meetings.id as meetingId',
      'people.firstName',
      'people.lastName',
      'organisations.name as partner',
      'companies.name as company',
      'meetings.roundNumber as round',
      'rounds.startsAt',
      'meetings.status',
      'told.result',
      'told.note',
      'said.result as answer',
    ])
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', '<>', 'cancelled')
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .orderBy('meetings.roundNumber');
  if (scope.as === 'partner') lines = lines.where('registrations.partnerId', 'in', scope.organisationIds);
  const rows = await lines.execute();
  return rows.map(({ firstName, lastName, status, answer, ...row }) => ({
    ...row,
    candidate: `${firstName} ${lastName}`,
    state:
      status === 'missed'
        ? 'missed'
        : status === 'held' || row.result !== null || answer !== null
          ? 'held'
          : 'planned',
    answer: answerOf(answer),
  })) as ResultLine[];
}
