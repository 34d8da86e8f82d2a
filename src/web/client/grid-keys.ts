// Arrow keys in a grid of cells (WAI-ARIA practices, "grid"): one stop for Tab, arrows from cell to cell.

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The cell to go to from row/column `from` on a key, the edges being walls; null when the key is not ours. */
export function cellAfterKey(
  key: string,
  from: readonly [number, number],
  rows: number,
  columns: number,
): [number, number] | null {
  const [row, column] = from;
  if (key === 'Home') return [row, 0];
  if (key === 'End') return [row, columns - 1];
  if (key === 'PageUp') return [0, column];
  if (key === 'PageDown') return [rows - 1, column];
  const step = STEPS[key];
  if (!step) return null;
  const clamp = (value: number, length: number) => Math.min(length - 1, Math.max(0, value));
  return [clamp(row + step[0], rows), clamp(column + step[1], columns)];
}

function onKey(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
  const grid = cell?.closest('[data-grid]');
  if (!cell || !grid) return;
  const rows = [...grid.querySelectorAll('[data-grid-row]')].map((row) => [
    ...row.querySelectorAll<HTMLElement>('[data-cell]'),
  ]);
  const row = rows.findIndex((cells) => cells.includes(cell));
  const column = rows[row]?.indexOf(cell) ?? 0;
  const right = getComputedStyle(grid).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const left = right === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const key = event.key === 'ArrowRight' ? right : event.key === 'ArrowLeft' ? left : event.key;
  const next = cellAfterKey(key, [row, column], rows.length, rows[row]?.length ?? 0);
  const target = next && rows[next[0]]?.[next[1]];
  if (!target) return;
  event.preventDefault();
  cell.tabIndex = -1;
  target.tabIndex = 0;
  target.focus();
}

export function startGridKeys(): void {
  document.addEventListener('keydown', onKey);
  // A press of the mouse moves the one stop of Tab there too.
  document.addEventListener('focusin', (event) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const grid = cell?.closest('[data-grid]');
    if (!cell || !grid) return;
    for (const other of grid.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) other.tabIndex = -1;
    cell.tabIndex = 0;
  });
}
