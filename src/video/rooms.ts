import type { Seat } from './seat.ts';
import type { Member, TextLine, Told } from './wire.ts';

const MOST_TEXTS = 200;

/** A page in a room: here with its seat, or at another process of the same server. */
export interface Inside {
  member: Member;
  readonly seat: Seat | null;
  /** The process that tells this page; null for this one. */
  readonly home: string | null;
  /** Number of the next message to come from this page; counted where its seat is. */
  next: number;
}

/** Where a page that joins has its seat. */
export type Whence = Pick<Inside, 'seat' | 'home'>;

export interface Room {
  readonly inside: Map<string, Inside>;
  readonly texts: TextLine[];
  /** Pages whose person opened the call elsewhere: they do not come back by themselves. */
  readonly displaced: Set<string>;
}

/** Who is where, the same at each process: what is told to a room is applied here first. It lives in memory only. */
export type Rooms = Map<string, Room>;

export function roomOf(rooms: Rooms, id: string): Room {
  const known = rooms.get(id);
  if (known) return known;
  const room: Room = { inside: new Map(), texts: [], displaced: new Set() };
  rooms.set(id, room);
  return room;
}

/** Other people than this one; several pages of one person count once. */
export function othersIn(room: Room | undefined, personId: string): number {
  const people = new Set([...(room?.inside.values() ?? [])].map(({ member }) => member.person.id));
  people.delete(personId);
  return people.size;
}

export const isInside = (room: Room | undefined, personId: string): boolean =>
  [...(room?.inside.values() ?? [])].some(({ member }) => member.person.id === personId);

/** Applies what a room is told, and tells those of its pages that sit here; a room that is empty is forgotten. */
export function tellRoom(rooms: Rooms, id: string, told: Told, from: Whence): void {
  const room = told.kind === 'joined' ? roomOf(rooms, id) : rooms.get(id);
  if (!room) return;
  apply(room, told, from);
  const about = told.kind === 'joined' ? told.member.page : told.kind === 'status' ? told.page : null;
  for (const [page, { seat }] of room.inside) if (page !== about) seat?.tell(told);
  if (told.kind === 'over') for (const { seat } of room.inside.values()) seat?.close();
  if (room.inside.size === 0 || told.kind === 'over') rooms.delete(id);
}

function apply(room: Room, told: Told, { seat, home }: Whence): void {
  if (told.kind === 'joined') {
    const before = room.inside.get(told.member.page);
    if (before?.seat !== seat) before?.seat?.close();
    room.inside.set(told.member.page, { member: told.member, seat, home, next: 1 });
  }
  if (told.kind === 'left') {
    room.inside.get(told.page)?.seat?.close();
    room.inside.delete(told.page);
  }
  if (told.kind === 'status') {
    const page = room.inside.get(told.page);
    if (page) page.member = { ...page.member, status: told.status };
  }
  if (told.kind === 'text') {
    room.texts.push(told.line);
    if (room.texts.length > MOST_TEXTS) room.texts.shift();
  }
}
