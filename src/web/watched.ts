import type { Figures } from './live-figures.ts';

/**
 * What the pages of many people show, as texts that differ when the pages do: one for what everybody sees, and one per
 * person. Computed for all of them at once, so that nobody has to read a page again to know that it stayed the same.
 */
export interface Seen {
  readonly everybody: string;
  readonly people: ReadonlyMap<string, string>;
  /**
   * Figures that change so often that they are told and written into the open pages, and not read again: they are in
   * neither text above. Whoever knows the address of a stream hears them: they name nobody.
   */
  readonly figures?: {
    readonly everybody: Figures;
    readonly people: ReadonlyMap<string, Figures>;
  };
}

/** Whose pages changed: for themselves, and only in what everybody sees; and the figures that are others than before. */
export interface Changes {
  readonly own: ReadonlySet<string>;
  readonly shared: boolean;
  readonly ownFigures: ReadonlyMap<string, Figures>;
  readonly sharedFigures: Figures;
}

/** Follows the pages of one kind at one event, while somebody looks at one. */
export interface Follower {
  /** Looks again; resolves with what changed since the last look (nothing, the first time). Rejects when nobody can look. */
  look(): Promise<Changes>;
  /** The figures on this person's page, with those that everybody sees, as of the last look. */
  figuresOf(personId: string): Figures;
  /** What this person's page shows, as of the last look; "" before the first. */
  versionOf(personId: string): string;
  /** When their page last changed, on the clock of `performance`; null: not that we know. */
  changedAt(personId: string): number | null;
}

interface Options {
  readonly see: () => Promise<Seen>;
  /** When anything of the event last changed: all that is known of the time before the first look. */
  readonly eventChangedAt: () => number | null;
}

export function followPages({ see, eventChangedAt }: Options): Follower {
  let seen: Seen | null = null;
  let sharedAt: number | null = null;
  const ownAt = new Map<string, number>();
  return {
    async look() {
      const now = await see();
      const before = seen;
      seen = now;
      if (before === null) {
        sharedAt = eventChangedAt();
        return { own: new Set(), shared: false, ownFigures: new Map(), sharedFigures: {} };
      }
      const changes = {
        own: differing(before.people, now.people),
        shared: before.everybody !== now.everybody,
        ownFigures: otherFigures(before.figures?.people, now.figures?.people),
        sharedFigures: others(before.figures?.everybody, now.figures?.everybody),
      };
      const at = performance.now();
      if (changes.shared) sharedAt = at;
      for (const person of changes.own) ownAt.set(person, at);
      return changes;
    },
    figuresOf: (personId) => ({ ...seen?.figures?.everybody, ...seen?.figures?.people.get(personId) }),
    versionOf: (personId) => (seen === null ? '' : `${seen.everybody}.${seen.people.get(personId) ?? ''}`),
    changedAt(personId) {
      const own = ownAt.get(personId);
      return own === undefined ? sharedAt : Math.max(own, sharedAt ?? own);
    },
  };
}

/** Whose version is another than before, came, or went. */
function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Set<string> {
  const changed = new Set<string>();
  for (const [person, version] of after) if (before.get(person) !== version) changed.add(person);
  for (const person of before.keys()) if (!after.has(person)) changed.add(person);
  return changed;
}

/** Of each person the figures that are others than before. */
function otherFigures(
  before: ReadonlyMap<string, Figures> = new Map(),
  after: ReadonlyMap<string, Figures> = new Map(),
): Map<string, Figures> {
  const found = [...after].map(([person, figures]) => [person, others(before.get(person), figures)] as const);
  return new Map(found.filter(([, figures]) => Object.keys(figures).length > 0));
}

/** The things of which a figure is another than before. */
function others(before: Figures = {}, after: Figures = {}): Figures {
  const same = (id: string) => JSON.stringify(before[id]) === JSON.stringify(after[id]);
  return Object.fromEntries(Object.entries(after).filter(([id]) => !same(id)));
}
