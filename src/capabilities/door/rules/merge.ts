import type { Instant } from '../../../kernel/clock.ts';
import type { Presence } from '../schema.ts';

/**
 * One press at a door, as it was made. Presses are kept and never changed; where somebody is follows from all of them,
 * so it does not matter in which order desks that were without network send them.
 */
export interface Mark {
  /** Given by the desk, so that a press sent twice is one press. */
  readonly id: string;
  /** What was pressed; null when the press takes another one back. */
  readonly state: Presence | null;
  readonly lateMinutes: number | null;
  /** The real time of the press, which puts presses in order. */
  readonly at: Instant;
  /** The event's own time of it: another one at a rehearsal. */
  readonly eventAt: Instant;
  /** The state that whoever pressed had before their eyes: from another one they could not know better. */
  readonly saw: Presence;
  /** The press that this one takes back. */
  readonly takesBack: string | null;
  readonly by: string | null;
}

type Press = Mark & { readonly state: Presence };

/** Two presses that say different things of one person, by people who did not know of each other's. */
export interface Contradiction {
  readonly first: Press;
  readonly second: Press;
}

export interface Standing {
  /** The press that stands; null when there is none. */
  readonly press: string | null;
  readonly state: Presence;
  readonly lateMinutes: number | null;
  /** The event's own time of that press. */
  readonly since: Instant | null;
  readonly by: string | null;
  readonly arrivedAt: Instant | null;
  /** To be decided by somebody; null when all presses agree. */
  readonly contradiction: Contradiction | null;
}

/** What speaks against a state when it is pressed by somebody who did not know of that state. */
const AGAINST: Readonly<Record<Presence, readonly Presence[]>> = {
  expected: [],
  present: ['expected', 'late', 'excused', 'absent'],
  late: ['excused', 'absent'],
  excused: [],
  absent: [],
  left: ['expected', 'present', 'late'],
};

const NOBODY_YET: Standing = {
  press: null,
  state: 'expected',
  lateMinutes: null,
  since: null,
  by: null,
  arrivedAt: null,
  contradiction: null,
};

/**
 * Where somebody is, by all presses about them in whatever order they are given. The latest press counts; the earliest
 * arrival is kept; and somebody whom one desk saw arrive is not made absent by another desk that did not know of it:
 * both presses stay, and the contradiction is said until somebody who sees it presses once.
 */
export function standingOf(marks: Iterable<Mark>): Standing {
  const known = [...new Map([...marks].map((mark) => [mark.id, mark])).values()];
  const takenBack = new Set(known.map(({ takesBack }) => takesBack));
  const presses = known
    .filter((mark): mark is Press => mark.state !== null && !takenBack.has(mark.id))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  let stands: Press | null = null;
  let standing = NOBODY_YET;
  for (const press of presses) {
    const knew = press.saw === standing.state;
    const arrives = press.state === 'present' && standing.state !== 'present';
    // Whoever presses and sees what stands has decided; and whoever has come is neither late nor absent any more.
    let contradiction = knew || arrives ? null : standing.contradiction;
    if (!knew && stands !== null && AGAINST[standing.state].includes(press.state))
      contradiction = { first: stands, second: press };
    const unseen =
      !knew && standing.arrivedAt !== null && press.state !== 'present' && press.state !== 'left';
    const same = press.state === standing.state && press.state !== 'late';
    if (unseen || same) {
      standing = { ...standing, contradiction };
      continue;
    }
    stands = press;
    standing = {
      press: press.id,
      state: press.state,
      lateMinutes: press.state === 'late' ? press.lateMinutes : null,
      since: press.eventAt,
      by: press.by,
      arrivedAt: arrivalAfter(standing.arrivedAt, press),
      contradiction,
    };
  }
  return standing;
}

/** The first arrival is kept while somebody is here or has left; said to be elsewhere after all, it never was. */
function arrivalAfter(before: Instant | null, { state, eventAt }: Press): Instant | null {
  if (state === 'left') return before;
  return state === 'present' ? (before ?? eventAt) : null;
}

/** The time of the latest press; null when there is none. */
export function latestOf(marks: readonly Mark[]): Instant | null {
  return marks.reduce<Instant | null>(
    (latest, { at }) => (latest === null || at > latest ? at : latest),
    null,
  );
}
