/** Below this, somebody who knows the people could say who is meant. */
export const SMALLEST_SHOWN = 5;

/** What a column of a table says of its neighbours in a row: enough to narrow a hidden cell down. */
export interface HiddenColumn {
  /** The column that this one is a part of ("present" of "registered"). */
  readonly partOf: number | null;
  /** Columns with the same word share their whole without overlapping: their sum is at most the whole. */
  readonly together?: string;
  /** What remains of the whole says as much as the part: a remainder of one to four is hidden too. */
  readonly guardsRest?: boolean;
}

type Table = readonly (readonly number[])[];
type Shown = (number | null)[][];

/**
 * A table of counts (groups × columns) as it may be handed out: cells of one to four are hidden (null), and as many
 * others as it takes that nobody can reckon them from the total of the column, which is shown, and from the cells
 * beside them. Zeros of a column with a hidden cell are hidden with it, so that a hidden cell may be a zero. A table of
 * one group is its total, and stays whole.
 *
 * Primary and secondary suppression as in the Handbook on Statistical Disclosure Control (Hundepool et al., ESSnet SDC,
 * 2010, chapter 4), with the exact range of each cell checked instead of a heuristic one.
 */
export function hideSmall(table: Table, columns: readonly HiddenColumn[]): Shown {
  const shown: Shown = table.map((row) => [...row]);
  if (table.filter((row) => row.some((value) => value > 0)).length < 2) return shown;
  const small = table.map((row) => columns.map((column, c) => isSmall(row, c, column)));
  for (const [c] of columns.entries())
    if (small.some((row) => row[c]))
      for (const [g, row] of table.entries())
        if (small[g]![c] || row[c]! < SMALLEST_SHOWN) shown[g]![c] = null;
  // Hiding one cell widens the range of others and narrows none: this ends.
  for (let again = true; again; ) {
    again = false;
    for (const [c] of columns.entries()) {
      const told = small.some((row, g) => row[c] && isReckoned(table, shown, columns, g, c));
      if (told && (hideAnother(table, shown, c) || hideNeighbours(shown, columns, c))) again = true;
    }
  }
  return shown;
}

function isSmall(row: readonly number[], c: number, { partOf, guardsRest }: HiddenColumn): boolean {
  const under = (value: number) => value > 0 && value < SMALLEST_SHOWN;
  return under(row[c]!) || (guardsRest === true && partOf !== null && under(row[partOf]! - row[c]!));
}

/** Hides the smallest cell of a column that is still shown; false when none is left. */
function hideAnother(table: Table, shown: Shown, c: number): boolean {
  const left = shown.flatMap((row, g) => (row[c] === null ? [] : [{ g, value: table[g]![c]! }]));
  const least = left.sort((a, b) => a.value - b.value)[0];
  if (least === undefined) return false;
  shown[least.g]![c] = null;
  return true;
}

/** Where all of a column is hidden and still reckoned, what it is reckoned by goes too; false when that is gone. */
function hideNeighbours(shown: Shown, columns: readonly HiddenColumn[], c: number): boolean {
  const { partOf, together } = columns[c]!;
  const near = columns.flatMap((other, o) =>
    o === partOf || (together !== undefined && other.together === together) ? [o] : [],
  );
  const left = shown.some((row) => near.some((o) => row[o] !== null));
  for (const row of shown) for (const o of near) row[o] = null;
  return left;
}

/** Whether a reader of the table, its totals and its definitions is left with one value for a hidden cell. */
function isReckoned(
  table: Table,
  shown: Shown,
  columns: readonly HiddenColumn[],
  group: number,
  c: number,
): boolean {
  const hidden = table.flatMap((row, g) =>
    shown[g]![c] === null ? [{ g, value: row[c]!, ...rangeOf(shown, columns, g, c) }] : [],
  );
  const sum = hidden.reduce((total, { value }) => total + value, 0);
  const others = hidden.filter(({ g }) => g !== group);
  const own = hidden.find(({ g }) => g === group)!;
  const least = Math.max(own.low, sum - others.reduce((total, { high }) => total + high, 0));
  const most = Math.min(own.high, sum - others.reduce((total, { low }) => total + low, 0));
  return least >= most;
}

/** Between what the cells beside it leave a hidden cell. */
function rangeOf(
  shown: Shown,
  columns: readonly HiddenColumn[],
  g: number,
  c: number,
): { low: number; high: number } {
  const row = shown[g]!;
  const { partOf, together } = columns[c]!;
  const whole = partOf === null ? null : row[partOf]!;
  const beside = columns.reduce(
    (sum, other, o) =>
      o !== c && together !== undefined && other.together === together ? sum + (row[o] ?? 0) : sum,
    0,
  );
  const parts = columns.flatMap((other, o) => (other.partOf === c ? [{ other, value: row[o] ?? 0 }] : []));
  const groups = Map.groupBy(parts, ({ other }) => other.together ?? parts);
  const sums = [...groups].map(([word, own]) =>
    word === parts
      ? Math.max(0, ...own.map(({ value }) => value))
      : own.reduce((sum, { value }) => sum + value, 0),
  );
  return { low: Math.max(0, ...sums), high: whole === null ? Number.POSITIVE_INFINITY : whole - beside };
}
