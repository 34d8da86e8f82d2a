import { createHmac } from 'node:crypto';
import type { DriverHealth, HealthNote, IceServer } from './driver.ts';

/** A relay as coturn runs it with `use-auth-secret`. */
export interface TurnSettings {
  /** "turn:relay.example.org:3478?transport=udp", "…=tcp", "turns:relay.example.org:443?transport=tcp". */
  readonly urls: readonly string[];
  /** coturn's `static-auth-secret`. */
  readonly secret: string;
}

/** How long a name and password of the relay are good for: a call that goes on renews nothing, a leaked one is soon worth nothing. */
export const TURN_SECONDS = 2 * 60 * 60;

/**
 * A name and password that coturn accepts until a time, without knowing any person: the name is the time at which it ends
 * and who it is for, the password the HMAC-SHA1 of the name with the shared secret, in base64
 * (draft-uberti-behave-turn-rest-00, section 2.2; coturn's "TURN REST API").
 * @param name told apart in coturn's quotas; never a person's name
 */
export function turnCredentials(
  secret: string,
  name: string,
  nowMs: number,
): { readonly username: string; readonly credential: string } {
  const username = `${Math.floor(nowMs / 1000) + TURN_SECONDS}:${name}`;
  return { username, credential: createHmac('sha1', secret).update(username).digest('base64') };
}

/**
 * The servers for one person's page: none without settings (no server of anybody else is ever asked), and then calls find
 * their way on the same network, or between networks that are open.
 */
export function iceServers(turn: TurnSettings | null, name: string, nowMs: number): readonly IceServer[] {
  if (!turn) return [];
  // coturn answers STUN on the same ports, so a page learns its outside address from it as well.
  const stun = turn.urls
    .filter((url) => url.startsWith('turn:') && !url.endsWith('transport=tcp'))
    .map((url) => url.replace(/^turn:/, 'stun:').replace(/\?.*$/, ''));
  return [
    ...(stun.length > 0 ? [{ urls: stun }] : []),
    { urls: turn.urls, ...turnCredentials(turn.secret, name, nowMs) },
  ];
}

/**
 * The relay as the environment sets it: `TREMPLIN_TURN_URLS`, with commas between, and `TREMPLIN_TURN_SECRET`. Null
 * when neither is set.
 * @throws Error when only one is set, or an address is none of a relay
 */
export function turnFromEnvironment(env: Readonly<Record<string, string | undefined>>): TurnSettings | null {
  const urls = (env.TREMPLIN_TURN_URLS ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '');
  const secret = env.TREMPLIN_TURN_SECRET ?? '';
  if (urls.length === 0 && secret === '') return null;
  if (urls.length === 0 || secret === '')
    throw new Error('TREMPLIN_TURN_URLS and TREMPLIN_TURN_SECRET go together: one of them is missing.');
  const wrong = urls.find((url) => !/^turns?:[^\s/?]+(\?transport=(udp|tcp))?$/.test(url));
  if (wrong !== undefined)
    throw new Error(
      `TREMPLIN_TURN_URLS: "${wrong}" is not like "turn:relay.example.org:3478?transport=udp".`,
    );
  return { urls, secret };
}

/** What the settings mean for calls; nothing is asked over the network. */
export function turnHealth(turn: TurnSettings | null): DriverHealth {
  if (!turn) return { ok: true, notes: ['no-relay'] };
  const tcp = turn.urls.some((url) => url.startsWith('turns:') || url.endsWith('transport=tcp'));
  const notes: HealthNote[] = ['relay-set', ...(tcp ? [] : (['relay-without-tcp'] as const))];
  return { ok: true, notes };
}
