import type { About, Change, Choices, Difference, Row, Side } from '../schema.ts';

// What was done in a hall beside what was done here, row by row and column by column: three states of each row, as it
// left, as it is in the hall, as it is here. Nothing depends on clocks, except which of two results is the later.

/** Columns that follow from others, or that every change moves: never a difference. */
const FOLLOW = new Set([
  'created_at',
  'updated_at',
  'queue_number',
  'revision',
  'seats_taken',
  'plan_version',
  'clock_shift_seconds',
]);

/** Tables of which the hall knows better: people there lived by them. Of all others the office does. */
const LIVED = new Set([
  'rounds',
  'event_tables',
  'happenings',
  'standbys',
  'meeting_locks',
  'errands',
  'wall_screens',
  'wall_messages',
  'wall_settings',
  'walk_in_consents',
]);

/** Rows that the hall may take away. Everything else that is gone there is only told. */
const TAKEN_AWAY = new Set([
  'wishes',
  'recruiter_grades',
  'shared_fields',
  'standbys',
  'meeting_locks',
  'wall_messages',
  'wall_screens',
]);

/** Tables whose rows stand or fall as a whole, by the column that says what they are. */
const WHOLE: Readonly<Record<string, string>> = { outcomes: 'result' };

export interface Merged {
  readonly adds: readonly { readonly table: string; readonly row: Row }[];
  readonly sets: readonly { readonly table: string; readonly row: Row; readonly set: Row }[];
  readonly removes: readonly { readonly table: string; readonly row: Row }[];
  readonly differences: readonly Difference[];
}

export interface MergeContext {
  /** The columns of a table's key. */
  readonly keyOf: (table: string) => readonly string[];
  /** The row that is here now, by its key; null when there is none. */
  readonly here: (table: string, key: string) => Row | null;
  readonly aboutOf: (table: string, row: Row) => About;
  readonly choices: Choices;
  /** It came home before: what was changed here since stands. */
  readonly again: boolean;
}

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The key of a row as one text. */
export function keyText(columns: readonly string[], row: Row): string {
  return columns.map((column) => String(row[column])).join('/');
}

/** What to write here, and what differs. The same whatever the order of the changes. */
export function mergeChanges(changes: readonly Change[], context: MergeContext): Merged {
  const merged = {
    adds: [] as { table: string; row: Row }[],
    sets: [] as { table: string; row: Row; set: Row }[],
    removes: [] as { table: string; row: Row }[],
    differences: [] as Difference[],
  };
  for (const change of changes) mergeRow(change, context, merged);
  return merged;
}

type Growing = { -readonly [Part in keyof Merged]: Merged[Part][number][] };

function mergeRow({ table, before, after }: Change, context: MergeContext, merged: Growing): void {
  const row = after ?? before;
  if (row === null) return;
  const key = keyText(context.keyOf(table), row);
  const here = context.here(table, key);
  const differ = (
    field: string | null,
    sides: readonly [unknown, unknown],
    fixed: Difference['why'] | null = null,
  ): Side => {
    const id = `${table}/${key}${field === null ? '' : `#${field}`}`;
    const [kept, why] =
      fixed === null ? keptOf(table, id, context, [here, after]) : (['here', fixed] as const);
    merged.differences.push({
      ...{ key: id, table, field, about: context.aboutOf(table, row), kept, why, fixed: fixed !== null },
      ...{ here: shown(sides[0]), hall: shown(sides[1]) },
    });
    return kept;
  };
  if (after === null) {
    if (here === null) return;
    const untouched = before !== null && changed(before, here).length === 0;
    if (TAKEN_AWAY.has(table) && untouched) merged.removes.push({ table, row: here });
    else if (TAKEN_AWAY.has(table)) {
      if (differ(null, ['changed', 'removed']) === 'hall') merged.removes.push({ table, row: here });
    } else differ(null, ['kept', 'removed'], 'office');
    return;
  }
  if (here === null) {
    // Somebody erased since must not come back: what changed there of what is gone here stays away.
    if (before === null) merged.adds.push({ table, row: after });
    else differ(null, ['gone', 'changed'], 'gone');
    return;
  }
  if (here.erased_at != null) {
    differ(null, ['gone', 'changed'], 'gone');
    return;
  }
  const whole = WHOLE[table];
  if (whole !== undefined) {
    const moved = before === null ? changed(after, here) : changed(before, after);
    if (moved.length === 0 || changed(after, here).length === 0) return;
    const hereToo = before === null || changed(before, here).length > 0;
    if (!hereToo || differ(whole, [here[whole], after[whole]]) === 'hall')
      merged.sets.push({ table, row: here, set: pick(after, changed(here, after)) });
    return;
  }
  const set: Record<string, unknown> = {};
  for (const field of before === null ? changed(here, after) : changed(before, after)) {
    if (same(here[field], after[field])) continue;
    const hereToo = before === null || !same(here[field], before[field]);
    if (!hereToo || differ(field, [here[field], after[field]]) === 'hall') set[field] = after[field];
  }
  if (Object.keys(set).length > 0) merged.sets.push({ table, row: here, set });
}

/** Which side stands, and why: the usual one, unless somebody chose the other. */
function keptOf(
  table: string,
  key: string,
  { choices, again }: MergeContext,
  sides: readonly [Row | null, Row | null],
): readonly [Side, Difference['why']] {
  const usual = usualSide(table, again, sides);
  const chosen = choices[key];
  return chosen === undefined || chosen === usual[0] ? usual : [chosen, 'chosen'];
}

/** What came before stands, else the later result, else who knows better. */
function usualSide(
  table: string,
  again: boolean,
  [here, hall]: readonly [Row | null, Row | null],
): readonly [Side, Difference['why']] {
  if (again) return ['here', 'brought'];
  if (here?.given_at != null && hall?.given_at != null)
    return [String(hall.given_at) > String(here.given_at) ? 'hall' : 'here', 'later'];
  return LIVED.has(table) ? ['hall', 'lived'] : ['here', 'office'];
}

/** The columns in which a row differs from another that has them. */
function changed(one: Row, other: Row): string[] {
  return Object.keys(one).filter(
    (column) => !FOLLOW.has(column) && column in other && !same(one[column], other[column]),
  );
}

function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
