import type { CallPerson } from '../../../video/driver.ts';

/** Where a call stands, as far as this page knows. */
export type CallPhase =
  /** Asking for the ticket, the camera and the microphone. */
  | 'preparing'
  /** In the room, and alone there. */
  | 'waiting'
  /** Somebody is there; pictures and sound are on their way. */
  | 'connecting'
  | 'live'
  /** Sound only, because the network carries no more; it comes back by itself. */
  | 'weak'
  /** Nothing arrives from the other, or the server does not answer; it goes on trying. */
  | 'lost'
  /** Over, on purpose. */
  | 'ended'
  /** It cannot go on without somebody doing something (`reason`). */
  | 'failed';

export type CallReason =
  /** ended: I left; the host or the house ended it; I opened the same call in another place; another service holds it. */
  | 'left'
  | 'ended-for-all'
  | 'opened-elsewhere'
  | 'held-elsewhere'
  /** failed: the ticket is refused (the meeting is not now, or not mine); four are inside already; no WebRTC in this browser. */
  | 'refused'
  | 'full'
  | 'not-supported'
  /** lost, connecting: no way between the two networks; the relay refuses its password; the server does not answer. */
  | 'no-path'
  | 'relay-refused'
  | 'server-away';

/** A device of one's own: in use, switched off by the person, not there, not allowed by the person or the browser. */
export type DeviceState = 'on' | 'off' | 'absent' | 'denied';

export interface PersonInCall {
  readonly person: CallPerson;
  /** Whether something arrives from this person now. */
  readonly link: 'connecting' | 'live' | 'lost';
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
}

/** All there is to draw, each time something of it changes. */
export interface CallState {
  readonly phase: CallPhase;
  readonly reason: CallReason | null;
  readonly microphone: DeviceState;
  readonly camera: DeviceState;
  /** Sound only: chosen by the person, or because the network is weak. */
  readonly audioOnly: 'no' | 'chosen' | 'weak';
  readonly sharing: boolean;
  /** Null where the browser offers none. */
  readonly blur: boolean | null;
  /** The others, in the order in which they came. */
  readonly people: readonly PersonInCall[];
  /** Set with `held-elsewhere`: where to go. */
  readonly external: { readonly url: string; readonly keptBy: string } | null;
}

/** A line of the typed conversation, one's own too. It is kept in memory while somebody is in the room, and nowhere else. */
export interface CallText {
  readonly id: string;
  readonly from: CallPerson;
  readonly text: string;
  /** Instant at which the server passed it on. */
  readonly at: string;
}

/** What the house says to all in the room: the channel was switched, the other comes five minutes late. */
export interface CallNotice {
  readonly name: string;
  readonly data: unknown;
}

export interface CallOptions {
  /** Answers to POST with a `Ticket` (src/video/driver.ts) as JSON; asked again when a ticket has expired. */
  readonly ticketUrl: string;
  /** Shows one's own picture, mirrored or not as the page likes; null for none. */
  readonly localVideo: HTMLVideoElement | null;
  /**
   * Gets one `<div data-call-person="id">` for each other person, with `<video data-call-camera>` (it carries the sound),
   * `<video data-call-screen>` and `<p data-call-name>`; what is not sent is `hidden`.
   */
  readonly remote: HTMLElement;
  readonly onState: (state: CallState) => void;
  readonly onText?: (text: CallText) => void;
  readonly onNotice?: (notice: CallNotice) => void;
  /** Whether to begin with them on; both do when nothing is said. */
  readonly microphone?: boolean;
  readonly camera?: boolean;
  /** Devices as the device check found them (`deviceId`). */
  readonly devices?: Partial<Readonly<Record<DeviceKind, string>>>;
}

export type DeviceKind = 'microphone' | 'camera' | 'speaker';

/** How media travel: straight on the same network, straight between two networks, or by the relay. */
export type PathKind = 'host' | 'srflx' | 'relay';

/** What a call was like for this page: the only figures of it that are kept, no addresses among them. */
export interface CallStats {
  readonly path: PathKind | null;
  /** Milliseconds from joining to the first picture or sound of somebody. */
  readonly firstMediaMs: number | null;
  readonly secondsLive: number;
  /** Share of the packets that got lost on the way here, 0 to 1. */
  readonly loss: number;
  readonly roundTripMs: number | null;
  readonly reconnections: number;
  /** Seconds in sound only because the network was weak. */
  readonly secondsWeak: number;
}

/** A call that this page is in. Every act is safe in every phase, and does nothing after `ended`. */
export interface Call {
  readonly state: CallState;
  mute(on: boolean): Promise<void>;
  camera(on: boolean): Promise<void>;
  audioOnly(on: boolean): Promise<void>;
  /** Must be called from a press. Answers whether the screen is shared now: people may change their mind in the browser's window. */
  shareScreen(on: boolean): Promise<boolean>;
  blur(on: boolean): Promise<void>;
  useDevice(kind: DeviceKind, id: string): Promise<void>;
  /** Up to 2,000 characters. */
  sendText(text: string): void;
  leave(): Promise<void>;
  stats(): Promise<CallStats>;
}
