import { begins } from './plan-candidates.ts';

/** A thing as it stands, by field. What is not there is null. */
export type State = Readonly<Record<string, unknown>>;

/** What an import wrote: how the thing was before (null: it was not there) and how the import left it. */
export interface ImportedChange {
  readonly kind: 'candidate' | 'recruiter' | 'activity' | 'shortage';
  readonly subjectId: string;
  readonly before: State | null;
  readonly after: State;
}

/** Fields to put back, and fields that somebody has changed since. */
export interface WayBack {
  readonly back: Record<string, unknown>;
  readonly changedSince: string[];
}

/**
 * What goes back field by field: what is still as the import left it becomes what it was; what has been changed since
 * stays.
 */
export function wayBack(before: State, after: State, now: State): WayBack {
  const back: Record<string, unknown> = {};
  const changedSince: string[] = [];
  for (const field of Object.keys(after)) {
    if (isEqual(before[field], after[field]) || isEqual(now[field], before[field])) continue;
    if (isLeftSo(field, now[field], after[field])) back[field] = before[field] ?? null;
    else changedSince.push(field);
  }
  return { back, changedSince };
}

/** Whether a thing is still as the import left it, in every field. */
export function isUntouched(after: State, now: State): boolean {
  return Object.keys(after).every((field) => isLeftSo(field, now[field], after[field]));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(inFixedOrder(one)) === JSON.stringify(inFixedOrder(other));
}

/** The database gives the fields of what it keeps as JSON in an order of its own. */
function inFixedOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFixedOrder);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inFixedOrder(field)]));
}

/** Wishes are cut at the most that somebody may have, after the import: what is kept is the beginning of what it said. */
function isLeftSo(field: string, now: unknown, after: unknown): boolean {
  if (field === 'wishes' && Array.isArray(now) && Array.isArray(after))
    return now.length === 0 || begins(after as string[], now as string[]);
  return isEqual(now, after);
}
