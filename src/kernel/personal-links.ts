import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Db } from './database.ts';

/** Who a personal link is for: one person at one event, without an account. */
export interface PersonalLink {
  readonly kind: 'candidate' | 'recruiter' | 'co-recruiter';
  /** The id of the registration, the recruiter, or who sits beside one. */
  readonly id: string;
}

const SIGNATURE_BYTES = 16;
const PATH = { candidate: 'c', recruiter: 'r', 'co-recruiter': 'b' } as const;
const KINDS = { c: 'candidate', r: 'recruiter', b: 'co-recruiter' } as const;

/** Whose links are made anew in a hall. */
export type NewcomerKind = 'candidate' | 'recruiter';

/**
 * What a laptop in a hall works with instead of the main instance's key: enough for the links, cards and screens of one
 * event, and for nothing else.
 */
export const LentKeys = z.object({
  /** Signatures by "kind:id:generation", base64url. */
  links: z.record(z.string(), z.string()),
  /** Keys by purpose, base64url. */
  purposes: z.record(z.string(), z.string()),
  /** Ids that nobody has yet, their links signed beforehand: for those who first come in the hall. */
  spare: z
    .object({ candidate: z.array(z.uuid()), recruiter: z.array(z.uuid()) })
    .default({ candidate: [], recruiter: [] }),
});
export type LentKeys = z.output<typeof LentKeys>;

let signingKey: string | null = null;
let lent: LentKeys | null = null;

/**
 * Reads the key that links are signed with: from the environment when given there, else from the database, where
 * the first process to start puts one. To be called once, before the first request. On a laptop in a hall it finds
 * beside it what the main instance lent.
 */
export async function loadSigningKey(db: Db, given: string | undefined): Promise<void> {
  lent = null;
  if (given) {
    if (given.length < 32) throw new Error('TREMPLIN_SECRET is too short: give at least 32 characters.');
    signingKey = given;
    return;
  }
  await db
    .insertInto('instance')
    .values({ signingKey: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await db.selectFrom('instance').select(['signingKey', 'lentKeys']).executeTakeFirstOrThrow();
  signingKey = row.signingKey;
  if (row.lentKeys !== null) lent = LentKeys.parse(row.lentKeys);
}

/**
 * The path of a personal link: "/c/…", "/r/…" or "/b/…", with the id and 128 bits of signature in 43 characters. Nothing
 * secret is stored: the same link can be shown, printed and sent again, and raising `generation` ends it.
 */
export function personalPath(link: PersonalLink, generation: number): string {
  const id = Buffer.from(link.id.replaceAll('-', ''), 'hex');
  return `/${PATH[link.kind]}/${Buffer.concat([id, signature(link, generation)]).toString('base64url')}`;
}

/** The person that the path of a request claims to be, still to be proved by `isGenuine`; null when it is no such path. */
export function claimedBy(path: string): (PersonalLink & { readonly signature: Buffer }) | null {
  const match = /^(?:\/api)?\/(c|r|b)\/([A-Za-z0-9_-]{43})(?:\/|$)/.exec(path);
  if (!match) return null;
  const bytes = Buffer.from(match[2]!, 'base64url');
  // 43 signs hold two bits more than 32 bytes: of the four spellings of one link, only the one that was made opens.
  if (bytes.toString('base64url') !== match[2]) return null;
  const hex = bytes.subarray(0, 16).toString('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { kind: KINDS[match[1] as keyof typeof KINDS], id, signature: bytes.subarray(16) };
}

/** Whether a claim bears the signature of this instance for this generation. Takes the same time whatever the answer. */
export function isGenuine(claim: PersonalLink & { readonly signature: Buffer }, generation: number): boolean {
  return (
    claim.signature.length === SIGNATURE_BYTES &&
    timingSafeEqual(claim.signature, signature(claim, generation))
  );
}

/** 256 bits for one purpose, drawn from the instance's key: what is made for one purpose says nothing of another. */
export function keyFor(purpose: string): Buffer {
  const given = lent?.purposes[purpose];
  if (given !== undefined) return Buffer.from(given, 'base64url');
  return Buffer.from(hkdfSync('sha256', keyOfInstance(), '', purpose, 32));
}

/** The generation of a link that nobody has renewed: what the tables of candidates and recruiters begin with. */
const FIRST_GENERATION = 1;

/**
 * What a laptop needs to know these links, and what was made for these purposes; the key itself stays here. For those who
 * first come in the hall it gets as many `spare` ids with the signatures of their links: these open here afterwards.
 */
export function lendKeys(
  links: readonly (PersonalLink & { readonly generation: number })[],
  purposes: readonly string[],
  spare: LentKeys['spare'],
): LentKeys {
  const ahead = (['candidate', 'recruiter'] as const).flatMap((kind) =>
    spare[kind].map((id) => ({ kind, id, generation: FIRST_GENERATION })),
  );
  return {
    links: Object.fromEntries(
      [...links, ...ahead].map((link) => [
        nameOf(link, link.generation),
        signature(link, link.generation).toString('base64url'),
      ]),
    ),
    purposes: Object.fromEntries(purposes.map((purpose) => [purpose, keyFor(purpose).toString('base64url')])),
    spare,
  };
}

/** On a laptop in a hall: ids for newcomers whose links the main instance has signed beforehand, taken ones among them. */
export function spareIds(kind: NewcomerKind): readonly string[] {
  return lent?.spare[kind] ?? [];
}

/** Whether this process serves one event in a hall, with lent keys. */
export function servesHall(): boolean {
  return lent !== null;
}

function keyOfInstance(): string {
  if (signingKey === null)
    throw new Error('No signing key: call loadSigningKey before making or reading links.');
  return signingKey;
}

const nameOf = ({ kind, id }: PersonalLink, generation: number): string => `${kind}:${id}:${generation}`;

function signature(link: PersonalLink, generation: number): Buffer {
  const given = lent?.links[nameOf(link, generation)];
  if (given !== undefined) return Buffer.from(given, 'base64url');
  return createHmac('sha256', keyOfInstance())
    .update(nameOf(link, generation))
    .digest()
    .subarray(0, SIGNATURE_BYTES);
}
