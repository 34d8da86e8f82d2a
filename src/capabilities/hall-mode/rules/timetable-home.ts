import {
  type Change,
  type Choices,
  type Difference,
  type Hours,
  type Row,
  TIMETABLE,
  textOfHours,
} from '../schema.ts';
import { same } from './merge.ts';

// The times of the rounds come home as a whole, as the plan does: half of one timetable and half of another has rounds
// that begin before the one before them ends. That a round is cancelled is said of each round for itself (merge.ts).

export interface TimetableHome {
  /** Rounds to write here, with the whole row of those that are new. */
  readonly writes: readonly { readonly hours: Hours; readonly row: Row | null }[];
  readonly difference: Difference | null;
}

/** What of the hall's timetable is to be written here: the rounds as they left, as they are there, as they are here. */
export function timetableHome(
  { left, hall, here }: { left: readonly Row[]; hall: readonly Row[]; here: readonly Row[] },
  { choices, again }: { choices: Choices; again: boolean },
): TimetableHome {
  const [was, there, mine] = [hoursOf(left), hoursOf(hall), hoursOf(here)];
  if (same(was, there) || same(there, mine)) return { writes: [], difference: null };
  const clash = !same(was, mine);
  const usual = again ? 'here' : 'hall';
  const kept = clash ? (choices[TIMETABLE] ?? usual) : 'hall';
  const [stands, gives] = kept === 'hall' ? [there, mine] : [mine, there];
  const extra = gives.filter(({ number }) => !stands.some((one) => one.number === number));
  const whole = [...stands, ...after(stands, extra)];
  const rows = new Map(hall.map((row) => [Number(row.number), row]));
  const writes = whole
    .filter((hours) => !mine.some((one) => same(one, hours)))
    .map((hours) => ({
      hours,
      row: mine.some(({ number }) => number === hours.number) ? null : (rows.get(hours.number) ?? null),
    }));
  if (!clash) return { writes, difference: null };
  const differ = (one: readonly Hours[], other: readonly Hours[]) =>
    textOfHours(one.filter((hours) => !other.some((their) => same(their, hours))));
  return {
    writes,
    difference: {
      ...{ key: TIMETABLE, table: 'rounds', field: null, kept, fixed: false },
      about: { registrationId: null, recruiterId: null, round: null },
      ...{ here: differ(mine, there), hall: differ(there, mine) },
      why: kept !== usual ? 'chosen' : again ? 'brought' : 'lived',
    },
  };
}

/** The rounds of the hall as they left: as they are there, but for what changed. */
export function roundsAsLeft(hall: readonly Row[], changes: readonly Change[]): Row[] {
  const own = changes.filter(({ table }) => table === 'rounds');
  const changed = new Set(own.map(({ after }) => Number(after?.number)));
  return [
    ...hall.filter(({ number }) => !changed.has(Number(number))),
    ...own.flatMap(({ before }) => (before === null ? [] : [before])),
  ];
}

/** The changes of rounds but for their times: new ones come with the timetable. */
export function withoutTimes(changes: readonly Change[]): Change[] {
  return changes.flatMap((change): Change[] => {
    const { table, before, after } = change;
    if (table !== 'rounds' || after === null) return [change];
    if (before === null) return [];
    return [{ table, before, after: { ...after, starts_at: before.starts_at, ends_at: before.ends_at } }];
  });
}

function hoursOf(rows: readonly Row[]): Hours[] {
  const at = (value: unknown) => new Date(String(value)).toISOString();
  return rows
    .map((row) => ({
      number: Number(row.number),
      startsAt: at(row.starts_at),
      endsAt: at(row.ends_at),
    }))
    .sort((a, b) => a.number - b.number);
}

/** Rounds that only the timetable that gives way has: as long as they were, and not before the last has ended. */
function after(stands: readonly Hours[], extra: readonly Hours[]): Hours[] {
  let free = Math.max(0, ...stands.map(({ endsAt }) => Date.parse(endsAt)));
  return extra.map(({ number, startsAt, endsAt }) => {
    const begins = Math.max(free, Date.parse(startsAt));
    free = begins + Date.parse(endsAt) - Date.parse(startsAt);
    return { number, startsAt: new Date(begins).toISOString(), endsAt: new Date(free).toISOString() };
  });
}
