import type { Highs } from 'highs';
import type { HighsMessage, HighsTask } from './highs.ts';

// The package's types describe its CommonJS form; what is imported here is the module one.
const { default: load } = (await import('highs')) as unknown as { default: () => Promise<Highs> };

process.once('message', async ({ text, seconds }: HighsTask) => {
  const solver = await load();
  const solution = solver.solve(text, { time_limit: seconds, threads: 1, output_flag: false });
  const columns: Record<string, number> = {};
  let held = 0;
  for (const [name, column] of Object.entries(solution.Columns)) {
    const value = 'Primal' in column ? column.Primal : 0;
    if (!name.startsWith('x') || typeof value !== 'number' || value < 0.5) continue;
    columns[name] = value;
    held++;
  }
  const message: HighsMessage = { status: solution.Status, columns: held > 0 ? columns : null };
  process.send?.(message, () => process.disconnect());
});
