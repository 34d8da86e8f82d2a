import { z } from 'zod';

/** The largest file that is read where nothing else is said, in bytes. */
export const LARGEST_UPLOAD = 5 * 1024 * 1024;

/** A size in bytes in whole megabytes, as limits are said. */
export function inMegabytes(bytes: number = LARGEST_UPLOAD): number {
  return Math.floor(bytes / 1024 / 1024);
}

/** A file that somebody sent. */
export interface Upload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The schema of a sent file. A browser sends an empty file for a field left empty: that is null. */
export const Upload = z.custom<Upload>(
  (value) =>
    typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array,
  { error: 'file-missing' },
);

/** A file to download. */
export const Download = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type Download = z.output<typeof Download>;

/** A piece of a file that a player on a page asked for. */
export const MediaPiece = z.object({
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** Where it stands in the whole, both ends included; null: it is the whole. 'nowhere': it was asked for outside of it. */
  piece: z.object({ from: z.int(), to: z.int() }).or(z.literal('nowhere')).nullable(),
  size: z.int(),
});
export type MediaPiece = z.output<typeof MediaPiece>;
