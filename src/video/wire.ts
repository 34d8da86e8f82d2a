import type { CallPerson } from './driver.ts';

// What the page of a call and the server say to each other, as JSON. A page is one load of it: its id is drawn anew each time.

/** What somebody sends and wants, as the others must know it. */
export interface Status {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screen: boolean;
  /** False in sound only by choice: nobody sends pictures here. */
  readonly wantsPictures: boolean;
}

export interface Member {
  readonly page: string;
  readonly person: CallPerson;
  /** Milliseconds since 1970 at which this page came in: of two that are not connected, the later one offers. */
  readonly since: number;
  readonly status: Status;
}

export interface Description {
  readonly type: 'offer' | 'answer' | 'pranswer' | 'rollback';
  readonly sdp: string;
}

export interface Candidate {
  readonly candidate: string;
  readonly sdpMid: string | null;
  readonly sdpMLineIndex: number | null;
  readonly usernameFragment: string | null;
}

/** Between two pages only; the server passes it on and forgets it. */
export type LinkBody =
  | { readonly description: Description }
  | { readonly candidate: Candidate }
  /** "Send a whole picture": nothing that came since the network was back can be drawn. */
  | { readonly picture: true }
  /** "Look for another way": from the page that gives way, so that never both offer one at once. */
  | { readonly restart: true }
  /** "Begin with me anew": from the page that waits for an offer. */
  | { readonly again: true };

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

export type Sent =
  /** `link` names one connection between two pages: what belongs to an earlier one is thrown away. */
  | { readonly kind: 'link'; readonly to: string; readonly link: string; readonly body: LinkBody }
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'text'; readonly text: string };

/** POST leave, by a beacon, which sends no headers: also after the call was ended for all, for the figures. */
export interface Farewell {
  readonly token: string;
  readonly page: string;
  readonly stats: CallStats | null;
}

/** POST join: the answer is `Joined`. A page that was away joins again with the same id. */
export interface JoinRequest {
  readonly page: string;
  /** Number of the next message that it will post, from 1. */
  readonly next: number;
  readonly status: Status;
}

export interface Joined {
  /** Which start of which process answers: its numbers mean nothing to another. */
  readonly boot: string;
  readonly since: number;
  /** The others in the room. */
  readonly people: readonly Member[];
  readonly texts: readonly TextLine[];
}

/** POST posts: one after the other, each with what has gathered since; sent again as it was until it is answered. */
export interface Post {
  readonly page: string;
  /** Number of the first message. */
  readonly first: number;
  readonly messages: readonly Sent[];
}

/** A line of the typed conversation. It is kept in memory while somebody is in the room, and nowhere else. */
export interface TextLine {
  readonly id: string;
  readonly from: CallPerson;
  readonly text: string;
  /** Instant at which the server passed it on. */
  readonly at: string;
}

/** What the house says to all in the room: the channel was switched, the other comes five minutes late. */
export interface Notice {
  readonly name: string;
  readonly data: unknown;
}

export type OverReason = 'ended-for-all' | 'opened-elsewhere' | 'taken-back';

/** The data of the events of GET stream; their ids are "<boot>:<number>". A comment line comes at least every 2.5 s. */
export type Told =
  | { readonly kind: 'joined'; readonly member: Member }
  /** `gone`: not heard of for a while, which a living connection does not mind. */
  | { readonly kind: 'left'; readonly page: string; readonly gone: boolean }
  | { readonly kind: 'link'; readonly from: string; readonly link: string; readonly body: LinkBody }
  | { readonly kind: 'status'; readonly page: string; readonly status: Status }
  | { readonly kind: 'text'; readonly line: TextLine }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'over'; readonly reason: OverReason };
