import type { HealthNote, VideoDriver } from './driver.ts';

/** So long an answer of a service holds: who waits for it asks again and again, and others come in meanwhile. */
const HOLDS_MS = 15_000;

/** By these nobody gets in; a key that is refused, or an answer that we do not know, is for the people to see. */
const GONE: readonly HealthNote[] = ['not-reached', 'no-such-address', 'certificate-refused'];

/** Knows which services of others stand, and asks each at most once in a while, however many come in. */
export interface Standings {
  /** Whether the service answers, as far as this server sees. `of` names the service and its settings. */
  stands(of: string, driver: VideoDriver): Promise<boolean>;
  /** It did not do what it was asked for: it counts as gone for a while. */
  failed(of: string): void;
}

export function openStandings(clockMs: () => number): Standings {
  const known = new Map<string, { readonly at: number; readonly answer: Promise<boolean> }>();
  return {
    stands(of, driver) {
      const now = clockMs();
      for (const [name, { at }] of known) if (now - at >= HOLDS_MS) known.delete(name);
      const lately = known.get(of);
      if (lately) return lately.answer;
      const answer = driver.health().then(({ notes }) => !notes.some((note) => GONE.includes(note)));
      known.set(of, { at: now, answer });
      return answer;
    },
    failed: (of) => void known.set(of, { at: clockMs(), answer: Promise.resolve(false) }),
  };
}
