import type { VideoDriver } from './driver.ts';
import { makeToken } from './tickets.ts';
import { iceServers, type TurnSettings, turnHealth } from './turn.ts';

export interface BuiltInOptions {
  /** The key of the signalling. */
  readonly key: Buffer;
  readonly turn: TurnSettings | null;
  /** Where the signalling of a room answers, without a slash at the end. */
  readonly addressOf: (room: string) => string;
  readonly end: (room: string) => void;
}

/** A ticket is for entering; the engine asks for another when it must enter again later. */
const TICKET_MS = 10 * 60_000;

/**
 * Calls between up to four people from browser to browser: our own signalling tells them of each other, and a relay carries
 * what finds no straight way. No server sees or keeps media.
 */
export function builtInDriver({ key, turn, addressOf, end }: BuiltInOptions): VideoDriver {
  return {
    id: 'built-in',
    capabilities: {
      most: 4,
      screen: true,
      lobby: false,
      dialIn: false,
      embed: 'native',
      seesMedia: false,
    },
    prepare: async () => ({ externalRef: null }),
    async ticket(room, person, now) {
      const nowMs = Date.parse(now);
      const expires = Math.min(nowMs + TICKET_MS, Date.parse(room.closesAt));
      return {
        kind: 'native',
        room: room.id,
        person,
        token: makeToken({ room: room.id, person, expires }, key),
        signalling: addressOf(room.id),
        // The relay's log names the room, which says nothing to anybody else.
        ice: iceServers(turn, room.id, nowMs),
        relayOnly: room.relayOnly,
        expiresAt: new Date(expires).toISOString(),
      };
    },
    end: async (room) => end(room.id),
    health: async () => turnHealth(turn),
  };
}
