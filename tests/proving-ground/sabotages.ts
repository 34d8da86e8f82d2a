import type { Hook, Statement } from './hooked-pool.ts';
import { nothing } from './hooked-pool.ts';

/**
 * A fault that the product must not have, put between it and its database by a test. There is no switch for it in the
 * product: it needs the test's own connections, or a schema that the test has changed.
 */
export interface Sabotage {
  readonly name: string;
  /** What the checker must find. */
  readonly breaks: readonly string[];
  /** Statements for the schema of this history's database. */
  readonly schema?: readonly string[];
  /** A new hook for each history: it may count. */
  readonly hook?: () => Hook;
  /** Length of a history in which it shows, where the usual one is too short for it. */
  readonly operations?: number;
}

/** True once in so many calls, the last of them. */
function everyNth(count: number): () => boolean {
  let calls = 0;
  return () => ++calls % count === 0;
}

const rewriting =
  (rewrite: (statement: Statement) => string): (() => Hook) =>
  () =>
  (statement, run) =>
    run({ ...statement, sql: rewrite(statement) });

/** Leaves out one of so many statements that begin so. */
const leavingOut =
  (beginning: string, count: number): (() => Hook) =>
  () => {
    const isDue = everyNth(count);
    return async (statement, run) =>
      statement.sql.startsWith(beginning) && isDue() ? nothing('INSERT') : run(statement);
  };

const LOCKS_ROWS = / for (no key )?update( of "[a-z]+")?$/;
const OFFERS_TO = 'and not exists (select from place_offers where registration_id = registrations.id)\n';
const HOLDS_PLACES = /^update "events" set "seats_taken" = "seats_taken" \+ \$1 where "id" = \$2$/;
const PROMOTES = `update registrations set status = 'registered'`;

export const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'no-lock',
    breaks: ['I2', 'I3', 'I5', 'answers'],
    hook: () => async (statement, run) =>
      statement.sql.startsWith('select pg_advisory_xact_lock')
        ? nothing('SELECT')
        : run({ ...statement, sql: statement.sql.replace(LOCKS_ROWS, '') }),
  },
  {
    name: 'no-idempotency',
    breaks: ['I4'],
    hook: () => (statement, run) =>
      statement.sql.startsWith('insert into "idempotency_keys"')
        ? run({ ...statement, values: [crypto.randomUUID(), ...statement.values.slice(1)] })
        : run(statement),
  },
  { name: 'lost-write', breaks: ['I3'], hook: leavingOut('insert into "wishes"', 4) },
  {
    name: 'plan-moves-running',
    breaks: ['I6'],
    // Whoever plans reads that nothing has begun, and whoever takes a meeting out does not ask.
    hook: () => async (statement, run) => {
      const sql = statement.sql.replace(
        `and meetings.status = 'planned'`,
        `and meetings.status <> 'cancelled'`,
      );
      const result = await run({ ...statement, sql });
      for (const row of (result.rows ?? []) as { status?: string; seat?: number }[])
        if (row.status && row.seat) row.status = 'planned';
      return result;
    },
    operations: 1200,
  },
  {
    name: 'version-goes-back',
    breaks: ['I9'],
    hook: () => {
      const isDue = everyNth(4);
      return async (statement, run) => {
        const result = await run(statement);
        for (const row of (result.rows ?? []) as { plan_version?: number }[])
          if (row.plan_version && isDue()) row.plan_version -= 1;
        return result;
      };
    },
    operations: 700,
  },
  {
    name: 'double-outbox',
    breaks: ['I5'],
    hook: () => async (statement, run) => {
      if (statement.sql.startsWith('insert into "outbox"')) await run(statement);
      return run(statement);
    },
  },
  { name: 'lost-signal', breaks: ['I5'], hook: leavingOut('insert into "outbox"', 8) },
  {
    name: 'ack-before-commit',
    breaks: ['I3', 'I8'],
    hook: () => {
      const isDue = everyNth(12);
      return async (statement, run) => {
        if (statement.sql !== 'commit' || !isDue()) return run(statement);
        return { ...(await run({ ...statement, sql: 'rollback' })), command: 'COMMIT' };
      };
    },
  },
  { name: 'no-journal', breaks: ['I8'], hook: leavingOut('insert into "journal"', 10) },
  {
    name: 'queue-jumps',
    breaks: ['I2'],
    hook: rewriting(({ sql }) =>
      sql.trimStart().startsWith(PROMOTES) ? sql.replace('order by queue_number', '$& desc') : sql,
    ),
  },
  {
    name: 'no-promotion',
    breaks: ['I2'],
    hook: () => async (statement, run) =>
      statement.sql.trimStart().startsWith(PROMOTES) ? nothing('UPDATE') : run(statement),
  },
  {
    name: 'offers-jump',
    breaks: ['I2'],
    hook: rewriting(({ sql }) =>
      sql.includes(OFFERS_TO) ? sql.replace('order by queue_number', '$& desc') : sql,
    ),
    operations: 2000,
  },
  {
    // The place that is offered to somebody is held by nobody, and goes to the next one too.
    name: 'offered-to-two',
    breaks: ['I2'],
    hook: () => async (statement, run) =>
      HOLDS_PLACES.test(statement.sql) ? nothing('UPDATE') : run(statement),
    operations: 2000,
  },
  {
    name: 'offer-outlives',
    breaks: ['I2'],
    hook: rewriting(({ sql }) =>
      sql.startsWith('update "place_offers"')
        ? sql.replace(/and "expires_at" > (\$\d)/, 'and $1::timestamptz is not null')
        : sql,
    ),
    operations: 2000,
  },
  {
    name: 'refusals-stay',
    breaks: ['I8', 'I3', 'I5', 'answers'],
    hook: rewriting(({ sql }) => (sql === 'rollback' ? 'commit' : sql)),
  },
  {
    name: 'late-arrival-wins',
    breaks: ['I3'],
    schema: [
      `create function late_wins() returns trigger language plpgsql as $$ begin
         if new.arrived_at is not null then new.arrived_at := new.since; end if; return new; end $$`,
      `create trigger late_wins before insert or update on presences for each row execute function late_wins()`,
    ],
  },
  {
    name: 'lost-press',
    breaks: ['I3'],
    hook: leavingOut('insert into "presence_marks"', 9),
  },
  {
    name: 'no-exclusion',
    breaks: ['I1'],
    schema: ['candidate_in_one_place', 'seat_with_one_candidate', 'table_with_one_meeting'].map(
      (name) => `alter table meetings drop constraint ${name}`,
    ),
    operations: 2000,
  },
];
