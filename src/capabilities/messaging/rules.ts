import type { Kind } from './schema.ts';

/** How somebody can be reached. */
export interface Reach {
  readonly email: string | null;
  readonly phone: string | null;
}

/**
 * The channels to tell somebody by. Who has an address gets an e-mail; who has none is called, or told in person when
 * there is no number either. A plan that changes on the day is told in person as well: nobody reads e-mail in a hall.
 */
export function channelsFor(
  reach: Reach,
  onTheDay: boolean,
): readonly { channel: 'email' | 'call'; address: string | null }[] {
  const byMail = { channel: 'email', address: reach.email } as const;
  const inPerson = { channel: 'call', address: reach.phone } as const;
  if (reach.email === null) return [inPerson];
  return onTheDay ? [byMail, inPerson] : [byMail];
}

/** The same fact, person and channel always make the same key: a message is written once however often it is announced. */
export function onceKey(fact: { kind: Kind; about: string; channel: string }): string {
  return `${fact.kind}:${fact.about}:${fact.channel}`;
}

/** Minutes to wait before trying again after so many failures: 1, 2, 4 … 64. */
export function waitAfter(attempts: number): number {
  return 2 ** Math.min(Math.max(attempts - 1, 0), 6);
}

/** After so many failures a message is for a person to look at. */
export const MOST_ATTEMPTS = 8;
