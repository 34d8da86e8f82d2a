import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyFor } from '../../../kernel/personal-links.ts';
import type { Subject } from '../schema.ts';

const SIGNATURE_BYTES = 16;
const LETTER = { candidate: 'c', recruiter: 'r' } as const;

/**
 * The private address of a calendar: "/calendar/c…/tremplin.ics". It is given to programs of others and opens nothing but
 * the calendar: the personal link, which opens more, is not in it. A newer generation of that link ends it.
 */
export function feedPath(subject: Subject, generation: number): string {
  const id = Buffer.from(subject.id.replaceAll('-', ''), 'hex');
  const name = Buffer.concat([id, signature(subject, generation)]).toString('base64url');
  return `/calendar/${LETTER[subject.kind]}${name}/tremplin.ics`;
}

/** Whose calendar an address claims to be, still to be proved; null when it is no such address. */
export function claimedByFeed(path: string): (Subject & { readonly proof: Buffer }) | null {
  const match = /^\/calendar\/(c|r)([A-Za-z0-9_-]{43})\/tremplin\.ics$/.exec(path);
  if (match === null) return null;
  const bytes = Buffer.from(match[2]!, 'base64url');
  if (bytes.toString('base64url') !== match[2]) return null;
  const hex = bytes.subarray(0, 16).toString('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { kind: match[1] === 'c' ? 'candidate' : 'recruiter', id, proof: bytes.subarray(16) };
}

export function isGenuineFeed(claim: Subject & { readonly proof: Buffer }, generation: number): boolean {
  return claim.proof.length === SIGNATURE_BYTES && timingSafeEqual(claim.proof, signature(claim, generation));
}

function signature({ kind, id }: Subject, generation: number): Buffer {
  return createHmac('sha256', keyFor('calendar'))
    .update(`${kind}:${id}:${generation}`)
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}
