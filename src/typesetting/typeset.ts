import { sideThread } from '../kernel/side-thread.ts';
import type { Typeset, TypesetJob } from './job.ts';

export type { Typeset, TypesetJob } from './job.ts';

/** The longest that one document may take: many times what a thousand pages need on a slow machine. */
const CUT_AFTER = 180_000;
/** The compiler stays warm for whoever prints again. */
const IDLE = 60_000;

const thread = sideThread(new URL('./thread.ts', import.meta.url), { cutAfter: CUT_AFTER, idle: IDLE });

/**
 * Sets a document as a tagged PDF, in a thread of its own: the server answers meanwhile. Documents are set one after the
 * other.
 * @throws what the compiler found wrong with the template, file and line
 */
export function typeset(folder: URL, main: string, data: unknown): Promise<Typeset> {
  const job: TypesetJob = { folder: folder.href, main, data: JSON.stringify(data) };
  return thread.ask(job) as Promise<Typeset>;
}

/** Starts the compiler before it is needed. */
export function warmUpTypesetting(): void {
  thread.warmUp();
}
