import { sql } from 'kysely';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import type { Subject } from '../schema.ts';

/** A browser that is told at once. */
export interface PushTarget {
  readonly id: string;
  readonly subjectId: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly locale: ReaderLocale;
}

/** Browsers of one person: a phone, a second one, and room for those that were forgotten. */
const MOST_EACH = 5;

/** Keeps the address of a browser, once; of more than a few the oldest go. */
export async function addSubscription(
  db: Db,
  subscription: Omit<PushTarget, 'id' | 'subjectId'> & { eventId: string; subject: Subject },
  now: Instant,
): Promise<void> {
  const { subject, ...row } = subscription;
  await db
    .insertInto('pushSubscriptions')
    .values({ id: newId(), ...row, subjectKind: subject.kind, subjectId: subject.id, createdAt: now })
    .onConflict((conflict) => conflict.column('endpoint').doNothing())
    .execute();
  await sql`delete from push_subscriptions where subject_id = ${subject.id} and id not in (
    select id from push_subscriptions where subject_id = ${subject.id}
    order by created_at desc, id desc limit ${MOST_EACH})`.execute(db);
}

export async function removeSubscription(db: Db, subject: Subject, endpoint: string): Promise<void> {
  await db
    .deleteFrom('pushSubscriptions')
    .where('subjectId', '=', subject.id)
    .where('endpoint', '=', endpoint)
    .execute();
}

/** The push service knows this browser no more. */
export async function dropSubscription(db: Db, id: string): Promise<void> {
  await db.deleteFrom('pushSubscriptions').where('id', '=', id).execute();
}

export interface ToPush {
  readonly onceKey: string;
  readonly eventId: string;
  readonly target: PushTarget;
}

const TARGET = sql`json_build_object('id', push.id, 'subjectId', push.subject_id, 'endpoint', push.endpoint,
  'p256dh', push.p256dh, 'auth', push.auth, 'locale', push.locale)`;

/** Whom a version of the plan changes something for, among those who want to be told. */
export async function changedBy(
  db: Db,
  { eventId, version }: { eventId: string; version: number },
): Promise<ToPush[]> {
  const { rows } = await sql<ToPush>`
    select distinct on (push.id) push.event_id as "eventId", ${TARGET} as target,
      'plan:' || push.event_id || ':' || plan.version || ':' || push.id as "onceKey"
    from plan_versions plan
    cross join jsonb_array_elements(plan.changes) as change
    join push_subscriptions push on push.event_id = plan.event_id
      and push.subject_id::text in (change ->> 'registrationId', change ->> 'recruiterId')
    where plan.event_id = ${eventId} and plan.version = ${version}`.execute(db);
  return rows;
}

/** How long before it begins an interview is announced, as one's own page says it. */
const CALLED_MINUTES = 3;

export interface NextMeeting extends ToPush {
  readonly startsAt: Instant;
  readonly table: number | null;
  readonly timeZone: string;
}

/** Who is about to be in an interview, by the event's own clock, among those who want to be told. */
export async function aboutToBegin(db: Db, now: Instant): Promise<NextMeeting[]> {
  const { rows } = await sql<NextMeeting>`
    select push.event_id as "eventId", ${TARGET} as target, rounds.starts_at as "startsAt",
      meetings.table_number as "table", events.time_zone as "timeZone",
      'next:' || meetings.event_id || ':' || rounds.number || ':' || push.id as "onceKey"
    from push_subscriptions push
    join events on events.id = push.event_id
    join meetings on meetings.event_id = push.event_id and push.subject_id in (meetings.registration_id, meetings.recruiter_id)
    join rounds on rounds.event_id = meetings.event_id and rounds.number = meetings.round_number
    where meetings.status in ('planned', 'called') and rounds.cancelled_at is null
      and rounds.starts_at > ${now}::timestamptz + make_interval(secs => events.clock_shift_seconds)
      and rounds.starts_at <= ${plusMinutes(now, CALLED_MINUTES)}::timestamptz
        + make_interval(secs => events.clock_shift_seconds)
      and not exists (select from push_sent
        where push_sent.once_key = 'next:' || meetings.event_id || ':' || rounds.number || ':' || push.id)`.execute(
    db,
  );
  return rows;
}

/** Notes that a fact is pushed now; false when it was before: of two workers one does it. */
export async function beginPush(
  db: Db,
  { onceKey, eventId }: Pick<ToPush, 'onceKey' | 'eventId'>,
  now: Instant,
): Promise<boolean> {
  const begun = await db
    .insertInto('pushSent')
    .values({ onceKey, eventId, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('onceKey')
    .executeTakeFirst();
  return begun !== undefined;
}

/** After this nobody repeats a fact, and a browser is no longer of use to an event that is over. */
const KEPT_DAYS = 14;

export async function forgetOldPushes(db: Db, now: Instant): Promise<void> {
  await db
    .deleteFrom('pushSent')
    .where('at', '<', plusMinutes(now, -KEPT_DAYS * 24 * 60))
    .execute();
  await sql`delete from push_subscriptions using events where events.id = push_subscriptions.event_id
    and events.date < (${plusMinutes(now, -KEPT_DAYS * 24 * 60)}::timestamptz)::date`.execute(db);
}
