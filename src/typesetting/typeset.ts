import { sideThread } from '../kernel/side-thread.ts';
import type { JoinJob, Typeset, TypesetJob } from './job.ts';

export type { Typeset, TypesetJob } from './job.ts';

/** The longest that one document may take: many times what a thousand pages need on a slow machine. */
const CUT_AFTER = 180_000;
/** The compiler stays warm for whoever prints again, or looks at the page of paper before pressing: it holds 300 MB. */
const IDLE = 180_000;

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

/**
 * Documents that were set one by one as one, with the bookmarks and the tags of all.
 * @throws when one of them is none of this compiler's
 */
export async function joined(pdfs: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const job: JoinJob = { join: pdfs };
  return ((await thread.ask(job)) as Typeset).pdf;
}

/** Starts the compiler before it is needed. */
export function warmUpTypesetting(): void {
  thread.warmUp();
}
