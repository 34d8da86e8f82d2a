import { Piscina } from 'piscina';
import type { ListJob, ReadList } from './rules/read-list.ts';

let threads: Piscina | null = null;

/**
 * Reads a list in a thread of its own: thousands of rows take a second, and the server answers meanwhile. Threads are
 * started when needed and end by themselves.
 */
export function readListApart(job: ListJob): Promise<ReadList> {
  threads ??= new Piscina({
    filename: new URL('./read-list-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 20_000,
  });
  return threads.run(job) as Promise<ReadList>;
}
