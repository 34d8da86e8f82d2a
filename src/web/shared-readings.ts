/** So many of the last readings are kept: one for each page that somebody has open several times. */
const MOST = 12;

/** A page as it was drawn for one request, or for others of the same reader that waited beside it. */
export interface Reading<T> {
  readonly drawn: T;
  /** Whether somebody else asked for it. */
  readonly shared: boolean;
}

/**
 * Draws once what the same reader asks for on several screens in the same moment: six desks with one account, all told of
 * the same change. A reading is shared with those only who had asked before it began, so that it is never older than the
 * asking. `same` says who reads what, in full; `askedAt` and `now` are milliseconds of the same clock.
 */
export function shareReadings<T>(now: () => number = () => performance.now()) {
  const last = new Map<string, { readonly begunAt: number; readonly drawn: Promise<T> }>();
  return async (same: string, askedAt: number, draw: () => Promise<T>): Promise<Reading<T>> => {
    const known = last.get(same);
    if (known && known.begunAt > askedAt) return { drawn: await known.drawn, shared: true };
    const begunAt = now();
    const drawn = draw();
    last.delete(same);
    last.set(same, { begunAt, drawn });
    for (const oldest of last.keys()) {
      if (last.size <= MOST) break;
      last.delete(oldest);
    }
    return { drawn: await drawn, shared: false };
  };
}
