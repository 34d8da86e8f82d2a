// What a desk says to the server and hears from it. A network that takes too long is none.
import type { DeskAnswer, DeskOperation, DeskPerson } from '../../rules/desk-shapes.ts';

/** Somebody stands at the desk and waits. */
const PATIENCE_MS = 5_000;
/** Many presses at once take their time. */
const UPLOAD_PATIENCE_MS = 20_000;

export interface Snapshot {
  readonly allowed: boolean;
  readonly now: string;
  readonly until: string;
  readonly timeZone: string;
  readonly clockShiftSeconds: number;
  readonly version: string;
  readonly people: readonly DeskPerson[] | null;
}

/**
 * away: no answer. signed-out and stranger: an answer, but not for whoever is signed in here, or nobody is. unreadable:
 * the server does not take it as it is.
 */
export type Heard<T> =
  | { readonly kind: 'heard'; readonly value: T; readonly askedAt: number; readonly cameAt: number }
  | { readonly kind: 'away' | 'signed-out' | 'stranger' | 'unreadable' };

export function askSnapshot(eventId: string, known: string | null): Promise<Heard<Snapshot>> {
  const query = known === null ? '' : `?known=${encodeURIComponent(known)}`;
  return ask<Snapshot>(`/api/events/${eventId}/door/snapshot${query}`, {}, PATIENCE_MS);
}

export function sendPresses(
  eventId: string,
  deskId: string,
  operations: readonly DeskOperation[],
  { patience = UPLOAD_PATIENCE_MS }: { patience?: number } = {},
): Promise<Heard<{ readonly answers: readonly DeskAnswer[] }>> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deskId, operations }),
  };
  return ask(`/api/events/${eventId}/door/sync`, init, patience);
}

/** Whether the server answers at all. */
export async function isThere(): Promise<boolean> {
  return (await ask('/health', {}, PATIENCE_MS)).kind !== 'away';
}

async function ask<T>(address: string, init: RequestInit, patience: number): Promise<Heard<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const askedAt = performance.now();
  try {
    const answer = await fetch(address, { ...init, cache: 'no-store', signal: stop.signal });
    if (answer.status === 401) return { kind: 'signed-out' };
    if (answer.status === 403 || answer.status === 404) return { kind: 'stranger' };
    // What a proxy says for a server that is away, and a server for a database that is.
    if (answer.status >= 500 || answer.status === 429) return { kind: 'away' };
    if (!answer.ok) return { kind: 'unreadable' };
    return { kind: 'heard', value: (await answer.json()) as T, askedAt, cameAt: performance.now() };
  } catch {
    return { kind: 'away' };
  } finally {
    clearTimeout(timer);
  }
}
