import type { VideoDriver } from './driver.ts';
import { signJwt } from './jwt.ts';
import { type Ask, driverOf, isHost, nameless, secondsOf, serviceAddress } from './service.ts';

export interface JitsiSettings {
  /** "https://meet.example.org". */
  readonly address: string;
  /** Of a server that asks for tokens; null for an open one. */
  readonly app: { readonly id: string; readonly secret: string } | null;
  readonly ask: Ask;
}

/**
 * Jitsi Meet. Tokens as its Prosody plugin for authentication reads them (lib-jitsi-meet, doc/tokens.md): `iss` and `aud`
 * the application, `sub` the host, `room` the one room; `moderator` and `affiliation` as its modules for moderation read them.
 */
export function jitsiDriver({ address: typed, app, ask }: JitsiSettings): VideoDriver {
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
    // Every Jitsi Meet serves its settings; whether it takes our key is seen by who enters.
    async tries() {
      const { status, text } = await ask(`${address}/config.js`);
      if (status >= 500) return 'not-reached';
      return status === 200 && /\bconfig\b/.test(text) && /\bhosts\b|bosh|websocket/i.test(text)
        ? 'reached'
        : 'not-this-service';
    },
  });
}

export interface LiveKitSettings {
  /** The page that people open: LiveKit Meet, one's own ("https://meet.example.org/custom"). */
  readonly page: string;
  /** "wss://livekit.example.org". */
  readonly server: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly ask: Ask;
}

/**
 * LiveKit, opened in LiveKit Meet. The token's claims are those of docs.livekit.io, "Tokens & grants": `iss` the key, `sub` the
 * person without a name, and a grant for one room.
 */
export function liveKitDriver({ page, server, apiKey, apiSecret, ask }: LiveKitSettings): VideoDriver {
  const address = serviceAddress(page);
  if (!/^wss:\/\/[^\s/]+/.test(server))
    throw new Error(`"${server}" is not an address like "wss://livekit.example.org".`);
  /** Asks the server itself (docs.livekit.io, "Room management"), with leave for this alone. */
  const say = (method: string, video: object, body: object) => {
    const now = Math.floor(Date.now() / 1_000);
    const token = signJwt({ iss: apiKey, nbf: now - 30, exp: now + 60, video }, apiSecret);
    const url = `${server.replace(/^wss:/, 'https:').replace(/\/+$/, '')}/twirp/livekit.RoomService/${method}`;
    return ask(url, { authorization: `Bearer ${token}`, body });
  };
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
    async end(room) {
      const { status } = await say('DeleteRoom', { roomCreate: true }, { room: nameless(room) });
      // A room that is no longer there has ended already.
      if (status !== 200 && status !== 404) throw new Error(`LiveKit answered ${status} to "DeleteRoom".`);
    },
    async tries() {
      const [{ status, text }, there] = await Promise.all([
        say('ListRooms', { roomList: true }, {}),
        ask(address),
      ]);
      if (status === 401 || status === 403) return 'key-refused';
      if (status >= 500 || there.status >= 500) return 'not-reached';
      return status === 200 && text.trimStart().startsWith('{') ? 'reached' : 'not-this-service';
    },
  });
}

/** A link that somebody pasted for the room: it is the same for all, and nothing can be ended from here. */
export function linkDriver(link: string, ask: Ask): VideoDriver {
  const address = serviceAddress(link);
  return driverOf({
    id: 'link',
    address,
    nameOf: () => address,
    urlFor: () => address,
    // Services answer a program as they like: that something answers is all that can be seen.
    tries: async () => ((await ask(address)).status < 500 ? 'reached' : 'not-reached'),
  });
}
