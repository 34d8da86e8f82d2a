import type { NativeTicket } from '../../../video/driver.ts';
import type { Joined, Member, Status, Told } from '../../../video/wire.ts';
import { openConnection } from './connection.ts';
import { openDevices } from './devices.ts';
import { openPeer, type Peer } from './peer.ts';
import { drawPerson } from './person-view.ts';
import { phaseOf, type Situation } from './phase.ts';
import { nextWeakness, openTally, STRONG } from './quality.ts';
import type { Call, CallOptions, CallReason, CallState } from './types.ts';

export type * from './types.ts';

/**
 * Joins the call of a ticket and holds it: it comes back by itself after a lost network, a restarted server and a reload (which
 * joins anew), goes on with sound only where the network is weak, and shows the others in `remote`. Nothing is recorded.
 * @returns at once; how it goes comes by `onState`
 */
export function joinCall(options: CallOptions): Call {
  const { ticketUrl, localVideo, remote, onState } = options;
  const peers = new Map<string, Peer>();
  const tally = openTally(() => performance.now());
  let ticket: NativeTicket | null = null;
  let external: CallState['external'] = null;
  let serviceAway = false;
  let end: Situation['end'] = null;
  let [since, reachable, relayRefused, soundBlocked, soundOnly] = [0, true, false, false, false];
  let speaker = options.devices?.speaker ?? '';
  let weakness = STRONG;
  let drawn = '';

  const devices = openDevices(options.devices ?? {}, () => changed());
  const pictures = () => !soundOnly && !weakness.weak;
  const status = (): Status => ({
    microphone: devices.microphone === 'on',
    camera: devices.camera === 'on' && pictures(),
    screen: devices.tracks.screen !== null && pictures(),
    wantsPictures: !soundOnly,
  });
  let said = '';

  const stateNow = (): CallState => {
    const people = [...peers.values()]
      .sort((one, other) => one.member.since - other.member.since)
      .map(({ member: { person, status: its }, link }) => ({
        person,
        link,
        microphone: its.microphone,
        camera: its.camera,
        screen: its.screen,
      }));
    const noPath = [...peers.values()].some((peer) => peer.noPath);
    const weak = weakness.weak && !soundOnly;
    return {
      ...phaseOf({
        end,
        joined: ticket !== null,
        reachable,
        serviceAway,
        people,
        weak,
        noPath,
        relayRefused,
      }),
      microphone: devices.microphone,
      camera: devices.camera,
      audioOnly: soundOnly ? 'chosen' : weak ? 'weak' : 'no',
      sharing: devices.tracks.screen !== null,
      blur: devices.blur,
      soundBlocked,
      people,
      external,
    };
  };
  let state = stateNow();

  /** Something is another than before: the others are told, the right tracks go out, the page draws. */
  const changed = () => {
    const now = status();
    if (ticket && !end && JSON.stringify(now) !== said) {
      said = JSON.stringify(now);
      connection?.send({ kind: 'status', status: now });
    }
    for (const peer of peers.values()) {
      const wanted = pictures() && peer.member.status.wantsPictures;
      const { microphone, camera, screen } = devices.tracks;
      peer.send({ microphone, camera: wanted ? camera : null, screen: wanted ? screen : null });
      peer.view.show(peer.member, peer.link);
    }
    const own = devices.tracks.camera;
    const shown = (localVideo?.srcObject as MediaStream | null)?.getVideoTracks()[0] ?? null;
    if (localVideo && shown !== own) {
      localVideo.muted = true;
      localVideo.playsInline = true;
      localVideo.srcObject = own && new MediaStream([own]);
      if (own) localVideo.play().catch(() => {});
    }
    state = stateNow();
    const text = JSON.stringify(state);
    if (text === drawn) return;
    drawn = text;
    onState(state);
  };

  const forget = (page: string) => {
    peers.get(page)?.close();
    peers.delete(page);
  };
  const meet = (member: Member) => {
    const known = peers.get(member.page);
    if (known) {
      known.member = member;
      known.gone = false;
      known.connect();
      return;
    }
    // The same person on a page that was loaded again.
    for (const [page, { member: other }] of peers) if (other.person.id === member.person.id) forget(page);
    const view = drawPerson(remote, {
      blocked() {
        soundBlocked = true;
        changed();
      },
      playing: tally.media,
    });
    if (speaker !== '') view.speaker(speaker);
    const peer = openPeer(member, {
      me: { page: connection!.page, since: () => since },
      ticket: () => ticket!,
      view,
      say: (to, link, body) => connection?.send({ kind: 'link', to, link, body }),
      changed: () => changed(),
      relayRefused() {
        relayRefused = true;
        changed();
      },
      reconnected: tally.reconnected,
      measured: (before, after) => tally.measured(before ?? { packets: 0, lost: 0 }, after),
    });
    peers.set(member.page, peer);
    changed();
    peer.connect();
  };

  const joined = (room: Joined, given: NativeTicket) => {
    ticket = given;
    serviceAway = false;
    external = null;
    since = room.since;
    said = JSON.stringify(status());
    const there = new Set(room.people.map(({ page }) => page));
    // Who is not in the room any more may be on the way back to it: a living connection stays.
    for (const [page, peer] of peers) if (!there.has(page)) letGo(page, peer);
    for (const member of room.people) meet(member);
    for (const line of room.texts) tell(line.id, () => options.onText?.(line));
    changed();
  };
  const letGo = (page: string, peer: Peer) => {
    if (peer.link === 'live') peer.gone = true;
    else forget(page);
  };
  const heardTexts = new Set<string>();
  /** Each text once, although a page that comes back is told all of them again. */
  const tell = (id: string, say: () => void) => {
    if (heardTexts.has(id)) return;
    heardTexts.add(id);
    say();
  };
  const told = (news: Told) => {
    if (news.kind === 'joined') meet(news.member);
    else if (news.kind === 'link') peers.get(news.from)?.hear(news.link, news.body);
    else if (news.kind === 'text') tell(news.line.id, () => options.onText?.(news.line));
    else if (news.kind === 'notice') options.onNotice?.(news.notice);
    else if (news.kind === 'status') {
      const peer = peers.get(news.page);
      if (peer) peer.member = { ...peer.member, status: news.status };
    } else if (news.kind === 'left') {
      const peer = peers.get(news.page);
      if (peer && news.gone) letGo(news.page, peer);
      else forget(news.page);
    }
    changed();
  };

  const finish = (phase: 'ended' | 'failed', reason: CallReason) => {
    if (end) return;
    end = { phase, reason };
    clearInterval(seconds);
    removeEventListener('pagehide', farewell);
    removeEventListener('online', hurry);
    for (const name of PRESSES) document.removeEventListener(name, unblock);
    connection?.close(tally.stats());
    for (const page of [...peers.keys()]) forget(page);
    devices.stop();
    changed();
  };
  let connection: ReturnType<typeof openConnection> | null = null;
  const farewell = () => finish('ended', 'left');
  const hurry = () => connection?.hurry();
  const unblock = () => {
    if (!soundBlocked) return;
    soundBlocked = false;
    for (const { view } of peers.values()) view.play();
    changed();
  };

  const second = async () => {
    await Promise.all([...peers.values()].map((peer) => peer.second(reachable)));
    if (end) return;
    for (const [page, peer] of peers) if (peer.gone && peer.link !== 'live') forget(page);
    const live = [...peers.values()].filter(({ link }) => link === 'live');
    const outgoing = live.flatMap((peer) => (peer.outgoing === null ? [] : [peer.outgoing]));
    const sends = !soundOnly && (devices.tracks.camera !== null || devices.tracks.screen !== null);
    const least = outgoing.length > 0 ? Math.min(...outgoing) : null;
    weakness = nextWeakness(weakness, least, sends && live.length > 0);
    tally.second(live.length > 0, weakness.weak);
    changed();
  };
  const seconds = setInterval(() => void second(), 1_000);
  addEventListener('pagehide', farewell);
  addEventListener('online', hurry);
  for (const name of PRESSES) document.addEventListener(name, unblock);

  const enter = async () => {
    if (typeof RTCPeerConnection === 'undefined') return finish('failed', 'not-supported');
    await devices.start({ microphone: options.microphone ?? true, camera: options.camera ?? true });
    if (end) return;
    changed();
    connection = openConnection(ticketUrl, status, {
      joined,
      told,
      reachable(yes) {
        const back = yes && !reachable;
        reachable = yes;
        if (back) for (const peer of peers.values()) peer.retry();
        changed();
      },
      away({ url, keptBy }) {
        serviceAway = true;
        reachable = true;
        external = url === null ? null : { url, keptBy };
        changed();
      },
      elsewhere({ url, keptBy }) {
        external = { url, keptBy };
        finish('ended', 'held-elsewhere');
      },
      over: (why) => finish(why === 'refused' || why === 'full' ? 'failed' : 'ended', why),
    });
  };
  // The caller has its call before it is told anything of it.
  setTimeout(() => void enter(), 0);

  return {
    get state() {
      return state;
    },
    mute: async (on) => void (end || (await devices.mute(on))),
    camera: async (on) => void (end || (await devices.turnCamera(on))),
    async audioOnly(on) {
      soundOnly = on;
      weakness = STRONG;
      changed();
    },
    shareScreen: async (on) => (end ? false : devices.share(on)),
    blur: async (on) => void (end || (await devices.turnBlur(on))),
    async useDevice(kind, id) {
      if (end) return;
      if (kind !== 'speaker') return devices.use(kind, id);
      speaker = id;
      for (const { view } of peers.values()) view.speaker(id);
    },
    sendText(text) {
      const trimmed = text.trim().slice(0, 2_000);
      if (trimmed !== '' && !end) connection?.send({ kind: 'text', text: trimmed });
    },
    leave: async () => finish('ended', 'left'),
    stats: async () => tally.stats(),
  };
}

const PRESSES = ['pointerdown', 'keydown'] as const;
