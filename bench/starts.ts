import { newDataFolder, removeDataFolder, startServerProcess } from '../tests/support/server.ts';
import { printTable, seconds } from './planner/table.ts';

const TIMES = 5;

/** From the command to the first answered request, with the embedded database. */
export async function benchStarts(): Promise<void> {
  const fresh: number[] = [];
  const again: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const dataFolder = newDataFolder();
    try {
      fresh.push(await startOnce('start', dataFolder));
      again.push(await startOnce('start', dataFolder));
    } finally {
      await removeDataFolder(dataFolder);
    }
  }
  const dataFolder = newDataFolder();
  const demo = await startOnce('demo', dataFolder).finally(() => removeDataFolder(dataFolder));
  printTable(
    `Start-up: from the command to the first answer (median and slowest of ${TIMES})`,
    ['', 'median', 'slowest'],
    [
      ['npm start, empty folder', ...summary(fresh)],
      ['npm start, existing folder', ...summary(again)],
      ['npm run demo, empty folder (once)', seconds(demo), ''],
    ],
  );
}

async function startOnce(command: 'start' | 'demo', dataFolder: string): Promise<number> {
  const began = performance.now();
  const server = await startServerProcess({ command, dataFolder });
  await (await fetch(`${server.url}/health`)).text();
  const took = (performance.now() - began) / 1000;
  await server.stop();
  return took;
}

function summary(times: number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[sorted.length >> 1]!, sorted.at(-1)!].map(seconds);
}
