import type { NativeTicket } from '../../../video/driver.ts';
import type { LinkBody, Member } from '../../../video/wire.ts';
import { drawId } from './connection.ts';
import { LINES, type Line, type Link, type Measured, openLink } from './link.ts';
import type { PersonView } from './person-view.ts';

/** Seconds without a byte after which a way is lost; the browser's own word for it comes five seconds later. */
const QUIET = 2;
/** Somebody who sends neither sound nor pictures is heard of by reports only. */
const QUIET_WITHOUT_MEDIA = 8;
const BETWEEN_RESTARTS = 3;
/**
 * Seconds with sound and a picture that stands still after which a whole one is asked for; twice as many each time that none
 * came. Who is asked begins to draw anew, and a slow device asked again too soon never gets as far as sending one.
 */
const STILL = 2;
const MOST_DOUBLED = 3;
/** Restarts in vain after which a new connection is made. */
const MOST_RESTARTS = 3;
/** Seconds that a first connection may take; slow relays take five. */
const FIRST_TRY = 8;
const LONGEST_TRY = 20;

/** One other page in the room, and the way to it. */
export interface Peer {
  member: Member;
  readonly view: PersonView;
  readonly link: 'connecting' | 'live' | 'lost';
  /** No way was found, more than once. */
  readonly noPath: boolean;
  /** The server has not heard of it; it stays as long as media come. */
  gone: boolean;
  readonly outgoing: number | null;
  /** Makes sure of a connection: of two pages the later one offers. */
  connect(): void;
  hear(link: string, body: LinkBody): void;
  /** What is to go out to this page. */
  send(tracks: Readonly<Record<Line, MediaStreamTrack | null>>): void;
  /** One second more: measures, and looks for another way when nothing comes. */
  second(reachable: boolean): Promise<void>;
  /** The signalling is back: a way that is lost is looked for at once. */
  retry(): void;
  close(): void;
}

export interface PeerOptions {
  readonly me: { readonly page: string; readonly since: () => number };
  readonly ticket: () => NativeTicket;
  readonly view: PersonView;
  readonly say: (to: string, link: string, body: LinkBody) => void;
  readonly changed: () => void;
  readonly relayRefused: () => void;
  readonly reconnected: () => void;
  readonly measured: (before: Measured | null, after: Measured) => void;
}

export function openPeer(member: Member, options: PeerOptions): Peer {
  const { me, view, changed } = options;
  let link: Link | null = null;
  let last: Measured | null = null;
  let state: Peer['link'] = 'connecting';
  let [quiet, still, asks, age, restarts, renewals, sinceRestart] = [0, 0, 0, 0, 0, 0, 0];
  let tracks: Readonly<Record<Line, MediaStreamTrack | null>> = {
    microphone: null,
    camera: null,
    screen: null,
  };

  const iOffer = () => {
    const since = me.since();
    return since === peer.member.since ? me.page > peer.member.page : since > peer.member.since;
  };
  const polite = () => me.page < peer.member.page;
  const become = (next: Peer['link']) => {
    if (next === state) return;
    if (next === 'live' && state === 'lost') {
      options.reconnected();
      link?.refresh();
    }
    if (next === 'live') [restarts, renewals] = [0, 0];
    state = next;
    changed();
  };
  const begin = (id: string | null) => {
    link?.close();
    [last, quiet, still, asks, age, restarts] = [null, 0, 0, 0, 0, 0];
    link = openLink({
      ticket: options.ticket(),
      id,
      polite: polite(),
      say: (from, body) => options.say(peer.member.page, from, body),
      received: view.receive,
      relayRefused: options.relayRefused,
      changed() {
        if (link?.connected && state === 'connecting') become('live');
      },
    });
    for (const line of LINES) link.send(line, tracks[line]);
  };
  const renew = () => {
    renewals++;
    if (iOffer()) begin(null);
    else {
      age = 0;
      options.say(peer.member.page, link?.id ?? drawId(), { again: true });
    }
  };
  const restart = () => {
    sinceRestart = 0;
    if (restarts++ >= MOST_RESTARTS) return renew();
    // Of two that offer at once one takes its offer back, and Chromium 156 then sends and draws no picture any more.
    if (!polite()) link?.restart();
    else if (link) options.say(peer.member.page, link.id, { restart: true });
  };
  const limit = () => {
    const { microphone, camera, screen } = peer.member.status;
    return microphone || camera || screen ? QUIET : QUIET_WITHOUT_MEDIA;
  };

  const peer: Peer = {
    member,
    view,
    gone: false,
    get link() {
      return state;
    },
    get noPath() {
      return state === 'connecting' && (renewals > 1 || link?.failed === true);
    },
    get outgoing() {
      return last?.outgoing ?? null;
    },
    connect() {
      if (link && state === 'live') return;
      if (iOffer()) begin(null);
    },
    hear(id, body) {
      if ('again' in body) {
        // Both may have seen it at once: what has just begun is not begun again.
        if (iOffer() && (!link || age >= 2)) begin(null);
        return;
      }
      if ('restart' in body) {
        if (link?.id === id) link.heedRestart();
        return;
      }
      if (link?.id !== id) {
        if (!('description' in body) || body.description.type !== 'offer') return;
        if (link && !link.connected && iOffer() && age < FIRST_TRY) return;
        begin(id);
      }
      link?.hear(body);
    },
    send(next) {
      for (const line of LINES) if (next[line] !== tracks[line]) link?.send(line, next[line]);
      tracks = next;
    },
    async second(reachable) {
      age++;
      sinceRestart++;
      const asked = link;
      const now = asked ? await asked.measure() : null;
      if (now && asked === link) {
        quiet = last && now.bytes <= last.bytes ? quiet + 1 : 0;
        const stands = last !== null && now.framesDecoded <= last.framesDecoded;
        still = stands ? still + 1 : 0;
        if (!stands) asks = 0;
        options.measured(last, now);
        last = now;
        if (asked?.connected && quiet === 0) become('live');
        else if (state === 'live' && (quiet >= limit() || asked?.failed)) become('lost');
      }
      const patience = STILL * 2 ** Math.min(asks, MOST_DOUBLED);
      if (state === 'live' && still >= patience && quiet === 0 && peer.member.status.camera && asked) {
        still = 0;
        asks++;
        options.say(peer.member.page, asked.id, { picture: true });
      }
      if (!reachable || state === 'live') return;
      if (state === 'connecting') {
        if (age >= Math.min(LONGEST_TRY, FIRST_TRY + 4 * renewals)) renew();
      } else if (sinceRestart >= BETWEEN_RESTARTS + (polite() ? 2 : 0)) restart();
    },
    retry() {
      if (state === 'lost' && !polite()) restart();
    },
    close() {
      link?.close();
      link = null;
      view.remove();
    },
  };
  return peer;
}
