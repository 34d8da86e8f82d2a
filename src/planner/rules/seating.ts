/** What somebody can sit at, in the order of preference. */
export type Seeker<T> = T[];

/**
 * Gives everybody a thing of their own (bipartite matching, Kuhn 1955); null when that is impossible.
 * Earlier seekers keep their first choices as far as possible.
 */
export function seat<T>(seekers: Seeker<T>[]): T[] | null {
  const holder = new Map<T, number>();
  for (let seeker = 0; seeker < seekers.length; seeker++) {
    if (!find(seeker, new Set())) return null;
  }
  const seats = new Array<T>(seekers.length);
  for (const [thing, seeker] of holder) seats[seeker] = thing;
  return seats;

  function find(seeker: number, tried: Set<T>): boolean {
    for (const thing of seekers[seeker] ?? []) {
      if (!holder.has(thing)) {
        holder.set(thing, seeker);
        return true;
      }
    }
    for (const thing of seekers[seeker] ?? []) {
      if (tried.has(thing)) continue;
      tried.add(thing);
      if (find(holder.get(thing)!, tried)) {
        holder.set(thing, seeker);
        return true;
      }
    }
    return false;
  }
}
