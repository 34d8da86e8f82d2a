import { sql } from 'kysely';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { attendAlike, copySites } from './copy-sites.ts';

// The copy of a rehearsal, as the worker makes and removes it. It follows the tables of other rooms, row by row: there is
// no use case for a copy that nobody may mistake for an event (docs/decisions/0018-rehearsals-are-copies.md).

export interface Copied {
  readonly eventId: string;
  readonly recruiters: readonly string[];
  readonly candidates: readonly string[];
}

/** Columns of an event that a copy has otherwise; all others, present and future, are taken over. */
const OTHERWISE = [
  'id',
  'slug',
  'name',
  'public',
  'registration_open',
  'wishes_open',
  'plan_version',
  'seats_taken',
  'closed_at',
];
const OF_ITS_OWN = [
  ...OTHERWISE,
  'rehearsal_of',
  'previous_event_id',
  'clock_shift_seconds',
  // Nobody is there to answer an offer.
  'offer_minutes',
  'created_at',
  'updated_at',
];

/**
 * Copies an event: its times, tables, companies with their needs, under another name. Contacts of recruiters and people
 * are not copied; as many invented people are registered, from nobody.
 */
export async function copyEvent(
  tx: Db,
  copy: {
    readonly ofEventId: string;
    readonly name: string;
    readonly people: readonly { firstName: string; lastName: string }[];
    readonly now: Instant;
  },
): Promise<Copied> {
  const { ofEventId, name, people, now } = copy;
  const eventId = newId();
  const kept = await columnsOf(tx, 'events', OF_ITS_OWN);
  await sql`insert into events (id, slug, name, public, registration_open, wishes_open, plan_version, seats_taken,
      rehearsal_of, created_at, updated_at, ${kept})
    select ${eventId}::uuid, 'rehearsal-' || ${eventId}, ${name}, false, false, false, 0, 0,
      id, ${now}, ${now}, ${kept} from events where id = ${ofEventId}`.execute(tx);
  await sql`insert into event_partners (event_id, organisation_id, role)
    select id, organisation_id, 'host' from events where id = ${eventId}`.execute(tx);
  for (const table of ['rounds', 'event_tables']) {
    const columns = await columnsOf(tx, table, ['event_id', 'cancelled_at']);
    await sql`insert into ${sql.table(table)} (event_id, ${columns})
      select ${eventId}::uuid, ${columns} from ${sql.table(table)} where event_id = ${ofEventId}`.execute(tx);
  }
  const sites = await copySites(tx, ofEventId, eventId, columnsOf);
  const recruiters = await copyRecruiters(tx, ofEventId, eventId);
  const candidates = await addPeople(tx, eventId, people, now);
  await attendAlike(tx, { ofEventId, eventId, sites });
  return { eventId, recruiters, candidates };
}

/** The columns of a table but for some, as a list of SQL. */
async function columnsOf(tx: Db, table: string, without: readonly string[]) {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'
      and is_identity = 'NO' and column_name <> all(${[...without]}::text[]) order by ordinal_position`.execute(
    tx,
  );
  return sql.join(rows.map((row) => sql.id(row.name)));
}

async function copyRecruiters(tx: Db, ofEventId: string, eventId: string): Promise<string[]> {
  const personal = [
    'id',
    'event_id',
    'first_name',
    'last_name',
    'email',
    'phone',
    'pitch_started_at',
    'pitch_ended_at',
  ];
  const columns = await columnsOf(tx, 'recruiters', [...personal, 'link_generation']);
  const needs = await columnsOf(tx, 'needs', ['id', 'recruiter_id']);
  const originals = await tx
    .selectFrom('recruiters')
    .select('id')
    .where('eventId', '=', ofEventId)
    .where('withdrawnAt', 'is', null)
    .orderBy('id')
    .execute();
  const ids: string[] = [];
  for (const { id } of originals) {
    const copied = newId();
    ids.push(copied);
    await sql`insert into recruiters (id, event_id, ${columns})
      select ${copied}::uuid, ${eventId}::uuid, ${columns} from recruiters where id = ${id}`.execute(tx);
    await sql`insert into needs (id, recruiter_id, ${needs})
      select gen_random_uuid(), ${copied}::uuid, ${needs} from needs where recruiter_id = ${id}`.execute(tx);
  }
  return ids;
}

async function addPeople(
  tx: Db,
  eventId: string,
  people: readonly { firstName: string; lastName: string }[],
  now: Instant,
): Promise<string[]> {
  const rows = people.map((name, index) => ({
    ...name,
    personId: newId(),
    id: newId(),
    cardCode: cardCode(index),
  }));
  if (rows.length === 0) return [];
  await tx
    .insertInto('people')
    .values(
      rows.map(({ personId: id, firstName, lastName }) => ({
        ...{ id, firstName, lastName, locale: 'fr' as const },
        ...{ createdAt: now, updatedAt: now },
      })),
    )
    .execute();
  await tx
    .insertInto('registrations')
    .values(
      rows.map(({ id, personId, cardCode: code }) => ({
        ...{ id, eventId, personId, cardCode: code },
        ...{ status: 'confirmed' as const, source: 'organiser' as const, createdAt: now, updatedAt: now },
      })),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Letters that are not mistaken for figures; invented people have codes in a row. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
function cardCode(index: number): string {
  const letter = (place: number) => LETTERS[Math.floor(index / LETTERS.length ** place) % LETTERS.length]!;
  return `${letter(2)}${letter(1)}${letter(0)}`;
}

/** How often each recruiter of an event was wished, and how many recruiters people wished on average. */
export async function demandOf(
  db: Db,
  eventId: string,
): Promise<{ registered: number; wishesEach: number; byCompany: { companyId: string; wished: number }[] }> {
  const { rows } = await sql<{ companyId: string; wished: number }>`
    select company_id as "companyId", count(wishes.registration_id)::int as wished
    from recruiters left join wishes on wishes.recruiter_id = recruiters.id
    where recruiters.event_id = ${eventId} and withdrawn_at is null
    group by recruiters.id, company_id order by recruiters.id`.execute(db);
  const { rows: people } = await sql<{ registered: number; wishers: number }>`
    select count(*)::int as registered,
      (count(*) filter (where exists (select from wishes where registration_id = registrations.id)))::int as wishers
    from registrations where event_id = ${eventId} and status in ('registered', 'confirmed') and source <> 'walk-in'`.execute(
    db,
  );
  const { registered, wishers } = people[0]!;
  const all = rows.reduce((sum, { wished }) => sum + wished, 0);
  return { registered, wishesEach: wishers === 0 ? 0 : Math.round(all / wishers), byCompany: rows };
}

/** Keeps the wishes of invented people, dearest first. */
export async function addWishes(
  tx: Db,
  eventId: string,
  wishes: readonly { registrationId: string; recruiterIds: readonly string[] }[],
  now: Instant,
): Promise<void> {
  const rows = wishes.flatMap(({ registrationId, recruiterIds }) =>
    recruiterIds.map((recruiterId, index) => ({
      eventId,
      registrationId,
      recruiterId,
      rank: index + 1,
      at: now,
    })),
  );
  if (rows.length > 0) await tx.insertInto('wishes').values(rows).execute();
}

/** Removes a copy with all that hangs on it. */
export async function removeCopy(tx: Db, eventId: string): Promise<void> {
  await sql`select remove_rehearsal(${eventId})`.execute(tx);
}

/** Sets the copy's own clock: `at` is its time now. */
export async function setEventTime(tx: Db, eventId: string, at: Instant, now: Instant): Promise<void> {
  await tx
    .updateTable('events')
    .set({ clockShiftSeconds: Math.round((Date.parse(at) - Date.parse(now)) / 1000) })
    .where('id', '=', eventId)
    .execute();
}

/** Before the first round, with time for the recruiters to come. */
export function doorsOpen(rounds: readonly { readonly startsAt: Instant }[]): Instant {
  return plusMinutes(rounds[0]!.startsAt, -40);
}
