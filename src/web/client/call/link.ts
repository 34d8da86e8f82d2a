import type { NativeTicket } from '../../../video/driver.ts';
import type { Candidate, Description, LinkBody, PathKind } from '../../../video/wire.ts';
import { drawId } from './connection.ts';

/** The three fixed lines of every connection, in the order in which they are offered. */
export const LINES = ['microphone', 'camera', 'screen'] as const;
export type Line = (typeof LINES)[number];

/** Bits per second: speech that is well understood, a face at 360 lines, a screen with letters on it. */
const MOST_BITS: Readonly<Record<Line, number>> = {
  microphone: 24_000,
  camera: 800_000,
  screen: 1_500_000,
};

/** Not in the lists of TypeScript yet (WebRTC Extensions, W3C draft): fewer, longer packets of sound where the line is weak. */
type SoundEncoding = RTCRtpEncodingParameters & { adaptivePtime?: boolean };

/** What one second of a connection was like. */
export interface Measured {
  readonly bytes: number;
  readonly packets: number;
  readonly lost: number;
  readonly framesDecoded: number;
  readonly path: PathKind | null;
  readonly roundTripMs: number | null;
  /** Bits per second that would go out; null as long as the browser does not say. */
  readonly outgoing: number | null;
}

export interface Link {
  /** Which attempt to connect two pages this is; messages of another are not for it. */
  readonly id: string;
  /** Whether media can flow, as far as the browser knows; it may lag by seconds. */
  readonly connected: boolean;
  readonly failed: boolean;
  send(line: Line, track: MediaStreamTrack | null): void;
  hear(body: LinkBody): void;
  /** Looks for a way again, with the same lines. */
  restart(): void;
  /** The same because the other asks for it. */
  heedRestart(): void;
  /** Lets the pictures that go out begin with a whole one: who was cut off cannot draw parts. */
  refresh(): void;
  measure(): Promise<Measured>;
  close(): void;
}

export interface LinkOptions {
  readonly ticket: Pick<NativeTicket, 'ice' | 'relayOnly'>;
  /** Null for who offers: the newcomer. */
  readonly id: string | null;
  /** Gives way when both offer at once. */
  readonly polite: boolean;
  readonly say: (link: string, body: LinkBody) => void;
  readonly received: (line: Line, track: MediaStreamTrack) => void;
  readonly changed: () => void;
  readonly relayRefused: () => void;
}

/** One connection to one other page. */
export function openLink(options: LinkOptions): Link {
  const { ticket, polite, say, received, changed } = options;
  const id = options.id ?? drawId();
  const offers = options.id === null;
  const peer = new RTCPeerConnection({
    iceServers: ticket.ice.map((server) => ({ ...server, urls: [...server.urls] })),
    iceTransportPolicy: ticket.relayOnly ? 'relay' : 'all',
    bundlePolicy: 'max-bundle',
  });
  const tracks: Record<Line, MediaStreamTrack | null> = { microphone: null, camera: null, screen: null };
  let offering = false;
  let ignored = false;
  let closed = false;
  let wantsOffer = false;

  /** Descriptions are taken one after the other. */
  let queue = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => {
    queue = queue.then(async () => {
      if (closed) return;
      try {
        await act();
      } catch (error) {
        // A description that no longer fits: the watch over the connection begins anew.
        if (!closed && !ignored) console.warn('A call had to describe itself again.', error);
      }
    });
  };

  const senderOf = (line: Line) => peer.getTransceivers()[LINES.indexOf(line)]?.sender;
  const put = async (line: Line) => {
    const sender = senderOf(line);
    if (!sender || sender.track === tracks[line]) return;
    await sender.replaceTrack(tracks[line]);
    await limit(line, sender);
  };
  const limit = async (line: Line, sender: RTCRtpSender) => {
    const most = MOST_BITS[line];
    if (peer.signalingState !== 'stable') return;
    const parameters = sender.getParameters();
    const [encoding]: SoundEncoding[] = parameters.encodings ?? [];
    // Before the first negotiation there are none.
    if (!encoding || encoding.maxBitrate === most) return;
    encoding.maxBitrate = most;
    // Addresses and proofs of a packet of sound are as long as the sound itself.
    if (line === 'microphone') encoding.adaptivePtime = true;
    await sender.setParameters(parameters);
  };
  const putAll = async () => {
    for (const line of LINES) await put(line);
  };
  /**
   * Takes a picture out and puts it in again: an encoder that no frame reaches any more is woken by nothing else (seen in
   * Chromium 156 after an offer was taken back for the other's).
   */
  const reattach = async (line: Line, sender: RTCRtpSender) => {
    await sender.replaceTrack(null);
    await sender.replaceTrack(tracks[line]);
  };

  const describe = async (restart: boolean) => {
    if (peer.signalingState !== 'stable') {
      wantsOffer = true;
      return;
    }
    offering = true;
    try {
      await peer.setLocalDescription(await peer.createOffer({ iceRestart: restart }));
      if (peer.localDescription) say(id, { description: peer.localDescription.toJSON() as Description });
    } finally {
      offering = false;
    }
  };
  const take = async (description: Description) => {
    const collides = description.type === 'offer' && (offering || peer.signalingState !== 'stable');
    ignored = !polite && collides;
    if (ignored) return;
    // An answer to an offer that was taken back.
    if (description.type === 'answer' && peer.signalingState !== 'have-local-offer') return;
    await peer.setRemoteDescription(description);
    if (description.type === 'offer') {
      for (const transceiver of peer.getTransceivers()) transceiver.direction = 'sendrecv';
      await putAll();
      await peer.setLocalDescription();
      if (peer.localDescription) say(id, { description: peer.localDescription.toJSON() as Description });
    }
    for (const line of LINES) {
      const sender = senderOf(line);
      if (sender) await limit(line, sender);
    }
    if (wantsOffer && peer.signalingState === 'stable') {
      wantsOffer = false;
      await describe(true);
    }
  };

  const sentBefore: Partial<Record<Line, number>> = {};
  const refresh = () =>
    inTurn(async () => {
      for (const line of ['camera', 'screen'] as const) {
        const sender = senderOf(line);
        if (!sender?.track) continue;
        const frames = await framesSent(sender);
        // Asked again, and not one frame went out since: a whole one cannot either.
        if (frames === sentBefore[line]) await reattach(line, sender);
        sentBefore[line] = frames;
        // An encoding that was off begins with a whole picture, in every browser.
        for (const active of [false, true]) {
          const parameters = sender.getParameters();
          for (const encoding of parameters.encodings ?? []) encoding.active = active;
          await sender.setParameters(parameters);
        }
      }
    });

  peer.onicecandidate = ({ candidate }) => {
    if (candidate) say(id, { candidate: candidate.toJSON() as Candidate });
  };
  peer.ontrack = ({ transceiver, track }) => {
    const line = LINES[peer.getTransceivers().indexOf(transceiver)];
    if (line) received(line, track);
  };
  peer.onconnectionstatechange = changed;
  peer.addEventListener('icecandidateerror', (event) => {
    // 401: the relay does not take the name and password (RFC 8656, section 18).
    if ((event as RTCPeerConnectionIceErrorEvent).errorCode === 401) options.relayRefused();
  });

  if (offers) {
    for (const line of LINES)
      peer.addTransceiver(line === 'microphone' ? 'audio' : 'video', { direction: 'sendrecv' });
    inTurn(async () => {
      await putAll();
      await describe(false);
    });
  }

  return {
    id,
    get connected() {
      return peer.connectionState === 'connected';
    },
    get failed() {
      return peer.connectionState === 'failed';
    },
    send(line, track) {
      tracks[line] = track;
      inTurn(() => put(line));
    },
    hear(body) {
      if ('picture' in body) return refresh();
      inTurn(async () => {
        if ('description' in body) await take(body.description);
        else if ('candidate' in body && !ignored) await peer.addIceCandidate(body.candidate);
      });
    },
    restart: () => inTurn(() => describe(true)),
    heedRestart: () =>
      inTurn(async () => {
        // An offer that is on its way does what is asked for.
        if (peer.signalingState === 'stable') await describe(true);
      }),
    refresh,
    measure: async () => measured(await peer.getStats()),
    close() {
      closed = true;
      peer.close();
    },
  };
}

function measured(report: RTCStatsReport): Measured {
  const all = [...(report as unknown as ReadonlyMap<string, Record<string, unknown>>).values()];
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const transport = all.find(({ type }) => type === 'transport');
  const chosen = transport?.selectedCandidatePairId;
  const pair =
    all.find((stat) => stat.type === 'candidate-pair' && stat.id === chosen) ??
    all.find((stat) => stat.type === 'candidate-pair' && (stat.selected === true || stat.nominated === true));
  const local = all.find((stat) => stat.type === 'local-candidate' && stat.id === pair?.localCandidateId);
  const remote = all.find((stat) => stat.type === 'remote-candidate' && stat.id === pair?.remoteCandidateId);
  const incoming = all.filter(({ type }) => type === 'inbound-rtp');
  const sum = (name: string) => incoming.reduce((total, stat) => total + number(stat[name]), 0);
  return {
    // Firefox (153) counts none for the transport: those of the way, or of what came by it, do as well.
    bytes: number(transport?.bytesReceived) || number(pair?.bytesReceived) || sum('bytesReceived'),
    packets: sum('packetsReceived'),
    lost: Math.max(0, sum('packetsLost')),
    framesDecoded: sum('framesDecoded'),
    path: pair ? pathOf(String(local?.candidateType), String(remote?.candidateType)) : null,
    roundTripMs: typeof pair?.currentRoundTripTime === 'number' ? pair.currentRoundTripTime * 1_000 : null,
    outgoing: typeof pair?.availableOutgoingBitrate === 'number' ? pair.availableOutgoingBitrate : null,
  };
}

/** How many frames a sender has encoded since its stream began. */
async function framesSent(sender: RTCRtpSender): Promise<number> {
  let frames = 0;
  for (const stat of (await sender.getStats()).values())
    if (stat.type === 'outbound-rtp' && typeof stat.framesEncoded === 'number') frames += stat.framesEncoded;
  return frames;
}

/** The less direct end decides; what a browser found out by itself on the way (`prflx`) is a way between networks. */
function pathOf(local: string, remote: string): PathKind {
  if (local === 'relay' || remote === 'relay') return 'relay';
  return local === 'host' && (remote === 'host' || remote === 'prflx') ? 'host' : 'srflx';
}
