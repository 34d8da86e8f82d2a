import type {
  CallPerson,
  CallRoom,
  Capabilities,
  DriverHealth,
  DriverId,
  HealthNote,
  VideoDriver,
} from './driver.ts';

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

/** The code of the error by which asking says that the address leads into the network of this server. */
export const INSIDE_CODE = 'INSIDE_OUR_NETWORK';

/** What a service answered, whatever its status. */
export interface ServiceAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks a service over the network; throws where nobody answers. The second part makes it a POST of JSON. */
export type Ask = (
  url: string,
  post?: { readonly authorization: string; readonly body: object },
) => Promise<ServiceAnswer>;

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

export const isHost = ({ role }: CallPerson): boolean => role === 'host';
export const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1_000);
/** Until when a ticket opens the room: ten minutes, and not longer than the room. */
const expiryOf = (room: CallRoom, now: string): string =>
  new Date(Math.min(Date.parse(now) + TICKET_MS, Date.parse(room.closesAt))).toISOString();

/** What a service calls a room: a name without meaning. */
export const nameless = (room: CallRoom): string => room.externalRef ?? `t${room.id.replaceAll('-', '')}`;

export interface Service {
  readonly id: DriverId;
  readonly address: string;
  readonly nameOf: (room: CallRoom) => string;
  readonly urlFor: (room: CallRoom, person: CallPerson, now: string, expires: string) => string;
  readonly capabilities?: Partial<Capabilities>;
  readonly prepare?: (room: CallRoom) => Promise<void>;
  readonly end?: (room: CallRoom) => Promise<void>;
  /** Asks the service whether it is there, and is what it should be; may throw as `Ask` does. */
  readonly tries: () => Promise<HealthNote>;
}

export function driverOf(service: Service): VideoDriver {
  const { id, address, nameOf, urlFor, capabilities, prepare, end, tries } = service;
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
    async health(): Promise<DriverHealth> {
      const note = await tries().catch(silenceOf);
      return { ok: note === 'reached', notes: [note] };
    },
  };
}

/** Why nobody answered, as Node's network and TLS name it. */
function silenceOf(error: unknown): HealthNote {
  const cause = error instanceof Error ? (error.cause ?? error) : null;
  const code = String((cause as NodeJS.ErrnoException | null)?.code ?? '');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-address';
  if (code === INSIDE_CODE) return 'inside-our-network';
  return /CERT|SIGNATURE|SSL|TLS|ISSUER/.test(code) ? 'certificate-refused' : 'not-reached';
}
