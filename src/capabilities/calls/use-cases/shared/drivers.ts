import type { Instant } from '../../../../kernel/clock.ts';
import { keyFor } from '../../../../kernel/personal-links.ts';
import { builtInDriver } from '../../../../video/built-in.ts';
import type { IceServer, VideoDriver } from '../../../../video/driver.ts';
import { iceServers, turnFromEnvironment } from '../../../../video/turn.ts';
import type { CallSettings } from '../../schema.ts';
import { endRoom } from './signalling.ts';

/** Where the signalling of rooms answers: its routes are this capability's (index.tsx). */
export const SIGNALLING = '/calls';

/** What tickets of the built-in driver are signed with. */
export const callKey = (): Buffer => keyFor('calls');

/** Whoever carries the calls of an event, as its organiser chose. */
export function driverOf(settings: CallSettings & { secret: string | null }): VideoDriver {
  return builtInDriver({
    key: callKey(),
    turn: turnFromEnvironment(process.env),
    addressOf: (room) => `${SIGNALLING}/${room}`,
    end: endRoom,
  });
}

/** The relays of this server with a password for a while, to try them. */
export function relaysFor(now: Instant): IceServer[] {
  return [...iceServers(turnFromEnvironment(process.env), 'check', Date.parse(now))];
}
