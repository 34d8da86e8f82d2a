import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope, StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

// What lists hold beside names. Names come from `attendeesOf`, which knows whom the reader may see.

export interface WishRow {
  readonly registrationId: string;
  readonly rank: number;
  readonly company: string;
}

/** Wishes within reach, by registration and rank. */
export async function wishRows(db: Db, scope: OrganiserScope | PartnerScope): Promise<WishRow[]> {
  let rows = db
    .selectFrom('wishes')
    .innerJoin('registrations', 'registrations.id', 'wishes.registrationId')
    .innerJoin('recruiters', 'recruiters.id', 'wishes.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['wishes.registrationId', 'wishes.rank', 'companies.name as company'])
    .where('wishes.eventId', '=', scope.eventId)
    .orderBy('wishes.registrationId')
    .orderBy('wishes.rank');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return rows.execute();
}

export interface MeetingRow {
  readonly registrationId: string;
  readonly round: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly table: string | null;
  readonly company: string;
  readonly status: string;
}

/** The meetings of the published plan within reach, by round and table. */
export async function meetingRows(db: Db, scope: OrganiserScope | PartnerScope): Promise<MeetingRow[]> {
  let rows = db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('eventTables', (join) =>
      join
        .onRef('eventTables.eventId', '=', 'meetings.eventId')
        .onRef('eventTables.number', '=', 'meetings.tableNumber'),
    )
    .select([
      'meetings.registrationId',
      'meetings.roundNumber as round',
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
      sql<string | null>`coalesce(event_tables.label, meetings.table_number::text)`.as('table'),
      'companies.name as company',
      'meetings.status',
    ])
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', '<>', 'cancelled')
    .orderBy('meetings.roundNumber')
    .orderBy('meetings.tableNumber')
    .orderBy('companies.name');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return rows.execute();
}

export interface PresenceRow {
  readonly subjectId: string;
  readonly state: string;
  readonly lateMinutes: number | null;
  readonly arrivedAt: Instant | null;
}

/** Who was marked at the door, by registration or recruiter. The caller holds them against people within reach. */
export async function presenceRows(db: Db, scope: StaffScope): Promise<Map<string, PresenceRow>> {
  const rows = await db
    .selectFrom('presences')
    .select(['subjectId', 'state', 'lateMinutes', 'arrivedAt'])
    .where('eventId', '=', scope.eventId)
    .execute();
  return new Map(rows.map((row) => [row.subjectId, row as PresenceRow]));
}

export interface MessageRow {
  readonly recipientKind: string;
  readonly recipientId: string;
  readonly channel: string;
  readonly address: string | null;
  readonly subject: string;
  readonly status: string;
  readonly createdAt: Instant;
  readonly settledAt: Instant | null;
  readonly settledBy: string | null;
  readonly locale: string;
  readonly body: string;
  readonly tries: number;
  readonly answer: string | null;
}

/** What was to be told to whom, newest first; a partner's own people only. */
export async function messageRows(db: Db, scope: OrganiserScope | PartnerScope): Promise<MessageRow[]> {
  let rows = db
    .selectFrom('messages')
    .leftJoin('registrations', 'registrations.id', 'messages.recipientId')
    .leftJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .select([
      'recipientKind',
      'recipientId',
      'channel',
      // Where a partner keeps a name, it keeps the address and what is said to it.
      sql<string | null>`case when people.named is not false then address end`.as('address'),
      sql<string>`case when people.named is not false then subject else '' end`.as('subject'),
      'messages.status',
      'messages.createdAt',
      'settledAt',
      'settledBy',
      'messages.locale',
      // A recruiter's message names whom they meet: it is read on the page of messages, by whom that page lets. And a
      // file goes from hand to hand: no link of a person stands in it.
      sql<string>`case when people.named is not false and recipient_kind = 'candidate'
        then regexp_replace(body, 'https?://\\S+', '…', 'g') else '' end`.as('body'),
      sql<number>`(select count(*)::int from call_tries where message_id = messages.id)`.as('tries'),
      sql<string | null>`case when people.named is not false then (select answer from call_tries
        where message_id = messages.id order by at desc, id desc limit 1) end`.as('answer'),
    ])
    .where('messages.eventId', '=', scope.eventId)
    .where('messages.status', '<>', 'dropped')
    .orderBy('messages.createdAt', 'desc')
    .orderBy('messages.id');
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', scope.organisationIds);
  return (await rows.execute()) as MessageRow[];
}
