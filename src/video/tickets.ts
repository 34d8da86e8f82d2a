import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CallPerson, CallRole } from './driver.ts';

/** What a token says. */
export interface Claims {
  readonly room: string;
  readonly person: CallPerson;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export type ReadToken =
  | { readonly ok: true; readonly claims: Claims }
  /** `forged` stands for all that this key did not make. */
  | { readonly ok: false; readonly why: 'forged' | 'expired' };

const ROLES: readonly CallRole[] = ['host', 'guest', 'interpreter', 'companion'];

const sign = (body: string, key: Buffer): Buffer => createHmac('sha256', key).update(body).digest();

/** One person's way into one room until a time: claims as JSON, and 256 bits of HMAC over them, in base64url. */
export function makeToken({ room, person, expires }: Claims, key: Buffer): string {
  const body = Buffer.from(
    JSON.stringify([room, person.id, person.name, person.role, expires]),
    'utf8',
  ).toString('base64url');
  return `${body}.${sign(body, key).toString('base64url')}`;
}

/** Reads what `makeToken` made with the same key. */
export function readToken(token: string, key: Buffer, nowMs: number): ReadToken {
  const forged: ReadToken = { ok: false, why: 'forged' };
  const [body, signature, ...rest] = token.split('.');
  if (!body || !signature || rest.length > 0) return forged;
  const [given, right] = [Buffer.from(signature, 'base64url'), sign(body, key)];
  if (given.length !== right.length || !timingSafeEqual(given, right)) return forged;
  const [room, id, name, role, expires] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  if (typeof room !== 'string' || typeof expires !== 'number' || !ROLES.includes(role)) return forged;
  if (expires <= nowMs) return { ok: false, why: 'expired' };
  return { ok: true, claims: { room, person: { id, name, role }, expires } };
}
