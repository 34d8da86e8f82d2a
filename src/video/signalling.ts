import { randomBytes } from 'node:crypto';
import type { CallPerson } from './driver.ts';
import { readJoin, readLeave, readPost } from './incoming.ts';
import { type Between, meetNeighbours } from './neighbours.ts';
import { rememberFor } from './remembered.ts';
import { isInside, othersIn, type Rooms, roomOf, tellRoom, type Whence } from './rooms.ts';
import { type Seat, takeSeat } from './seat.ts';
import type { Answer, Presence, Signalling, SignallingOptions } from './signalling-shape.ts';
import { readToken } from './tickets.ts';
import type { OverReason, Post, Sent, Told } from './wire.ts';

export type { Answer, Presence, Signalling, SignallingOptions } from './signalling-shape.ts';

const MOST_PEOPLE = 4;
const PING_MS = 2_500;
const GRACE_MS = 15_000;
/** Tickets are over by then. */
const REMEMBER_MS = 60 * 60_000;
/** Messages of a page in ten seconds; four people who all share and restart send some sixty. */
const MOST_MESSAGES = 400;

const no = (status: 400 | 401 | 403 | 409 | 410 | 429, reason: string): Answer => ({
  status,
  json: { reason },
});

/** Opens the built-in signalling: rooms in memory, events by stream, posts in order. Nothing of it is ever stored. */
export function openSignalling({
  key,
  clockMs = Date.now,
  line = null,
  onPresence: tellPresence = () => {},
  most = MOST_PEOPLE,
  pingMs = PING_MS,
  graceMs = GRACE_MS,
}: SignallingOptions): Signalling {
  const boot = randomBytes(8).toString('hex');
  const rooms: Rooms = new Map();
  const ended = rememberFor(REMEMBER_MS, clockMs);
  const away = rememberFor(REMEMBER_MS, clockMs);
  const sentLately = new Map<string, number>();
  let sentSince = clockMs();
  let closed = false;
  const onPresence = (presence: Presence) => {
    if (!closed) tellPresence(presence);
  };

  const apply = (room: string, told: Told, { seat = null, home = null }: Partial<Whence> = {}) =>
    tellRoom(rooms, room, told, { seat, home });
  /** Tells a room, here and at the other processes. */
  const spread = (room: string, told: Told, seat: Seat | null = null) => {
    apply(room, told, { seat });
    neighbours.say({ kind: 'room', room, told });
  };
  const tellPage = (room: string, page: string, told: Told) => {
    const inside = rooms.get(room)?.inside.get(page);
    if (inside?.seat) inside.seat.tell(told);
    else if (inside?.home) neighbours.say({ kind: 'page', home: inside.home, room, page, told });
  };
  const tellIfLeft = (room: string, person: CallPerson) => {
    if (!isInside(rooms.get(room), person.id)) onPresence({ room, person, kind: 'left' });
  };
  /** Takes a page out of a room; its person has left when that was the only one. */
  const takeOut = (room: string, page: string, gone: boolean) => {
    const inside = rooms.get(room)?.inside.get(page);
    if (!inside?.seat) return;
    const { person } = inside.member;
    spread(room, { kind: 'left', page, gone });
    tellIfLeft(room, person);
  };
  const endRoom = (room: string, reason: OverReason) => {
    ended.add(room);
    const here = [...(rooms.get(room)?.inside.values() ?? [])].filter(({ seat }) => seat !== null);
    apply(room, { kind: 'over', reason });
    for (const { member } of here) onPresence({ room, person: member.person, kind: 'left' });
  };

  const sendAway = (personId: string) => {
    away.add(personId);
    for (const [room, { inside }] of [...rooms])
      for (const [page, { member, seat }] of [...inside]) {
        if (seat === null || member.person.id !== personId) continue;
        seat.tell({ kind: 'over', reason: 'taken-back' });
        takeOut(room, page, false);
      }
  };

  const heard = (from: string, message: Between) => {
    if (message.kind === 'room') {
      const { room, told } = message;
      const leaving = told.kind === 'left' ? rooms.get(room)?.inside.get(told.page) : undefined;
      apply(room, told, { home: from });
      // A page of this process whose farewell came to another.
      if (leaving?.seat) tellIfLeft(room, leaving.member.person);
    } else if (message.kind === 'page') {
      if (message.home === boot) rooms.get(message.room)?.inside.get(message.page)?.seat?.tell(message.told);
    } else if (message.kind === 'post') {
      if (message.home === boot) take(message.room, message.post);
    } else if (message.kind === 'end') {
      endRoom(message.room, message.reason);
    } else if (message.kind === 'away') {
      sendAway(message.person);
    } else if (message.kind === 'who') {
      for (const [room, { inside }] of rooms) {
        const members = [...inside.values()].filter(({ seat }) => seat !== null).map(({ member }) => member);
        if (members.length > 0) neighbours.say({ kind: 'seats', to: from, room, members });
      }
    } else if (message.kind === 'seats' && message.to === boot) {
      for (const member of message.members)
        if (!rooms.get(message.room)?.inside.has(member.page))
          apply(message.room, { kind: 'joined', member }, { home: from });
    }
  };
  const neighbours = meetNeighbours({
    boot,
    line,
    clockMs,
    heard,
    gone(process) {
      for (const [room, { inside }] of [...rooms])
        for (const [page, { home }] of [...inside])
          if (home === process) apply(room, { kind: 'left', page, gone: true });
    },
  });

  /** Passes on what a page posted, once and in order: what was there before is what a page sent again. */
  const take = (room: string, { page, first, messages }: Post) => {
    const inside = rooms.get(room)?.inside.get(page);
    if (!inside) return;
    const news = messages.slice(Math.max(0, inside.next - first));
    inside.next = Math.max(inside.next, first + messages.length);
    for (const message of news) act(room, page, inside.member.person, message);
  };
  const act = (room: string, page: string, person: CallPerson, message: Sent) => {
    if (message.kind === 'link') {
      tellPage(room, message.to, { kind: 'link', from: page, link: message.link, body: message.body });
    } else if (message.kind === 'status') {
      spread(room, { kind: 'status', page, status: message.status });
    } else {
      const id = randomBytes(6).toString('hex');
      const at = new Date(clockMs()).toISOString();
      spread(room, { kind: 'text', line: { id, from: person, text: message.text, at } });
    }
  };

  const beat = () => {
    neighbours.beat();
    const now = clockMs();
    for (const [room, { inside }] of [...rooms])
      for (const [page, { seat }] of [...inside]) {
        if (!seat) continue;
        seat.ping();
        if (seat.silentSince !== null && now - seat.silentSince > graceMs) takeOut(room, page, true);
      }
    ended.sweep();
    away.sweep();
    if (now - sentSince > 10_000) {
      sentLately.clear();
      sentSince = now;
    }
  };
  neighbours.greet();
  const timer = setInterval(beat, pingMs);
  timer.unref();

  /** The person of a token that opens this room, or what to answer. Who is inside stays there when a ticket expires. */
  const who = (room: string, token: string, late: 'late' | 'in-time') => {
    const read = readToken(token, key, late === 'late' ? 0 : clockMs());
    if (!read.ok) return { answer: read.why === 'expired' ? no(401, 'expired') : no(403, 'forged') };
    return read.claims.room === room ? { person: read.claims.person } : { answer: no(403, 'other-room') };
  };
  /** The page of this person in the room; a ticket moves nobody else's. */
  const pageOf = (room: string, person: CallPerson, page: string) => {
    const inside = rooms.get(room)?.inside.get(page);
    return inside?.member.person.id === person.id ? inside : null;
  };

  return {
    join(room, token, body) {
      const asked = who(room, token, 'in-time');
      if ('answer' in asked) return asked.answer;
      const request = readJoin(body);
      if (!request) return no(400, 'not-understood');
      if (ended.has(room)) return no(410, 'ended-for-all');
      const { person } = asked;
      if (away.has(person.id)) return no(410, 'taken-back');
      const before = rooms.get(room);
      if (before?.displaced.has(request.page)) return no(410, 'opened-elsewhere');
      if (othersIn(before, person.id) >= most) return no(409, 'full');
      const taken = before?.inside.get(request.page);
      if (taken && taken.member.person.id !== person.id) return no(403, 'other-person');
      const wasInside = isInside(before, person.id);
      const others = [...(before?.inside.values() ?? [])].map(({ member }) => member);
      const member = { page: request.page, person, since: clockMs(), status: request.status };
      spread(room, { kind: 'joined', member }, takeSeat(boot, clockMs));
      const inside = roomOf(rooms, room);
      inside.inside.get(request.page)!.next = request.next;
      // One person, one page: an earlier one is told so and does not come back.
      for (const { page, person: other } of others) {
        if (other.id !== person.id || page === request.page) continue;
        inside.displaced.add(page);
        tellPage(room, page, { kind: 'over', reason: 'opened-elsewhere' });
        spread(room, { kind: 'left', page, gone: false });
      }
      if (!wasInside) onPresence({ room, person, kind: 'entered' });
      const people = others.filter(({ page }) => page !== request.page && inside.inside.has(page));
      return { status: 200, json: { boot, since: member.since, people, texts: [...inside.texts] } };
    },
    post(room, token, body) {
      const asked = who(room, token, 'late');
      if ('answer' in asked) return asked.answer;
      const post = readPost(body);
      if (!post) return no(400, 'not-understood');
      const inside = pageOf(room, asked.person, post.page);
      if (!inside) return no(410, 'join-again');
      const lately = (sentLately.get(post.page) ?? 0) + post.messages.length;
      sentLately.set(post.page, lately);
      if (lately > MOST_MESSAGES) return no(429, 'too-much');
      if (inside.seat) take(room, post);
      else neighbours.say({ kind: 'post', home: inside.home!, room, post });
      return { status: 204 };
    },
    stream(room, token, page, lastEventId) {
      const asked = who(room, token, 'late');
      if ('answer' in asked) return asked.answer;
      const [from, after] = (lastEventId ?? '').split(':');
      const seat = from === boot ? pageOf(room, asked.person, page)?.seat : null;
      const stream = seat?.open(Number(after));
      return stream ? { status: 200, stream } : no(410, 'join-again');
    },
    leave(room, body) {
      const left = readLeave(body);
      if (!left) return no(400, 'not-understood');
      const asked = who(room, left.token, 'late');
      if ('answer' in asked) return asked.answer;
      const { page, stats } = left;
      if (stats) onPresence({ room, person: asked.person, kind: 'stats', stats });
      const inside = pageOf(room, asked.person, page);
      if (inside?.seat) takeOut(room, page, false);
      else if (inside) spread(room, { kind: 'left', page, gone: false });
      return { status: 204 };
    },
    tell: (room, name, data) => spread(room, { kind: 'notice', notice: { name, data } }),
    end(room) {
      neighbours.say({ kind: 'end', room, reason: 'ended-for-all' });
      endRoom(room, 'ended-for-all');
    },
    reopen: (room) => ended.delete(room),
    sendAway(personId) {
      neighbours.say({ kind: 'away', person: personId });
      sendAway(personId);
    },
    people: (room) => [...(rooms.get(room)?.inside.values() ?? [])].map(({ member }) => member.person),
    get size() {
      let people = 0;
      for (const { inside } of rooms.values()) people += inside.size;
      return { rooms: rooms.size, people, processes: neighbours.size + 1 };
    },
    close() {
      closed = true;
      clearInterval(timer);
      for (const { inside } of rooms.values()) for (const { seat } of inside.values()) seat?.close();
    },
  };
}
