import { type Instant, plusMinutes } from '../../../kernel/clock.ts';

interface Round {
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** What the clock says in a stretch of time: a round is awaited, runs, or is in its last two minutes. */
export type Phase = 'wait' | 'run' | 'last';

export interface Stretch {
  readonly round: number;
  readonly phase: Phase;
  /** null: from the beginning of time. */
  readonly from: Instant | null;
  readonly until: Instant;
  /** What the clock counts down to. */
  readonly to: Instant;
}

/** What everybody is told at a moment: go to your table, two minutes are left, change tables. */
export type CueKind = 'start' | 'soon' | 'change';

export interface Cue {
  readonly kind: CueKind;
  readonly round: number;
  readonly at: Instant;
  /** How long it fills the screen. */
  readonly until: Instant;
}

/** The last minutes of a round, in which people come to an end. */
export const LAST_MINUTES = 2;
const CUE_SECONDS = { start: 8, soon: 8, change: 15 } as const;

/** The clock's stretches of all rounds, one after the other without a gap. Rounds of two minutes or less only run. */
export function stretchesOf(rounds: readonly Round[]): Stretch[] {
  return rounds.flatMap(({ number: round, startsAt, endsAt }, index) => {
    const last = plusMinutes(endsAt, -LAST_MINUTES);
    const from = rounds[index - 1]?.endsAt ?? null;
    const wait: Stretch = { round, phase: 'wait', from, until: startsAt, to: startsAt };
    if (last <= startsAt) return [wait, { round, phase: 'run', from: startsAt, until: endsAt, to: endsAt }];
    return [
      wait,
      { round, phase: 'run', from: startsAt, until: last, to: endsAt },
      { round, phase: 'last', from: last, until: endsAt, to: endsAt },
    ];
  });
}

/** What is to be told in all rounds, in the order of time; nobody changes tables after the last. */
export function cuesOf(rounds: readonly Round[]): Cue[] {
  const cue = (kind: CueKind, round: number, at: Instant): Cue => {
    return { kind, round, at, until: plusMinutes(at, CUE_SECONDS[kind] / 60) };
  };
  return rounds.flatMap(({ number, startsAt, endsAt }, index) => {
    const last = plusMinutes(endsAt, -LAST_MINUTES);
    return [
      cue('start', number, startsAt),
      ...(last > startsAt ? [cue('soon', number, last)] : []),
      ...(index < rounds.length - 1 ? [cue('change', number, endsAt)] : []),
    ];
  });
}

/**
 * Rows that fit, so that the smallest is still read from ten metres at 16:9. A message takes the room of a row and a
 * half; under a clock the first one takes that of the round ribbon.
 */
function rowsFor(contents: readonly string[], messages: number): number {
  if (!contents.includes('clock')) return 11 - Math.ceil(messages * 1.4);
  return 7 - Math.ceil(Math.max(0, messages - 1) * 1.4);
}

/** Whether the round ribbon stands over the clock: messages take its room where there are lists too. */
export function showsRibbon(contents: readonly string[], messages: number): boolean {
  return messages === 0 || !(contents.includes('seats') || contents.includes('calls'));
}

/** Rows of a page of "who sits where": two columns, and one beside the calls. */
export function seatsPerPage(contents: readonly string[], messages: number): number {
  return rowsFor(contents, messages) * (contents.includes('calls') ? 1 : 2);
}

/** Lines of a page of "who goes next": three columns, and one beside the seats. */
export function callsPerPage(contents: readonly string[], messages: number): number {
  return rowsFor(contents, messages) * (contents.includes('seats') ? 1 : 3);
}

/** A list in pages of about the same length, at most so long each. */
export function inPages<T>(list: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, page) => list.slice(page * size, (page + 1) * size));
}

/** How long a page stands: long enough to find one's name in it. */
export const PAGE_SECONDS = 12;

/** The page that stands at a moment: the same on every screen, with or without a script. */
export function pageAt(now: Instant, pages: number): number {
  return Math.floor(Date.parse(now) / (PAGE_SECONDS * 1000)) % pages;
}
