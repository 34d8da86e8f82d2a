import { z } from 'zod';
import { KINDS } from '../kinds.ts';

/** What can be taken: one kind of sheet, or everything in one file. */
export const FILES = ['all', ...KINDS] as const;
export type PaperFile = (typeof FILES)[number];

/** What was made of one version of the plan, with its files while they are kept. */
export const Pack = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Only what changed since this version; null: everything. */
  sinceVersion: z.int().nullable(),
  kinds: z.array(z.enum(KINDS)),
  status: z.enum(['making', 'ready', 'failed']),
  /** Kinds that are made. */
  made: z.int(),
  askedBy: z.string().nullable(),
  askedAt: z.string(),
  madeAt: z.string().nullable(),
  files: z.array(z.object({ kind: z.enum(FILES), pages: z.int() })),
});
export type Pack = z.output<typeof Pack>;

/** Files of a pack are kept so many days. */
export const FILE_DAYS = 3;
