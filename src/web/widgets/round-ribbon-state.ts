import type { Instant } from '../../kernel/clock.ts';

/** A round of an event, or a break between two. */
export interface RibbonRound {
  /** 1, 2, 3…; a break has the number of the round before it. */
  readonly number: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly kind?: 'round' | 'break' | undefined;
}

export type RoundState = 'past' | 'running' | 'next' | 'later';

export interface RibbonStep extends RibbonRound {
  readonly kind: 'round' | 'break';
  readonly state: RoundState;
  /** Share of a running round that is over, 0 to 1. */
  readonly progress: number;
}

/**
 * Where each round stands at `now`: past, running, next (the first that has not begun, at most one) or later.
 * An overrun of the day is not its business: the caller gives the rounds with the times that hold now.
 */
export function ribbonSteps(rounds: readonly RibbonRound[], now: Instant): RibbonStep[] {
  const moment = Date.parse(now);
  let nextFound = false;
  return rounds.map((round) => {
    const kind = round.kind ?? 'round';
    const from = Date.parse(round.startsAt);
    const to = Date.parse(round.endsAt);
    if (moment >= to) return { ...round, kind, state: 'past', progress: 1 };
    if (moment >= from) return { ...round, kind, state: 'running', progress: (moment - from) / (to - from) };
    if (nextFound || kind === 'break') return { ...round, kind, state: 'later', progress: 0 };
    nextFound = true;
    return { ...round, kind, state: 'next', progress: 0 };
  });
}

/**
 * The rounds of an event with its breaks between them: a break lasts from the end of the round it follows to the
 * start of the next one.
 */
export function withBreaks(
  rounds: readonly RibbonRound[],
  breaks: readonly { readonly afterRound: number }[],
): RibbonRound[] {
  return rounds.flatMap((round, index) => {
    const next = rounds[index + 1];
    return next && breaks.some(({ afterRound }) => afterRound === round.number)
      ? [
          round,
          { number: round.number, startsAt: round.endsAt, endsAt: next.startsAt, kind: 'break' as const },
        ]
      : [round];
  });
}
