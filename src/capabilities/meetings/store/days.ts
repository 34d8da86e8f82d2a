import { sql } from 'kysely';
import type { CandidateScope, RecruiterScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type {
  Answer,
  MeetingPlace,
  MeetingStatus,
  NeedLine,
  Reason,
  Result,
  TableMeeting,
} from '../schema.ts';

type StoredNeed = Omit<NeedLine, 'fits'> & { occupationCode: string | null };

const needs = sql<StoredNeed[]>`coalesce((
  select json_agg(json_build_object('id', id, 'title', title, 'contract', contract, 'positions', positions,
    'wantedProfile', wanted_profile, 'occupationCode', occupation_code) order by position)
  from needs where needs.recruiter_id = meetings.recruiter_id), '[]')`.as('needs');

/** Meetings with their times and table; which ones is the caller's to say. */
function momentsOf(db: Db) {
  return (
    db
      .selectFrom('meetings')
      .leftJoin('eventTables', (join) =>
        join
          .onRef('eventTables.eventId', '=', 'meetings.eventId')
          .onRef('eventTables.number', '=', 'meetings.tableNumber'),
      )
      .leftJoin('stations', 'stations.id', 'meetings.stationId')
      .innerJoin('registrations as comer', 'comer.id', 'meetings.registrationId')
      // A computer says where it is; who has none goes where they attend from.
      .leftJoin('sites', (join) =>
        join.on((eb) => eb('sites.id', '=', eb.fn.coalesce('stations.siteId', 'comer.siteId'))),
      )
      .select([
        'meetings.id',
        'meetings.registrationId',
        'meetings.recruiterId',
        'meetings.roundNumber as round',
        'meetings.seat',
        'meetings.status',
        'meetings.versionFrom',
        'meetings.versionUntil',
        sql<Instant>`lower(meetings.during)`.as('startsAt'),
        sql<Instant>`upper(meetings.during)`.as('endsAt'),
        sql<string | null>`coalesce(event_tables.label, meetings.table_number::text)`.as('table'),
        'meetings.channel',
        'sites.name as site',
        sql<
          string | null
        >`nullif(concat_ws(', ', sites.address, nullif(concat_ws(' ', sites.postcode, sites.town), '')), '')`.as(
          'siteAddress',
        ),
        'sites.accessNotes as siteAccess',
        sql<string | null>`coalesce(stations.label, stations.number::text)`.as('station'),
      ])
      .orderBy('meetings.during')
      .orderBy('meetings.seat')
  );
}

/** `pair`: the two people, to know the same pair again. */
function momentOf<R extends { status: string; channel: string; registrationId: string; recruiterId: string }>(
  row: R,
): R & { status: MeetingStatus; channel: MeetingPlace['channel']; pair: string } {
  return {
    ...row,
    status: row.status as MeetingStatus,
    channel: row.channel as MeetingPlace['channel'],
    pair: `${row.registrationId}/${row.recruiterId}`,
  };
}

/** The person whose page it is, with who helps: the counsellor, else the partner, else the host's first organiser. */
export async function findCandidate(db: Db, scope: CandidateScope) {
  const row = await db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .innerJoin('organisations as host', 'host.id', 'events.organisationId')
    .leftJoin('organisations as partner', 'partner.id', 'registrations.partnerId')
    .leftJoin('caseloadLinks', (join) =>
      join
        .onRef('caseloadLinks.personId', '=', 'registrations.personId')
        .onRef('caseloadLinks.organisationId', '=', 'registrations.partnerId'),
    )
    .leftJoin('accounts as counsellor', 'counsellor.id', 'caseloadLinks.counsellorId')
    .select([
      'people.firstName',
      'people.lastName',
      'registrations.status',
      'registrations.cardCode',
      'registrations.wantedOccupations',
      'counsellor.name as counsellorName',
      'counsellor.email as counsellorEmail',
      'partner.name as partnerName',
      'host.name as hostName',
      sql<number>`(select count(*) from wishes where registration_id = registrations.id)`.as('wishes'),
      organiserEmail.as('organiserEmail'),
    ])
    .where('registrations.id', '=', scope.registrationId)
    .where('registrations.eventId', '=', scope.eventId)
    .executeTakeFirst();
  if (!row) return null;
  const help =
    row.counsellorName !== null
      ? { name: row.counsellorName, email: row.counsellorEmail }
      : {
          name: row.partnerName ?? row.hostName,
          email: row.partnerName === null ? row.organiserEmail : null,
        };
  return { ...row, help };
}

/** Where people write to the host: its first organiser who can still sign in. */
const organiserEmail = sql<string | null>`(
  select accounts.email from memberships join accounts on accounts.id = memberships.account_id
  where memberships.organisation_id = events.organisation_id and memberships.role = 'organiser'
    and accounts.disabled_at is null
  order by memberships.created_at limit 1)`;

/** The meetings of the candidate, cancelled ones included, in the order of time. */
export async function listMeetingsOfCandidate(db: Db, scope: CandidateScope) {
  const rows = await momentsOf(db)
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('outcomes', (join) =>
      join.onRef('outcomes.meetingId', '=', 'meetings.id').on('outcomes.givenBy', '=', 'candidate'),
    )
    .select([
      'companies.name as company',
      'companies.sector',
      'recruiters.firstName',
      'recruiters.lastName',
      'outcomes.result',
      needs,
    ])
    .where('meetings.registrationId', '=', scope.registrationId)
    .where('meetings.eventId', '=', scope.eventId)
    .execute();
  return rows.map((row) => ({ ...momentOf(row), answer: answerOf(row.result) }));
}

function answerOf(result: string | null): Answer | null {
  return result === null ? null : (result.slice('go-on-'.length) as Answer);
}

/** The stand whose page it is. */
export async function findRecruiter(db: Db, scope: RecruiterScope) {
  const row = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .innerJoin('events', 'events.id', 'recruiters.eventId')
    .innerJoin('organisations as host', 'host.id', 'events.organisationId')
    .select([
      'companies.name as company',
      'recruiters.firstName',
      'recruiters.lastName',
      'recruiters.seats',
      'host.name as hostName',
      organiserEmail.as('organiserEmail'),
    ])
    .where('recruiters.id', '=', scope.recruiterId)
    .where('recruiters.eventId', '=', scope.eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Null where nobody is asked what they share: the recruiter's own transaction always is. */
const SHARES_CV = sql<boolean>`coalesce('cv' = any(people.shares), false)`;

/** The people on this recruiter's plan, and nobody else; with what was said, and whether they are here. */
export async function listMeetingsOfRecruiter(db: Db, scope: RecruiterScope) {
  const rows = await momentsOf(db)
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'meetings.eventId')
        .onRef('presences.subjectId', '=', 'meetings.registrationId'),
    )
    .leftJoin('outcomes', (join) =>
      join.onRef('outcomes.meetingId', '=', 'meetings.id').on('outcomes.givenBy', '=', 'recruiter'),
    )
    .select((eb) => [
      'people.firstName',
      'people.lastName',
      sql<string[]>`case when 'occupations' = any(people.shares) then registrations.wanted_occupations
        else '{}' end`.as('wantedOccupations'),
      'presences.state as presence',
      'presences.lateMinutes',
      'outcomes.result',
      'outcomes.note',
      'outcomes.reason',
      'outcomes.words',
      'outcomes.needId',
      eb
        .and([
          eb('registrations.status', '<>', 'cancelled'),
          SHARES_CV,
          eb.exists(
            eb
              .selectFrom('documents')
              .select('documents.id')
              .whereRef('documents.personId', '=', 'people.id')
              .where('documents.kind', '=', 'cv'),
          ),
        ])
        .as('hasCv'),
      needs,
    ])
    .where('meetings.recruiterId', '=', scope.recruiterId)
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', '<>', 'cancelled')
    .execute();
  return rows.map((row) => ({
    ...momentOf(row),
    hasCv: Boolean(row.hasCv),
    presence: (row.presence ?? 'expected') as TableMeeting['presence'],
    result: row.result as Result | null,
    reason: row.reason as Reason | null,
  }));
}

/**
 * The CV of the person of one of this recruiter's meetings; null when there is none, no such meeting, when the person
 * does not share it, or has said not to come.
 */
export async function findCvOfMeeting(
  db: Db,
  scope: RecruiterScope,
  meetingId: string,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('documents', 'documents.personId', 'registrations.personId')
    .select(['documents.fileName', 'documents.mediaType', 'documents.content'])
    .where('meetings.id', '=', meetingId)
    .where('meetings.recruiterId', '=', scope.recruiterId)
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', '<>', 'cancelled')
    .where('registrations.status', '<>', 'cancelled')
    .where(SHARES_CV)
    .where('documents.kind', '=', 'cv')
    .orderBy('documents.createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row
    ? { fileName: row.fileName, mediaType: row.mediaType, bytes: new Uint8Array(row.content) }
    : null;
}
