/** A candidate may name a few more recruiters than the interviews they can have: some will not fit. */
const MORE_THAN_INTERVIEWS = 4;

/** How many recruiters one candidate may wish for. */
export function mostWishes({
  mostInterviews,
  recruiters,
}: {
  mostInterviews: number;
  recruiters: number;
}): number {
  return Math.min(60, recruiters, mostInterviews + MORE_THAN_INTERVIEWS);
}

/** One press on the page of wishes. */
export type Press = { add: string } | { up: string } | { down: string } | { remove: string };

/** The list after a press, dearest first. A press that means nothing any more (twice, too late) changes nothing. */
export function pressed(list: readonly string[], press: Press): string[] {
  if ('add' in press) return list.includes(press.add) ? [...list] : [...list, press.add];
  if ('remove' in press) return list.filter((id) => id !== press.remove);
  const id = 'up' in press ? press.up : press.down;
  const from = list.indexOf(id);
  const to = from + ('up' in press ? -1 : 1);
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  const next = [...list];
  next[from] = list[to]!;
  next[to] = id;
  return next;
}
