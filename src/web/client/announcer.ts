// Reads changes aloud without flooding: who listens to a page hears one sentence, then quiet, then what stands last.

const QUIET = 8_000;

/** What waits to be said, the last text of each region; and when it may be: at once, or when it has been quiet for long enough. */
export function gatherSayings(quiet: number) {
  const waiting = new Map<string, string>();
  const last = new Map<string, string>();
  let saidAt = Number.NEGATIVE_INFINITY;
  return {
    /** Takes a text; says how long to wait before `take`, or null when it was said already or others wait too. */
    add(region: string, text: string, now: number): number | null {
      if (last.get(region) === text) {
        waiting.delete(region);
        return null;
      }
      const first = waiting.size === 0;
      waiting.set(region, text);
      return first ? Math.max(0, saidAt + quiet - now) : null;
    },
    /** What is to be said now; "" when nothing is. */
    take(now: number): string {
      for (const [region, text] of waiting) last.set(region, text);
      const text = [...waiting.values()].join(' ');
      waiting.clear();
      if (text !== '') saidAt = now;
      return text;
    },
  };
}

export interface Announcer {
  /** Has the text of a region read aloud soon. */
  say(region: string, text: string): void;
}

export function startAnnouncer(): Announcer {
  const sayings = gatherSayings(QUIET);
  const speak = () => {
    const text = sayings.take(performance.now());
    if (text === '') return;
    let element = document.getElementById('live-announcer');
    if (!element) {
      element = document.createElement('div');
      element.id = 'live-announcer';
      element.className = 'hidden';
      element.setAttribute('aria-live', 'polite');
      document.body.append(element);
    }
    element.textContent = text;
  };
  return {
    say(region, text) {
      const wait = sayings.add(region, text, performance.now());
      if (wait === 0) queueMicrotask(speak);
      else if (wait !== null) setTimeout(speak, wait);
    },
  };
}
