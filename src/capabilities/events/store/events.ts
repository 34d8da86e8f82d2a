import { sql } from 'kysely';
import type { OrganisationScope, OrganiserScope, SelfScope, StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, reachNewEvent } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { freeSlug, slugOf } from '../../../kernel/slug.ts';
import { computeStart, type PlannedRound } from '../rules/rounds.ts';
import type { EventFacts, EventHeading, EventSettings, EventTable, Round } from '../schema.ts';

const HEADING = [
  ...(['id', 'name', 'slug', 'date', 'timeZone', 'place', 'planVersion', 'wishesOpen'] as const),
  'rehearsalOf',
] as const;

export async function findHeading(db: Db, scope: StaffScope): Promise<EventHeading> {
  const row = await db
    .selectFrom('events')
    .select(HEADING)
    .where('id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  const { rehearsalOf, ...heading } = row;
  return { ...heading, rehearsal: rehearsalOf !== null, as: scope.as };
}

/** An event with its rounds and tables in one query; null when there is none. */
export async function findFacts(
  db: Db,
  by: { readonly id: string } | { readonly slug: string },
): Promise<EventFacts | null> {
  const row = await db
    .selectFrom('events')
    .selectAll()
    .select([
      sql<Round[]>`coalesce((
        select json_agg(json_build_object('number', number, 'startsAt', starts_at, 'endsAt', ends_at,
          'cancelledAt', cancelled_at) order by number)
        from rounds where event_id = events.id), '[]')`.as('rounds'),
      sql<EventTable[]>`coalesce((
        select json_agg(json_build_object('number', number, 'label', label, 'stepFree', step_free,
          'quiet', quiet) order by number)
        from event_tables where event_id = events.id), '[]')`.as('tables'),
    ])
    .where((eb) => ('id' in by ? eb('id', '=', by.id) : eb('slug', '=', by.slug)))
    .executeTakeFirst();
  if (!row) return null;
  const rounds = row.rounds.map(({ number, startsAt, endsAt, cancelledAt }) => ({
    number,
    startsAt: asInstant(startsAt),
    endsAt: asInstant(endsAt),
    cancelledAt: cancelledAt === null ? null : asInstant(cancelledAt),
  }));
  const breaks = row.breaks as EventSettings['breaks'];
  const settings = { ...row, breaks };
  return {
    ...settings,
    rounds,
    startsAt: computeStart(settings) ?? rounds[0]!.startsAt,
    endsAt: (rounds.filter(({ cancelledAt }) => cancelledAt === null).at(-1) ?? rounds.at(-1))!.endsAt,
  };
}

/** Inside JSON the database writes instants in its own way. */
function asInstant(text: string): Instant {
  return new Date(text).toISOString();
}

/** Picked one by one: what else an input carries is no column. */
function columnsOf(settings: EventSettings) {
  const { name, date, timeZone, place, address, description, opensAt, firstRoundAt } = settings;
  const { roundMinutes, moveMinutes, roundCount, breaks, tableCount, pitchSeconds } = settings;
  const { mostInterviews, fewestInterviews, longestRun, floor } = settings;
  const { recruiterOpensDays, recruiterAccessDays, answerDays } = settings;
  const { public: isPublic, registrationOpen, capacity } = settings;
  return {
    ...{ name, date, timeZone, place, address, description, opensAt, firstRoundAt },
    ...{ roundMinutes, moveMinutes, roundCount, breaks: JSON.stringify(breaks), tableCount, pitchSeconds },
    ...{ mostInterviews, fewestInterviews, longestRun, floor, recruiterOpensDays, recruiterAccessDays },
    ...{ answerDays, public: isPublic, registrationOpen, capacity },
  };
}

/** Adds an event under the first free address made from its name. */
export async function addEvent(
  db: Db,
  scope: OrganisationScope,
  event: { settings: EventSettings; previousEventId: string | null },
  now: Instant,
): Promise<{ id: string; slug: string }> {
  const wanted = slugOf(event.settings.name);
  // Addresses of events that are not shown to this organisation are met one by one.
  const met: string[] = [];
  for (;;) {
    const alike = db.selectFrom('events').select('slug').where('slug', 'like', `${wanted}%`);
    const slug = freeSlug(wanted, [...(await alike.execute()).map((row) => row.slug), ...met]);
    const added = await db
      .insertInto('events')
      .values({
        id: newId(),
        organisationId: scope.organisationId,
        previousEventId: event.previousEventId,
        slug,
        ...columnsOf(event.settings),
        createdAt: now,
        updatedAt: now,
      })
      // Somebody else took the address at the same moment: the next look finds it taken.
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst();
    if (added) {
      await reachNewEvent(db, added.id);
      return added;
    }
    met.push(slug);
  }
}

export async function saveSettings(
  db: Db,
  scope: OrganiserScope,
  settings: EventSettings,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('events')
    .set({ ...columnsOf(settings), updatedAt: now })
    .where('id', '=', scope.eventId)
    .execute();
}

/** Makes others who change this event's settings or places wait until the transaction ends. */
export async function lockEvent(db: Db, eventId: string): Promise<void> {
  await db.selectFrom('events').select('id').where('id', '=', eventId).forNoKeyUpdate().execute();
}

/** Writes the rounds anew. To be called while no plan is published: meetings point at rounds. */
export async function replaceRounds(db: Db, eventId: string, rounds: readonly PlannedRound[]): Promise<void> {
  await db.deleteFrom('rounds').where('eventId', '=', eventId).execute();
  await db
    .insertInto('rounds')
    .values(rounds.map((round) => ({ eventId, ...round })))
    .execute();
}

/** Tables 1 to `count`: missing ones are added plain, those beyond are taken away. */
export async function fitTables(db: Db, eventId: string, count: number): Promise<void> {
  await db.deleteFrom('eventTables').where('eventId', '=', eventId).where('number', '>', count).execute();
  await sql`insert into event_tables (event_id, number)
    select ${eventId}::uuid, number from generate_series(1, ${count}::int) number
    on conflict do nothing`.execute(db);
}

/** Gives the tables the labels and properties of another event's tables of the same number. */
export async function copyTables(db: Db, fromEventId: string, toEventId: string): Promise<void> {
  await sql`update event_tables mine set label = theirs.label, step_free = theirs.step_free, quiet = theirs.quiet
    from event_tables theirs
    where mine.event_id = ${toEventId} and theirs.event_id = ${fromEventId} and mine.number = theirs.number`.execute(
    db,
  );
}

/** Says what is special about each table; tables that are not named stay as they are. */
export async function saveTables(
  db: Db,
  scope: { readonly eventId: string },
  tables: readonly EventTable[],
): Promise<void> {
  await sql`update event_tables mine set label = given.label, step_free = given.step_free, quiet = given.quiet
    from jsonb_to_recordset(${JSON.stringify(
      tables.map(({ number, label, stepFree, quiet }) => ({ number, label, step_free: stepFree, quiet })),
    )}::jsonb) as given(number int, label text, step_free boolean, quiet boolean)
    where mine.event_id = ${scope.eventId} and mine.number = given.number`.execute(db);
}

/** The highest table number that a meeting of the published plan uses; 0 without a plan. */
export async function highestTableInUse(db: Db, eventId: string): Promise<number> {
  const row = await db
    .selectFrom('meetings')
    .select((eb) => eb.fn.max('tableNumber').as('highest'))
    .where('eventId', '=', eventId)
    .where('status', '<>', 'cancelled')
    .executeTakeFirst();
  return row?.highest ?? 0;
}

/** Raises the plan's version by one, if it still is what the caller saw; false when another was faster. */
export async function raisePlanVersion(
  db: Db,
  eventId: string,
  from: number,
  now: Instant,
): Promise<boolean> {
  const raised = await db
    .updateTable('events')
    .set({ planVersion: from + 1, updatedAt: now })
    .where('id', '=', eventId)
    .where('planVersion', '=', from)
    .returning('id')
    .executeTakeFirst();
  return raised !== undefined;
}

/** Opens or closes the wishes; false when they already were. */
export async function openWishes(db: Db, eventId: string, open: boolean, now: Instant): Promise<boolean> {
  const changed = await db
    .updateTable('events')
    .set({ wishesOpen: open, updatedAt: now })
    .where('id', '=', eventId)
    .where('wishesOpen', '<>', open)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

export async function shiftClock(db: Db, eventId: string, seconds: number, now: Instant): Promise<void> {
  await db
    .updateTable('events')
    .set({ clockShiftSeconds: seconds, updatedAt: now })
    .where('id', '=', eventId)
    .execute();
}

export interface ListedEvent {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly date: string;
  readonly timeZone: string;
  readonly place: string;
  readonly host: string;
  readonly planVersion: number;
  readonly candidates: number;
  readonly recruiters: number;
}

/** The events that one's organisations host or bring people to, the latest first. */
export async function listOwnEvents(
  db: Db,
  scope: SelfScope,
): Promise<(ListedEvent & { hosted: boolean })[]> {
  if (scope.organisationIds.length === 0) return [];
  const rows = await listed(db)
    .select((eb) => eb('events.organisationId', 'in', [...scope.organisationIds]).as('hosted'))
    .where('events.id', 'in', (parts) =>
      parts
        .selectFrom('eventPartners')
        .select('eventId')
        .where('organisationId', 'in', [...scope.organisationIds]),
    )
    .orderBy('events.date', 'desc')
    .orderBy('events.name')
    .execute();
  return rows.map((row) => ({ ...row, hosted: Boolean(row.hosted) }));
}

/** Past and coming events of an organisation, to make the next one from. */
export async function listEditions(
  db: Db,
  scope: OrganisationScope,
): Promise<{ id: string; name: string; date: string }[]> {
  return db
    .selectFrom('events')
    .select(['id', 'name', 'date'])
    .where('organisationId', '=', scope.organisationId)
    .where('rehearsalOf', 'is', null)
    .orderBy('date', 'desc')
    .execute();
}

/** Events as lists show them, to be narrowed; the copies of rehearsals are in no list. */
export function listed(db: Db) {
  return db
    .selectFrom('events')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .where('events.rehearsalOf', 'is', null)
    .select([
      'events.id',
      'events.name',
      'events.slug',
      'events.date',
      'events.timeZone',
      'events.place',
      'organisations.name as host',
      'events.planVersion',
      sql<number>`(select count(*) from registrations where event_id = events.id and status <> 'cancelled')`.as(
        'candidates',
      ),
      sql<number>`(select count(*) from recruiters where event_id = events.id and withdrawn_at is null)`.as(
        'recruiters',
      ),
    ]);
}
