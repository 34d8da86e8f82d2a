import { isValidPhoneNumber } from 'libphonenumber-js/mobile';
import type { Channel } from '../../../kernel/telling.ts';
import type { MessageKind } from './definition.ts';

/** How somebody can be reached. */
export interface Reach {
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** What the person asked for; null for nothing. */
  readonly preferredChannel: Channel | null;
}

export interface Way {
  readonly channel: Channel;
  readonly address: string | null;
}

/** A number that an SMS reaches: a landline takes it and tells nobody. */
export function isMobile(phone: string | null): phone is string {
  return phone !== null && isValidPhoneNumber(phone);
}

/** The ways to reach somebody, the best first. The last one always exists: a call, or a word in person without a number. */
export function waysTo(reach: Reach, sendsSms: boolean): Way[] {
  const { email, phone, preferredChannel } = reach;
  const byMail: Way[] = email === null ? [] : [{ channel: 'email', address: email }];
  const bySms: Way[] = sendsSms && isMobile(phone) ? [{ channel: 'sms', address: phone }] : [];
  const byCall: Way = { channel: 'call', address: phone };
  switch (preferredChannel) {
    case 'sms':
      return [...bySms, ...byMail, byCall];
    case 'call':
      // Without a number they cannot be called, and a word in person may come too late.
      return phone === null ? [...byMail, byCall] : [byCall, ...byMail];
    case 'letter':
      return [{ channel: 'letter', address: null }, ...byMail, ...bySms, byCall];
    default:
      return [...byMail, ...bySms, byCall];
  }
}

/**
 * The channels to tell somebody by: the best one. A change on the day is told in person as well, and in writing where it
 * is read soonest: nobody reads e-mail in a hall.
 */
export function channelsFor(
  reach: Reach,
  {
    onTheDay,
    sendsSms,
    asked = null,
  }: { onTheDay: boolean; sendsSms: boolean; asked?: readonly Channel[] | null },
): Way[] {
  const ways = waysTo(reach, sendsSms);
  const inPerson: Way = { channel: 'call', address: reach.phone };
  if (asked !== null) {
    const all: Way[] = [...ways, { channel: 'letter', address: null }, inPerson];
    const wanted = asked.flatMap((channel) => all.find((way) => way.channel === channel) ?? []);
    return wanted.length > 0 ? wanted : [inPerson];
  }
  if (!onTheDay) return ways.slice(0, 1);
  const written =
    ways.find(({ channel }) => channel === 'sms') ?? ways.find(({ channel }) => channel === 'email');
  return written === undefined ? [inPerson] : [written, inPerson];
}

/** Whether a message of this kind goes by this channel at all. */
export function isToldBy({ traits }: MessageKind, channel: Channel): boolean {
  if (traits?.onlyBySms) return channel === 'sms';
  return channel !== 'call' || !traits?.notByCall;
}

/** The way to try when these have failed; null when no other is left. */
export function nextWay(reach: Reach, sendsSms: boolean, failed: readonly Channel[]): Way | null {
  return waysTo(reach, sendsSms).find(({ channel }) => !failed.includes(channel)) ?? null;
}
