import type { Instant } from '../kernel/clock.ts';

/** A way to hold a call. The first is built in; the others lead to a service that somebody else keeps. */
export type DriverId = 'built-in' | 'jitsi' | 'bigbluebutton' | 'livekit' | 'link';

/** What a driver can do: screens offer nothing else. */
export interface Capabilities {
  /** People in one room at once. */
  readonly most: number;
  readonly screen: boolean;
  /** Whether people wait until a host lets them in, by the driver itself. */
  readonly lobby: boolean;
  readonly dialIn: boolean;
  /** `native`: on our own page, by our own engine. `tab`: a link that opens beside it. */
  readonly embed: 'native' | 'tab';
  /** Whether media may pass through a server that is able to see them: said in the notice of the page. */
  readonly seesMedia: boolean;
}

/**
 * A room, as a driver may know it: a name without meaning, never the people's or the company's. The interview (who, when,
 * where, its state) belongs to the rooms of the capability `calls`.
 */
export interface CallRoom {
  readonly id: string;
  /** What the service calls it, as `prepare` answered; null before, and with the built-in driver. */
  readonly externalRef: string | null;
  /** From when to when somebody may enter. */
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** Media by the relay only, so that nobody sees the other's network address. */
  readonly relayOnly: boolean;
}

/** `host`: the recruiter, who may end the call for all. `companion`: a counsellor at the candidate's side. */
export type CallRole = 'host' | 'guest' | 'interpreter' | 'companion';

/** Somebody who enters: the name is shown to the others in the room, so it is the one that they may see. */
export interface CallPerson {
  readonly id: string;
  readonly name: string;
  readonly role: CallRole;
}

/** A STUN or TURN server, as `RTCPeerConnection` takes it. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

/** Opens one room for one person on our own page: the engine in the browser takes it as it is (JSON). */
export interface NativeTicket {
  readonly kind: 'native';
  readonly room: string;
  readonly person: CallPerson;
  /** Proves room and person to the signalling; sent in a header, never in an address. */
  readonly token: string;
  /** Where the signalling answers: "/calls/<room>", below which are join, posts, stream and leave. */
  readonly signalling: string;
  readonly ice: readonly IceServer[];
  readonly relayOnly: boolean;
  /** Until when it may be used to enter; who is inside stays, and the engine asks for the next one by itself. */
  readonly expiresAt: Instant;
}

/** Leads to a service that somebody else keeps. */
export interface UrlTicket {
  readonly kind: 'url';
  readonly url: string;
  /** Whose service it is ("meet.example.org"): shown before joining, because they see who comes. */
  readonly keptBy: string;
  readonly expiresAt: Instant;
}

/** Somebody else's service does not answer: nobody gets in now. The page asks again by itself. */
export interface AwayTicket {
  readonly kind: 'away';
  readonly keptBy: string;
  /** Where people may try all the same: the service may answer them and not this server; null where it gives rooms itself. */
  readonly url: string | null;
}

export type Ticket = NativeTicket | UrlTicket | AwayTicket;

export interface DriverHealth {
  readonly ok: boolean;
  /** What is set and what is missing, for whoever keeps the server: codes that the screen puts into words. */
  readonly notes: readonly HealthNote[];
}

export type HealthNote =
  /** No TURN server: calls work on the same network, or between networks that are open; the others do not. */
  | 'no-relay'
  /** All media are to go by the relay, and there is none. */
  | 'relay-only-without-relay'
  | 'relay-set'
  /** TURN by UDP only: networks that block UDP are shut out. */
  | 'relay-without-tcp'
  /** Nobody answers, nobody of that name is there, or nobody vouches for who answers. */
  | 'not-reached'
  | 'no-such-address'
  | 'certificate-refused'
  /** The address leads into the network of this server, where it asks nobody unless its keeper allows it. */
  | 'inside-our-network'
  /** Somebody answers, who is not such a service. */
  | 'not-this-service'
  /** The service is there, and does not take our key. */
  | 'key-refused'
  | 'reached';

/**
 * One way to hold calls. The code of interviews knows this and nothing of which one it is.
 */
export interface VideoDriver {
  readonly id: DriverId;
  readonly capabilities: Capabilities;
  /** Makes the room ready; may be called again. What the service calls the room is kept by the caller. */
  prepare(room: CallRoom): Promise<{ readonly externalRef: string | null }>;
  /** Lets one person into one room, for a short while. */
  ticket(room: CallRoom, person: CallPerson, now: Instant): Promise<Ticket>;
  /** Ends the call for all who are in it; nothing happens when nobody is. */
  end(room: CallRoom): Promise<void>;
  health(): Promise<DriverHealth>;
}
