import { type Instant, plusDays } from '../../../kernel/clock.ts';

/** A code to set a computer up holds for this long, and once. */
export const CODE_MINUTES = 10;
/** So many wrong codes, typed anywhere, close every code that is open: nobody gets to a station by trying. */
export const MOST_TRIES = 20;
/** A person's own four figures: then somebody comes and helps. */
export const MOST_OWN_TRIES = 3;
/** A computer that has said nothing for so long is silent. It speaks every few seconds. */
export const SILENT_SECONDS = 30;
const FIGURES = 6;

/** A new code from a random number below a million: "048 213" as it is read out. */
export function newPairingCode(randomBelow: (limit: number) => number): string {
  return String(randomBelow(10 ** FIGURES)).padStart(FIGURES, '0');
}

/** What was typed, as a code; null when it is none. */
export function readPairingCode(typed: string): string | null {
  const code = typed.replaceAll(/[\s.-]/g, '');
  return /^\d{6}$/.test(code) ? code : null;
}

/** Two groups are read out and typed more surely than six figures. */
export function shownPairingCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** A computer stays set up until two days after its event, or after today where the event was before. */
export function pairedUntil(eventEndsAt: Instant, now: Instant): Instant {
  return plusDays(eventEndsAt > now ? eventEndsAt : now, 2);
}
