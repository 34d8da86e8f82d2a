import { sql } from 'kysely';
import type { StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { type ReaderLocale, readsIn } from '../../../kernel/locale.ts';
import type { Channel } from '../../../kernel/telling.ts';

/** Somebody to tell, with all that a message to them may say. */
export interface Recipient {
  readonly kind: 'candidate' | 'recruiter';
  readonly id: string;
  readonly firstName: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferredChannel: Channel | null;
  readonly locale: ReaderLocale;
  readonly linkGeneration: number;
  /** The path of their page where it is no personal link of a candidate or a recruiter. */
  readonly path?: string;
  /** Put on the list by a file, and not by themselves or by somebody who spoke to them. */
  readonly imported: boolean;
}

/** An interview as its candidate or its recruiter reads it. */
export interface Appointment {
  readonly subjectId: string;
  readonly startsAt: Instant;
  readonly table: number | null;
  /** The company for a candidate, the candidate for a recruiter. */
  readonly whom: string;
  /** How they meet when it is not at a table; null in the hall. */
  readonly channel: 'video' | 'telephone' | 'chat' | null;
  /** Where a candidate goes for it, and to which computer; null for recruiters. */
  readonly site: string | null;
  readonly station: string | null;
}

export async function findCandidates(db: Db, registrationIds: readonly string[]): Promise<Recipient[]> {
  if (registrationIds.length === 0) return [];
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select([
      'registrations.id',
      'firstName',
      'email',
      'phone',
      'preferredChannel',
      'locale',
      'readingLocale',
      'linkGeneration',
      'source',
    ])
    .where('registrations.id', 'in', registrationIds)
    .execute();
  return rows.map(({ source, readingLocale, ...row }) => ({
    kind: 'candidate',
    ...row,
    preferredChannel: row.preferredChannel as Channel | null,
    locale: readsIn({ locale: row.locale, readingLocale }),
    imported: source === 'import',
  }));
}

export async function findRecruiters(db: Db, recruiterIds: readonly string[]): Promise<Recipient[]> {
  if (recruiterIds.length === 0) return [];
  const rows = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['recruiters.id', 'firstName', 'companies.name', 'email', 'phone', 'locale', 'linkGeneration'])
    .where('recruiters.id', 'in', recruiterIds)
    .execute();
  return rows.map(({ name, ...row }) => ({
    kind: 'recruiter',
    ...row,
    firstName: row.firstName ?? name,
    preferredChannel: null,
    locale: readsIn({ locale: row.locale, readingLocale: null }),
    imported: false,
  }));
}

/** The interviews of these people in the plan as it now stands, in the order of the evening. */
export async function findAppointments(
  db: Db,
  { eventId, kind, ids }: { eventId: string; kind: 'candidate' | 'recruiter'; ids: readonly string[] },
): Promise<Appointment[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('meetings')
    .innerJoin('rounds', (join) =>
      join
        .onRef('rounds.eventId', '=', 'meetings.eventId')
        .onRef('rounds.number', '=', 'meetings.roundNumber'),
    )
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('stations', 'stations.id', 'meetings.stationId')
    .leftJoin('sites', (join) =>
      join.on((eb) => eb('sites.id', '=', eb.fn.coalesce('stations.siteId', 'registrations.siteId'))),
    )
    .select([
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.channel',
      'sites.name as site',
      sql<string | null>`coalesce(stations.label, stations.number::text)`.as('station'),
      'rounds.startsAt',
      'meetings.tableNumber',
      'companies.name',
      // As much of the name as the person shares with this recruiter.
      sql<string>`people.first_name || ' ' || case
        when 'last-name' = any(shared_with(meetings.registration_id, meetings.recruiter_id)) then people.last_name
        else left(people.last_name, 1) || '.' end`.as('whom'),
    ])
    .where('meetings.eventId', '=', eventId)
    .where('meetings.status', 'not in', ['cancelled', 'missed'])
    .where(kind === 'candidate' ? 'meetings.registrationId' : 'meetings.recruiterId', 'in', ids)
    .orderBy('rounds.startsAt')
    .execute();
  return rows.map((row) => ({
    subjectId: kind === 'candidate' ? row.registrationId : row.recruiterId,
    startsAt: row.startsAt,
    table: row.tableNumber,
    whom: kind === 'candidate' ? row.name : row.whom,
    channel: row.channel === 'table' ? null : spoken(row.channel),
    site: kind === 'candidate' ? row.site : null,
    station: kind === 'candidate' ? row.station : null,
  }));
}

function spoken(channel: string): 'video' | 'telephone' | 'chat' {
  return channel === 'telephone' || channel === 'chat' ? channel : 'video';
}

/** Who is concerned by a version of the plan, from the list of its changes. */
export async function findConcerned(
  db: Db,
  { eventId, version }: { eventId: string; version: number },
): Promise<{ registrationIds: string[]; recruiterIds: string[] } | null> {
  const row = await db
    .selectFrom('planVersions')
    .select('changes')
    .where('eventId', '=', eventId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!row) return null;
  const changes = row.changes as unknown as readonly { registrationId: string; recruiterId: string }[];
  return {
    registrationIds: [...new Set(changes.map((change) => change.registrationId))],
    recruiterIds: [...new Set(changes.map((change) => change.recruiterId))],
  };
}

/** Where these messages to candidates reach them by post, line by line as on an envelope; nothing for who said none. */
export async function postalAddresses(
  db: Db,
  scope: StaffScope,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (messageIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('messages')
    .innerJoin('registrations', 'registrations.id', 'messages.recipientId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['messages.id', 'people.street', 'people.postcode', 'people.town'])
    .where('messages.eventId', '=', scope.eventId)
    .where('messages.id', 'in', messageIds)
    .execute();
  return new Map(
    rows.map(({ id, street, postcode, town }) => [
      id,
      [street, [postcode, town].filter(Boolean).join(' ')].filter((line): line is string => Boolean(line)),
    ]),
  );
}

/** Whom a message was for; null for staff, and when they are gone. */
export async function findRecipient(
  db: Db,
  { recipientKind, recipientId }: { recipientKind: string; recipientId: string },
): Promise<Recipient | null> {
  if (recipientKind === 'member') return null;
  const find = recipientKind === 'candidate' ? findCandidates : findRecruiters;
  return (await find(db, [recipientId]))[0] ?? null;
}

/** The channels by which a message was tried already: its own, and those in whose place it came. */
export async function channelsTried(db: Db, messageId: string): Promise<Channel[]> {
  const { rows } = await sql<{ channel: Channel }>`
    with recursive before as (
      select id, channel, instead_of from messages where id = ${messageId}
      union all
      select messages.id, messages.channel, messages.instead_of from messages join before on before.instead_of = messages.id
    ) select channel from before`.execute(db);
  return rows.map(({ channel }) => channel);
}
