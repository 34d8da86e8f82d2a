import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { changesBetween, type Kept, type Wanted } from '../rules/lines.ts';
import type { CalendarLine, Subject } from '../schema.ts';

interface Fact {
  readonly kind: Subject['kind'];
  readonly id: string;
  readonly otherId: string | null;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly tableNumber: number | null;
  /** The event's name, place and address, and where this person takes part from: shown on each line. */
  readonly around: string;
}

/** The same two people always make the same name, whatever round they meet in; an event and a person too. */
function uidOf({ kind, id, otherId }: Pick<Fact, 'kind' | 'id' | 'otherId'>): string {
  const hash = createHash('sha256')
    .update(`${kind}:${id}:${otherId ?? 'event'}`)
    .digest('hex');
  return `${hash.slice(0, 32)}@tremplin`;
}

/** When the doors open (or the first round begins) and the last round is over: the event as one line. */
const SPAN = sql`
  select events.id as event_id,
    coalesce((events.date + events.opens_at) at time zone events.time_zone, min(rounds.starts_at)) as starts_at,
    max(rounds.ends_at) as ends_at,
    concat_ws('|', events.name, events.place, events.address) as around
  from events join rounds on rounds.event_id = events.id and rounds.cancelled_at is null
  group by events.id`;

async function factsOf(db: Db, eventId: string): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    with span as (${SPAN} having events.id = ${eventId})
    select 'candidate' as kind, registrations.id, null::uuid as other_id, starts_at, ends_at,
      null::int as table_number, concat_ws('|', around, nullif(attends_from, 'hall'), site_id) as around
    from registrations join span using (event_id)
    where registrations.event_id = ${eventId} and status in ('registered', 'confirmed')
    union all
    select 'recruiter', recruiters.id, null, starts_at, ends_at, null,
      concat_ws('|', around, nullif(receives_from, 'hall'), site_id)
    from recruiters join span using (event_id)
    where recruiters.event_id = ${eventId} and withdrawn_at is null
    union all
    select kind, case kind when 'candidate' then registration_id else recruiter_id end,
      case kind when 'candidate' then recruiter_id else registration_id end,
      rounds.starts_at, rounds.ends_at, table_number,
      case kind when 'candidate' then concat_ws('|', around, nullif(attends_from, 'hall'), registrations.site_id)
        else concat_ws('|', around, nullif(receives_from, 'hall'), recruiters.site_id) end
    from meetings
    join registrations on registrations.id = meetings.registration_id
    join recruiters on recruiters.id = meetings.recruiter_id
    join rounds on rounds.event_id = meetings.event_id and rounds.number = meetings.round_number
    join span on span.event_id = meetings.event_id
    cross join (values ('candidate'), ('recruiter')) as whose (kind)
    where meetings.event_id = ${eventId} and meetings.status not in ('cancelled', 'missed')`.execute(db);
  return rows;
}

/**
 * Brings everybody's lines of an event to what the event and the plan now are, in as many questions for one person as for
 * a hundred. Twice makes no difference. Rehearsals have no calendar.
 */
export async function syncCalendar(db: Db, eventId: string, now: Instant): Promise<void> {
  // Two workers with two signals of one event take turns.
  await sql`select pg_advisory_xact_lock(hashtextextended(${eventId}, 45))`.execute(db);
  const facts = await factsOf(db, eventId);
  const wanted = new Map<string, Wanted>();
  for (const { kind, id, otherId, startsAt, endsAt, tableNumber, around } of facts) {
    const uid = uidOf({ kind, id, otherId });
    const shown = [startsAt, endsAt, tableNumber, around].join('|');
    const fingerprint = createHash('sha256').update(shown).digest('hex').slice(0, 32);
    const subject = { kind, id };
    wanted.set(uid, { uid, subject, otherId, startsAt, endsAt, tableNumber, fingerprint });
  }
  const kept = await sql<Kept>`select uid, fingerprint, sequence, cancelled_at is not null as cancelled
    from calendar_entries where event_id = ${eventId}`.execute(db);
  const { save, cancel } = changesBetween([...wanted.values()], kept.rows);
  if (save.length > 0)
    await sql`
      insert into calendar_entries (uid, event_id, subject_kind, subject_id, other_id, starts_at, ends_at, table_number,
        fingerprint, sequence, changed_at)
      select uid, ${eventId}::uuid, "subjectKind", "subjectId", "otherId", "startsAt", "endsAt", "tableNumber",
        fingerprint, sequence, ${now}
      from jsonb_to_recordset(${JSON.stringify(
        save.map(({ subject, ...line }) => ({ ...line, subjectKind: subject.kind, subjectId: subject.id })),
      )}::jsonb) as given (uid text, "subjectKind" text, "subjectId" uuid, "otherId" uuid, "startsAt" timestamptz,
        "endsAt" timestamptz, "tableNumber" int, fingerprint text, sequence int)
      on conflict (uid) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        table_number = excluded.table_number, fingerprint = excluded.fingerprint, sequence = excluded.sequence,
        changed_at = excluded.changed_at, cancelled_at = null`.execute(db);
  if (cancel.length > 0)
    await sql`
      update calendar_entries set sequence = given.sequence, changed_at = ${now}, cancelled_at = ${now}
      from jsonb_to_recordset(${JSON.stringify(cancel)}::jsonb) as given (uid text, sequence int)
      where calendar_entries.uid = given.uid`.execute(db);
}

/** Somebody's lines, those that fell away too, in their order. Names are as short as the other side may know them. */
export async function linesOf(db: Db, { kind, id }: Subject): Promise<CalendarLine[]> {
  const { rows } = await sql<CalendarLine>`
    select uid, sequence, starts_at, ends_at, changed_at, cancelled_at is not null as cancelled,
      events.name as event, case when sites.id is null then concat_ws(', ', events.place, events.address)
        else concat_ws(', ', sites.name, sites.address, nullif(concat_ws(' ', sites.postcode, sites.town), ''))
      end as place,
      coalesce(comer.attends_from, host.receives_from) = 'home' as at_home, entry.table_number as "table",
      case when entry.other_id is null then null
        when entry.subject_kind = 'candidate' then companies.name else people.first_name end as whom
    from calendar_entries entry
    join events on events.id = entry.event_id
    left join recruiters on entry.subject_kind = 'candidate' and recruiters.id = entry.other_id
    left join companies on companies.id = recruiters.company_id
    left join registrations on entry.subject_kind = 'recruiter' and registrations.id = entry.other_id
    left join people on people.id = registrations.person_id
    left join registrations comer on entry.subject_kind = 'candidate' and comer.id = entry.subject_id
    left join recruiters host on entry.subject_kind = 'recruiter' and host.id = entry.subject_id
    left join sites on sites.id = coalesce(comer.site_id, host.site_id) and not sites.is_hall
    where entry.subject_kind = ${kind} and entry.subject_id = ${id}
      and (entry.other_id is null or coalesce(companies.name, people.first_name) is not null)
    order by starts_at, entry.other_id nulls first, uid`.execute(db);
  return rows;
}

/** In which languages somebody reads, as they are written down. */
export async function languagesOf(
  db: Db,
  { kind, id }: Subject,
): Promise<{ locale: string; readingLocale: string | null } | null> {
  const row =
    kind === 'candidate'
      ? await db
          .selectFrom('registrations')
          .innerJoin('people', 'people.id', 'registrations.personId')
          .select(['people.locale', 'people.readingLocale'])
          .where('registrations.id', '=', id)
          .executeTakeFirst()
      : await db.selectFrom('recruiters').select('locale').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { readingLocale: null, ...row };
}

/** The generation of somebody's personal link: when it is raised, the address of their calendar ends too. */
export async function generationOf(db: Db, { kind, id }: Subject): Promise<number | null> {
  const table = kind === 'candidate' ? ('registrations' as const) : ('recruiters' as const);
  const row = await db.selectFrom(table).select('linkGeneration').where('id', '=', id).executeTakeFirst();
  return row?.linkGeneration ?? null;
}
