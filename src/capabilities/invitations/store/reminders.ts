import { sql } from 'kysely';
import type { Instant, LocalDate } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { readersOf } from '../rules/reminders.ts';
import type { Reminder, ReminderKind } from '../schema.ts';

/** What the organiser of an event set of its reminders, where it is not the usual. */
export async function chosenReminders(db: Db, eventId: string): Promise<Reminder[]> {
  const rows = await db
    .selectFrom('eventReminders')
    .select([
      'kind',
      'isOn',
      'days',
      sql<string | null>`to_char(at_time, 'HH24:MI')`.as('atTime'),
      'minutes',
      'channel',
    ])
    .where('eventId', '=', eventId)
    .execute();
  return rows as Reminder[];
}

export async function saveReminder(db: Db, eventId: string, reminder: Reminder): Promise<void> {
  const { kind, ...row } = reminder;
  await db
    .insertInto('eventReminders')
    .values({ eventId, kind, ...row })
    .onConflict((conflict) => conflict.columns(['eventId', 'kind']).doUpdateSet(row))
    .execute();
}

/** Gives an event the reminders of the one before, and after how long who is silent is called; its own choices stay. */
export async function copyReminders(db: Db, fromEventId: string, eventId: string): Promise<void> {
  await sql`
    insert into event_reminders (event_id, kind, is_on, days, at_time, minutes, channel)
    select ${eventId}, kind, is_on, days, at_time, minutes, channel from event_reminders
    where event_id = ${fromEventId} on conflict do nothing`.execute(db);
  await sql`
    insert into invitation_settings (event_id, call_after_hours)
    select ${eventId}, call_after_hours from invitation_settings where event_id = ${fromEventId}
    on conflict do nothing`.execute(db);
}

export interface ReminderRun {
  readonly kind: ReminderKind;
  readonly ranAt: Instant;
  readonly people: number;
}

/** What went for the day that the event is on. */
export async function runsFor(db: Db, eventId: string, onDate: LocalDate): Promise<ReminderRun[]> {
  const rows = await db
    .selectFrom('reminderRuns')
    .select(['kind', 'ranAt', 'people'])
    .where('eventId', '=', eventId)
    .where('onDate', '=', onDate)
    .execute();
  return rows as ReminderRun[];
}

/** Notes that a reminder goes now; false when it went already: of two workers one sends it. */
export async function beginRun(
  db: Db,
  run: { eventId: string; kind: ReminderKind; onDate: LocalDate; people: number },
  now: Instant,
): Promise<boolean> {
  const begun = await db
    .insertInto('reminderRuns')
    .values({ ...run, ranAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('eventId')
    .executeTakeFirst();
  return begun !== undefined;
}

/**
 * Who is reminded: everybody with a place; of a thank-you, everybody who was there; of a recruiter's, every recruiter who
 * comes.
 */
export async function whomToRemind(db: Db, eventId: string, kind: ReminderKind): Promise<string[]> {
  const ids =
    readersOf(kind) === 'recruiters'
      ? db
          .selectFrom('recruiters')
          .select('id')
          .where('eventId', '=', eventId)
          .where('withdrawnAt', 'is', null)
          .where(notSaidAway)
          .orderBy('id')
      : candidatesToRemind(db, eventId, kind);
  return (await ids.execute()).map(({ id }) => id);
}

const notSaidAway = sql<boolean>`not exists (select from presences where presences.event_id = recruiters.event_id
  and presences.subject_id = recruiters.id and presences.state in ('excused', 'absent'))`;

function candidatesToRemind(db: Db, eventId: string, kind: ReminderKind) {
  const rows = db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .where('status', 'in', ['registered', 'confirmed'])
    .orderBy('queueNumber');
  return kind === 'thanks'
    ? rows.where(
        sql<boolean>`exists (select from presences where presences.event_id = registrations.event_id
        and presences.subject_id = registrations.id and presences.state in ('present', 'left'))`,
      )
    : rows;
}
