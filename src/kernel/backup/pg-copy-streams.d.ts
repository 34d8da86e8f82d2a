// The package comes without types; these are of the two functions used here.
declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** The bytes that `copy … to stdout` sends. */
  export function to(sql: string): Readable & Submittable;
  /** Takes the bytes for `copy … from stdin`. */
  export function from(sql: string): Writable & Submittable;
}
