import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { FairSettings } from '../schema.ts';

/** The fair of an event; one that nobody set is closed. */
export async function findFair(db: Db, eventId: string): Promise<FairSettings> {
  const row = await db
    .selectFrom('fairs')
    .select(['openedAt', 'talkMinutes', 'registers'])
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  return asSettings(row);
}

/**
 * The same, held until the end of the transaction: whatever changes a queue does so one after the other, so that nobody is
 * called twice and the order is that of the numbers. A change takes some milliseconds.
 */
export async function lockFair(tx: Db, eventId: string): Promise<FairSettings> {
  const row = await tx
    .selectFrom('fairs')
    .select(['openedAt', 'talkMinutes', 'registers'])
    .where('eventId', '=', eventId)
    .forUpdate()
    .executeTakeFirst();
  return asSettings(row);
}

function asSettings(
  row: { openedAt: Instant | null; talkMinutes: number; registers: boolean } | undefined,
): FairSettings {
  return {
    open: row?.openedAt != null,
    talkMinutes: row?.talkMinutes ?? 10,
    registers: row?.registers ?? false,
  };
}

export async function saveFair(
  db: Db,
  { eventId }: OrganiserScope,
  { open, ...settings }: FairSettings,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('fairs')
    .values({ eventId, ...settings, openedAt: open ? now : null, updatedAt: now })
    .onConflict((conflict) =>
      conflict.column('eventId').doUpdateSet({
        ...settings,
        openedAt: open ? sql<Instant>`coalesce(fairs.opened_at, excluded.opened_at)` : null,
        updatedAt: now,
      }),
    )
    .execute();
}

/** What a stand is at the fair. */
export interface StandRow {
  readonly recruiterId: string;
  readonly welcome: string | null;
  readonly queueOpen: boolean;
}

export async function saveStand(
  db: Db,
  stand: { eventId: string; recruiterId: string },
  change: { readonly welcome: string | null } | { readonly queueOpen: boolean },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('fairStands')
    .values({ ...stand, ...change, updatedAt: now })
    .onConflict((conflict) => conflict.column('recruiterId').doUpdateSet({ ...change, updatedAt: now }))
    .execute();
}

/** What stands are at the fair besides what events know of them: how busy each is, who is there. */
export interface StandLive extends StandRow {
  readonly present: string[];
  readonly engaged: number;
  readonly waiting: number;
  readonly held: number;
  /** Minutes of the talks that were held, the latest first. */
  readonly talks: number[];
}

/** Every stand of an event, by id, in one question; or one of them. */
export async function standsNow(
  db: Db,
  eventId: string,
  { id = null }: { id?: string | null } = {},
): Promise<ReadonlyMap<string, StandLive>> {
  let rows = db
    .selectFrom('recruiters')
    .leftJoin('fairStands', 'fairStands.recruiterId', 'recruiters.id')
    .select([
      'recruiters.id as recruiterId',
      'fairStands.welcome',
      sql<boolean>`coalesce(fair_stands.queue_open, true)`.as('queueOpen'),
      sql<
        string[]
      >`array(select name from stand_hosts where stand_hosts.recruiter_id = recruiters.id and present
        order by stand_hosts.created_at, stand_hosts.id)`.as('present'),
      sql<number>`(select count(*)::int from stand_places where stand_places.recruiter_id = recruiters.id
        and state in ('called', 'talking'))`.as('engaged'),
      sql<number>`(select count(*)::int from stand_places where stand_places.recruiter_id = recruiters.id
        and state = 'waiting')`.as('waiting'),
      sql<number>`(select count(*)::int from stand_places where stand_places.recruiter_id = recruiters.id
        and state = 'held')`.as('held'),
      sql<number[]>`array(select (extract(epoch from ended_at - began_at) / 60)::float8 from stand_places
        where stand_places.recruiter_id = recruiters.id and state = 'held' order by ended_at desc limit 12)`.as(
        'talks',
      ),
    ])
    .where('recruiters.eventId', '=', eventId)
    .where('recruiters.withdrawnAt', 'is', null);
  if (id !== null) rows = rows.where('recruiters.id', '=', id);
  return new Map((await rows.execute()).map((stand) => [stand.recruiterId, stand]));
}
