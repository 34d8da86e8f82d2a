/** What must not come back for a while, by id: rooms that were ended, people who were sent away. */
export interface Remembered {
  add(id: string): void;
  has(id: string): boolean;
  delete(id: string): void;
  /** Forgets what is old enough. */
  sweep(): void;
}

/** Remembers ids for so long, in memory. */
export function rememberFor(ms: number, clockMs: () => number): Remembered {
  const since = new Map<string, number>();
  return {
    add: (id) => void since.set(id, clockMs()),
    has: (id) => since.has(id),
    delete: (id) => void since.delete(id),
    sweep() {
      for (const [id, at] of since) if (clockMs() - at > ms) since.delete(id);
    },
  };
}
