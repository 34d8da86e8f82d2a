import { createHash } from 'node:crypto';
import type { CallPerson, CallRoom, Capabilities, DriverHealth, DriverId, VideoDriver } from './driver.ts';
import { signJwt } from './jwt.ts';

// Services that somebody else keeps. They get a room's name without meaning and the name that others may see, nothing more.

const TICKET_MS = 10 * 60_000;
const ABROAD: Capabilities = {
  most: 20,
  screen: true,
  lobby: false,
  dialIn: false,
  embed: 'tab',
  seesMedia: true,
};
const FINE: DriverHealth = { ok: true, notes: [] };

/**
 * The address of a service as it was typed, without a slash at the end.
 * @throws Error when it is no address of the web, or not secure (except on this machine)
 */
export function serviceAddress(typed: string): string {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (!url || !secure || url.username !== '' || url.password !== '')
    throw new Error(`"${typed}" is not an address like "https://meet.example.org".`);
  return url.href.replace(/\/+$/, '');
}

const isHost = ({ role }: CallPerson): boolean => role === 'host';
const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);
/** Until when a ticket opens the room: ten minutes, and not longer than the room. */
const expiryOf = (room: CallRoom, now: string): string =>
  new Date(Math.min(Date.parse(now) + TICKET_MS, Date.parse(room.closesAt))).toISOString();

interface Service {
  readonly id: DriverId;
  readonly address: string;
  readonly nameOf: (room: CallRoom) => string;
  readonly urlFor: (room: CallRoom, person: CallPerson, now: string, expires: string) => string;
  readonly capabilities?: Partial<Capabilities>;
  readonly prepare?: (room: CallRoom) => Promise<void>;
  readonly end?: (room: CallRoom) => Promise<void>;
}

function driverOf({ id, address, nameOf, urlFor, capabilities, prepare, end }: Service): VideoDriver {
  return {
    id,
    capabilities: { ...ABROAD, ...capabilities },
    async prepare(room) {
      await prepare?.(room);
      return { externalRef: nameOf(room) };
    },
    async ticket(room, person, now) {
      const expiresAt = expiryOf(room, now);
      const url = urlFor(room, person, now, expiresAt);
      return { kind: 'url', url, keptBy: new URL(address).host, expiresAt };
    },
    end: async (room) => end?.(room),
    health: async () => FINE,
  };
}

const nameless = (room: CallRoom): string => room.externalRef ?? `t${room.id.replaceAll('-', '')}`;

export interface JitsiSettings {
  /** "https://meet.example.org". */
  readonly address: string;
  /** Of a server that asks for tokens; null for an open one. */
  readonly app: { readonly id: string; readonly secret: string } | null;
}

/**
 * Jitsi Meet. Tokens as its Prosody plugin for authentication reads them (lib-jitsi-meet, doc/tokens.md): `iss` and `aud`
 * the application, `sub` the host, `room` the one room; `moderator` and `affiliation` as its modules for moderation read them.
 */
export function jitsiDriver({ address: typed, app }: JitsiSettings): VideoDriver {
  const address = serviceAddress(typed);
  return driverOf({
    id: 'jitsi',
    address,
    nameOf: nameless,
    urlFor(room, person, now, expires) {
      const name = nameless(room);
      const url = new URL(`${address}/${name}`);
      if (app) {
        const user = {
          id: person.id,
          name: person.name,
          moderator: String(isHost(person)),
          affiliation: isHost(person) ? 'owner' : 'member',
        };
        const claims = {
          aud: app.id,
          iss: app.id,
          sub: url.hostname,
          room: name,
          // Clocks differ.
          nbf: secondsOf(now) - 30,
          exp: secondsOf(expires),
          context: { user },
        };
        url.searchParams.set('jwt', signJwt(claims, app.secret));
      }
      url.hash = `userInfo.displayName=${encodeURIComponent(JSON.stringify(person.name))}`;
      return url.href;
    },
  });
}

export interface BigBlueButtonSettings {
  /** "https://bbb.example.org/bigbluebutton/api". */
  readonly address: string;
  readonly secret: string;
  /** Asks the service and answers with its words (XML). */
  readonly ask: (url: string) => Promise<string>;
}

/**
 * The address of a call to BigBlueButton's API: the checksum is the SHA-256 of the call's name, its query and the shared
 * secret in a row (docs.bigbluebutton.org, development/api, "API Security Model"; SHA-1 in servers before 2.4).
 */
export function bigBlueButtonUrl(
  { address, secret }: Pick<BigBlueButtonSettings, 'address' | 'secret'>,
  call: string,
  parameters: Readonly<Record<string, string>>,
  algorithm: 'sha1' | 'sha256' = 'sha256',
): string {
  const query = new URLSearchParams(parameters).toString();
  const checksum = createHash(algorithm).update(`${call}${query}${secret}`).digest('hex');
  return `${address}/${call}?${query}${query === '' ? '' : '&'}checksum=${checksum}`;
}

/** BigBlueButton: the room is made before anybody enters, and never recorded. */
export function bigBlueButtonDriver({ address: typed, secret, ask }: BigBlueButtonSettings): VideoDriver {
  const api = { address: serviceAddress(typed), secret };
  const call = async (name: string, parameters: Readonly<Record<string, string>>) => {
    const words = await ask(bigBlueButtonUrl(api, name, parameters));
    const code = /<returncode>(\w+)<\/returncode>/.exec(words)?.[1];
    // Who is no longer there cannot be sent away: that is as it should be.
    if (code === 'SUCCESS' || (name === 'end' && words.includes('notFound'))) return;
    throw new Error(`BigBlueButton answered ${code ?? 'nothing'} to "${name}".`);
  };
  return driverOf({
    id: 'bigbluebutton',
    address: api.address,
    capabilities: { most: 100 },
    nameOf: nameless,
    prepare: (room) =>
      call('create', {
        name: nameless(room),
        meetingID: nameless(room),
        record: 'false',
        autoStartRecording: 'false',
        allowStartStopRecording: 'false',
      }),
    end: (room) => call('end', { meetingID: nameless(room) }),
    urlFor: (room, person) =>
      bigBlueButtonUrl(api, 'join', {
        fullName: person.name,
        meetingID: nameless(room),
        role: isHost(person) ? 'MODERATOR' : 'VIEWER',
        userID: person.id,
        redirect: 'true',
      }),
  });
}

export interface LiveKitSettings {
  /** The page that people open: LiveKit Meet, one's own ("https://meet.example.org/custom"). */
  readonly page: string;
  /** "wss://livekit.example.org". */
  readonly server: string;
  readonly apiKey: string;
  readonly apiSecret: string;
}

/**
 * LiveKit, opened in LiveKit Meet. The token's claims are those of docs.livekit.io, "Tokens & grants": `iss` the key, `sub` the
 * person without a name, and a grant for one room.
 */
export function liveKitDriver({ page, server, apiKey, apiSecret }: LiveKitSettings): VideoDriver {
  const address = serviceAddress(page);
  if (!/^wss:\/\/[^\s/]+/.test(server))
    throw new Error(`"${server}" is not an address like "wss://livekit.example.org".`);
  return driverOf({
    id: 'livekit',
    address,
    nameOf: nameless,
    urlFor(room, person, now, expires) {
      const name = nameless(room);
      const video = {
        room: name,
        roomJoin: true,
        canPublish: true,
        canSubscribe: true,
        ...(isHost(person) ? { roomAdmin: true } : {}),
      };
      const claims = {
        exp: secondsOf(expires),
        iss: apiKey,
        nbf: secondsOf(now) - 30,
        sub: person.id,
        name: person.name,
        video,
      };
      return `${address}?${new URLSearchParams({ liveKitUrl: server, token: signJwt(claims, apiSecret) })}`;
    },
  });
}

/** A link that somebody pasted for the room: it is the same for all, and nothing can be ended from here. */
export function linkDriver(link: string): VideoDriver {
  const address = serviceAddress(link);
  return driverOf({ id: 'link', address, nameOf: () => address, urlFor: () => address });
}
