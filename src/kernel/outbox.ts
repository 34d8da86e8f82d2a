import { sql } from 'kysely';
import { type Instant, plusMinutes } from './clock.ts';
import type { Db } from './database.ts';

/** A signal as its listeners receive it. It may come twice: a listener acts on what is, not on how often it was told. */
export interface Signal {
  readonly id: number;
  readonly signal: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

type Payload = Readonly<Record<string, unknown>>;

/** A statement takes 65,535 values at most, four a signal. */
const SIGNALS_AT_ONCE = 10_000;

/**
 * Writes a signal in the transaction of the change it tells of, and wakes the workers when that commits. A list of
 * payloads is as many signals, in its order, in few statements.
 */
export async function announce(
  tx: Db,
  { signal, payload, now }: { signal: string; payload: Payload | readonly Payload[]; now: Instant },
): Promise<void> {
  const payloads: readonly Payload[] = Array.isArray(payload) ? payload : [payload as Payload];
  for (let at = 0; at < payloads.length; at += SIGNALS_AT_ONCE) {
    const rows = payloads
      .slice(at, at + SIGNALS_AT_ONCE)
      .map((each) => ({ signal, payload: JSON.stringify(each), createdAt: now, nextAttemptAt: now }));
    // One round trip for both; the same news is sent once, however many rows say it.
    await tx.insertInto('outbox').values(rows).returning(sql`pg_notify('outbox', '')`.as('told')).execute();
  }
}

/** How long a worker has before its signal is given to another: a killed worker loses nothing but this time. */
const LEASE_MINUTES = 2;
/** After so many failures a signal waits for a person: it stays in the table with its error. */
const MOST_ATTEMPTS = 12;

/** Takes the oldest waiting signal, or null. Other workers skip it until its lease ends. */
export async function takeSignal(db: Db, now: Instant): Promise<Signal | null> {
  const taken = await sql<Signal>`
    update outbox set attempts = attempts + 1, next_attempt_at = ${plusMinutes(now, LEASE_MINUTES)}
    where id = (
      select id from outbox
      where delivered_at is null and next_attempt_at <= ${now} and attempts < ${MOST_ATTEMPTS}
      order by id limit 1 for update skip locked
    )
    returning id, signal, payload`.execute(db);
  return taken.rows[0] ?? null;
}

/**
 * Whether a later signal about the same event waits that will be acted on in the same way: who thinks about an event as it
 * is need not think once for each press of a crowd.
 */
export async function isOvertaken(
  db: Db,
  { id, payload }: Signal,
  signals: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ overtaken: boolean }>`select exists (
    select from outbox
    where id > ${id} and delivered_at is null and attempts = 0 and signal = any(${[...signals]})
      and payload ->> 'eventId' = ${String(payload.eventId)}
  ) as overtaken`.execute(db);
  return rows[0]!.overtaken;
}

export async function settleSignal(db: Db, id: number, now: Instant): Promise<void> {
  await db.updateTable('outbox').set({ deliveredAt: now, lastError: null }).where('id', '=', id).execute();
}

/** Puts a failed signal back, twice as far away each time: 10 s, 20 s, 40 s… */
export async function postponeSignal(db: Db, id: number, error: unknown, now: Instant): Promise<void> {
  const { attempts } = await db
    .selectFrom('outbox')
    .select('attempts')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  await db
    .updateTable('outbox')
    .set({
      nextAttemptAt: plusMinutes(now, (10 * 2 ** Math.min(attempts - 1, 9)) / 60),
      lastError: String(error).slice(0, 500),
    })
    .where('id', '=', id)
    .execute();
}

/** How long an act is remembered by its key: longer than anybody's page stays open or phone stays offline. */
const KEY_MEMORY_MINUTES = 48 * 60;
/** How long a signal that was delivered can be looked at, for whoever asks what happened. */
const SIGNAL_MEMORY_MINUTES = 7 * 24 * 60;

/** Forgets what has served: the keys of old acts, and signals that were delivered long ago, with the names in them. */
export async function forgetOld(db: Db, now: Instant): Promise<void> {
  await db.deleteFrom('idempotencyKeys').where('at', '<', plusMinutes(now, -KEY_MEMORY_MINUTES)).execute();
  await db.deleteFrom('outbox').where('deliveredAt', '<', plusMinutes(now, -SIGNAL_MEMORY_MINUTES)).execute();
}
