import { z } from 'zod';

/**
 * A backup is one gzip file. Unpacked it is text, readable with `zcat`: a line of JSON (the header), then for each
 * table its rows as PostgreSQL's COPY writes them, closed by a line `\.`, then a line of JSON (the trailer).
 * In COPY's text no row is ever `\.`, and a line break inside a value is written `\n`: so a line is a row.
 */
export const FORMAT = 'tremplin-backup';
/** Raised when an older Tremplin could not read the file; what the tables look like is told by the migrations. */
export const FORMAT_VERSION = 1;
/** Closes the rows of a table. */
export const END_OF_ROWS = '\\.\n';

export const TableHeader = z.object({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.int().min(0),
  /** Where the numbering of a column stood. */
  counters: z.array(z.object({ column: z.string(), last: z.int(), used: z.boolean() })),
});
export type TableHeader = z.output<typeof TableHeader>;

export const Header = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })).min(1),
  /** In an order in which each comes after those it refers to. */
  tables: z.array(TableHeader),
});
export type Header = z.output<typeof Header>;

/** The checksums are SHA-256 in hexadecimal digits: of the header's line, and of each table's rows. */
export const Trailer = z.object({
  end: z.literal(FORMAT),
  header: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.int(), checksum: z.string() })),
});
export type Trailer = z.output<typeof Trailer>;

/** A refusal in words for whoever keeps the system. */
export class BackupError extends Error {
  /** "file": it cannot be read or is not whole; "database": it is not in a state to save or to receive. */
  readonly about: 'file' | 'database';
  constructor(about: 'file' | 'database', message: string) {
    super(message);
    this.about = about;
  }
}
