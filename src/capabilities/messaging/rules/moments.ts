import { type Instant, minutesBetween, plusMinutes } from '../../../kernel/clock.ts';

/** The same fact, person and channel always make the same key: a message is written once however often it is announced. */
export function onceKey(fact: { kind: string; about: string; channel: string }): string {
  return `${fact.kind}:${fact.about}:${fact.channel}`;
}

/** After so many failures a message is for a person to look at: a server that is away for two hours loses none. */
export const MOST_ATTEMPTS = 9;

/**
 * Minutes to wait before trying again after so many failures: 1, 2, 4 … 64, each up to a quarter longer or shorter, so
 * that what failed together does not come back together.
 * @param chance from 0 to 1
 */
export function waitAfter(attempts: number, chance: number): number {
  return 2 ** Math.min(Math.max(attempts - 1, 0), 6) * (0.75 + chance / 2);
}

/** Minutes that what tells the last state only waits for the next change, and after the last that was sent. */
const PAUSES = {
  planned: { settle: 5, between: 30 },
  onTheDay: { settle: 2, between: 5 },
} as const;

/**
 * When a message that tells the last state only goes: after a while without change, so that ten plans in five minutes
 * make one message; not long after the first change that waits, and not soon after the last that was sent.
 */
export function whenSettled(
  now: Instant,
  {
    onTheDay,
    waitingSince,
    sentAt,
  }: { onTheDay: boolean; waitingSince: Instant | null; sentAt: Instant | null },
): Instant {
  const { settle, between } = PAUSES[onTheDay ? 'onTheDay' : 'planned'];
  const latest = plusMinutes(waitingSince ?? now, settle * 3);
  const settled = earlier(plusMinutes(now, settle), latest);
  const spaced = sentAt === null ? now : plusMinutes(sentAt, between);
  return minutesBetween(settled, spaced) > 0 ? spaced : settled;
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}

/** The usual hours and measure, where an event has not said otherwise: by its wall clock, and to one person. */
export const USUAL = { quietFrom: '21:00', quietUntil: '08:00', mostPerDay: 4 } as const;
