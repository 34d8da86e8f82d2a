import { isDeepStrictEqual } from 'node:util';
import type { Difference } from '../../../src/capabilities/hall-mode/schema.ts';
import type { Violation } from '../history.ts';
import type { Ledger } from './ledger.ts';
import { checkOverlaps } from './places.ts';
import { checkPresses } from './presses.ts';

/** An event as it left for the hall, as it was in both places before it came home, after that, and after it came again. */
export interface Trip {
  readonly left: Ledger;
  readonly inHall: Ledger;
  readonly atHome: Ledger;
  readonly after: Ledger;
  readonly again: Ledger;
}

/** What happened to an interview: it stands, also where the other place says otherwise. */
const FACTS = new Set(['running', 'held', 'missed']);

/**
 * I3 of an event that was in two places: what was done in one of them is here, what was done in both and otherwise is
 * told and stands as it is told; no press, walk-in or line of the journal is lost, and the same file again changes nothing.
 */
export function checkHomecoming(trip: Trip, differences: readonly Difference[]): Violation[] {
  const { left, inHall, atHome, after, again } = trip;
  const violations: Violation[] = [];
  const complain = (what: string, ...records: unknown[]) =>
    violations.push({ invariant: 'I3', what, records });
  const ids = (rows: readonly { readonly id: string | number }[]) => new Set(rows.map(({ id }) => id));
  for (const table of ['marks', 'registrations'] as const) {
    const known = ids(after[table]);
    for (const row of [...inHall[table], ...atHome[table]])
      if (!known.has(row.id)) complain(`Something of ${table} is gone.`, row);
  }
  const counts = (ledger: Ledger) => Map.groupBy(ledger.journal, ({ action }) => action);
  const [written, here] = [counts(after), counts(atHome)];
  for (const [action, lines] of counts(inHall)) {
    const expected = lines.length + (here.get(action)?.length ?? 0);
    if ((written.get(action)?.length ?? 0) !== expected)
      complain(`The journal has not ${expected} lines "${action}".`, written.get(action)?.length ?? 0);
  }
  const told = new Map(differences.map((one) => [one.key, one]));
  const [base, hall, home, now] = [left, inHall, atHome, after].map(valuesOf) as [Held, Held, Held, Held];
  for (const [place, value] of now) {
    const sides = { left: base.get(place), hall: hall.get(place), home: home.get(place) };
    const wrong = wrongWith(sides, { value, difference: told.get(place) });
    if (wrong) complain(`${place} is ${value}, ${wrong}.`, sides, told.get(place));
  }
  if (!isDeepStrictEqual({ ...again, journal: [] }, { ...after, journal: [] }))
    complain('The same file again changed something.');
  return [...violations, ...checkOverlaps(after), ...checkPresses(after, [])];
}

type Held = ReadonlyMap<string, string>;

/** What is compared, by the keys under which differences are told. */
function valuesOf({ outcomes, registrations, meetings }: Ledger): Held {
  return new Map([
    ...outcomes.map((one): [string, string] => [
      `outcomes/${one.meeting_id}/${one.given_by}#result`,
      one.result,
    ]),
    ...registrations.map((one): [string, string] => [`registrations/${one.id}#status`, one.status]),
    ...meetings.map((one): [string, string] => [`meetings/${one.id}#status`, one.status]),
  ]);
}

interface Sides {
  readonly left: string | undefined;
  readonly hall: string | undefined;
  readonly home: string | undefined;
}

function wrongWith(
  { left, hall, home }: Sides,
  { value, difference }: { value: string; difference: Difference | undefined },
): string | null {
  if (hall === home) return value === hall ? null : 'and both places say otherwise';
  if (hall === left || hall === undefined) return value === home ? null : 'and nobody in the hall touched it';
  if (home === left || home === undefined) return value === hall ? null : 'and nobody at home touched it';
  if (difference) return value === (difference.kept === 'hall' ? hall : home) ? null : 'and told otherwise';
  // That somebody was called, or that an interview is only planned, gives way without a word.
  const givesWay = value === hall && left !== undefined && isMeeting(hall) && !FACTS.has(home);
  return givesWay ? null : 'where both places did otherwise, and nobody is told';
}

const isMeeting = (status: string) => FACTS.has(status) || ['planned', 'called'].includes(status);
