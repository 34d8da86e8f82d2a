import type { CallPerson } from '../../../video/driver.ts';
import type { CallStats, Notice, TextLine } from '../../../video/wire.ts';

export type { CallStats, PathKind } from '../../../video/wire.ts';
/** A line of the typed conversation, one's own too. */
export type CallText = TextLine;
export type CallNotice = Notice;

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
  | 'taken-back'
  | 'opened-elsewhere'
  | 'held-elsewhere'
  /** failed: the ticket is refused (the meeting is not now, or not mine); four are inside already; no WebRTC in this browser. */
  | 'refused'
  | 'full'
  | 'not-supported'
  /** lost, connecting: no way between the two networks; the relay refuses its password; the server does not answer. */
  | 'no-path'
  | 'relay-refused'
  | 'server-away'
  /** preparing: somebody else's service, which is to carry the call, does not answer. */
  | 'service-away';

/**
 * A device of one's own: in use, switched off by the person, not there, not allowed by the person or the browser, held by
 * another programme, on an address to which no browser gives one.
 */
export type DeviceState = 'on' | 'off' | 'absent' | 'denied' | 'busy' | 'insecure';

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
  /** The browser plays no sound before something on the page is pressed; any press will do. */
  readonly soundBlocked: boolean;
  /** Null where the browser offers none. */
  readonly blur: boolean | null;
  /** The others, in the order in which they came. */
  readonly people: readonly PersonInCall[];
  /** Set with `held-elsewhere`: where to go; and with `service-away`, where one may try all the same. */
  readonly external: { readonly url: string; readonly keptBy: string } | null;
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
