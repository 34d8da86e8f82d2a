/** A tone: seconds after the cue, pitch, length in seconds. */
export interface Tone {
  readonly at: number;
  readonly hertz: number;
  readonly seconds: number;
}

/** Told apart with eyes closed: up for the start, two equal ones for two minutes, down and long for the change. */
export const TONES = {
  start: [
    { at: 0, hertz: 523, seconds: 0.35 },
    { at: 0.3, hertz: 659, seconds: 0.35 },
    { at: 0.6, hertz: 784, seconds: 0.9 },
  ],
  soon: [
    { at: 0, hertz: 880, seconds: 0.3 },
    { at: 0.45, hertz: 880, seconds: 0.3 },
  ],
  change: [
    { at: 0, hertz: 784, seconds: 0.5 },
    { at: 0.45, hertz: 587, seconds: 0.5 },
    { at: 0.9, hertz: 440, seconds: 1.4 },
  ],
} as const satisfies Record<string, readonly Tone[]>;

export type Sound = keyof typeof TONES;

/** A moment that is longer past than this is missed: a gong ten seconds late would be a lie. */
const LATE_MS = 5_000;

/** The cue whose moment came since `last`; the latest when there were several, null when none or long past. */
export function cueDue(
  cues: readonly { readonly kind: string; readonly at: number }[],
  { last, now }: { readonly last: number; readonly now: number },
): Sound | null {
  const due = cues
    .filter(
      ({ kind, at }) => Object.keys(TONES).includes(kind) && at > last && at <= now && now - at < LATE_MS,
    )
    .sort((a, b) => b.at - a.at)[0];
  return due ? (due.kind as Sound) : null;
}
