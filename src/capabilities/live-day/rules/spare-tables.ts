interface Hall {
  /** Tables that can be used. */
  readonly tableList?: readonly { readonly id: string; readonly features: readonly string[] }[] | null;
  /** Table of each interviewer, by recruiter: `homes[id][seat - 1]`. */
  readonly homes: Readonly<Record<string, readonly (number | null)[]>>;
}

/**
 * Gives whoever sits at a table that cannot be used one that nobody calls theirs: the plainest first, so that tables
 * that somebody needs stay free. Null when there is none left.
 */
export function withSpareTables<H extends Hall>(hall: H): H & { homes: Record<string, (number | null)[]> } {
  const tables = hall.tableList ?? [];
  const usable = new Set(tables.map(({ id }) => Number(id)));
  const used = new Set(
    Object.values(hall.homes)
      .flat()
      .filter((table): table is number => table !== null && usable.has(table)),
  );
  const spare = [...tables]
    .filter(({ id }) => !used.has(Number(id)))
    .sort((a, b) => a.features.length - b.features.length)
    .map(({ id }) => Number(id));
  const homes = Object.fromEntries(
    Object.entries(hall.homes).map(([id, seats]) => [
      id,
      seats.map((table) => (table === null || usable.has(table) ? table : (spare.shift() ?? null))),
    ]),
  );
  return { ...hall, homes };
}
