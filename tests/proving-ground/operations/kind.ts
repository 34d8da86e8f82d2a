import { FIRST_ROUND, ROUND_STEP, ROUNDS } from '../hall.ts';
import type { About } from '../history.ts';
import type { Random } from '../random.ts';
import type { WireRequest } from '../wire.ts';
import type { World } from '../world.ts';

/** One operation to come. */
export interface Drawn {
  readonly request: WireRequest;
  readonly about: About;
}

/** Something that people do. What is drawn depends on the seed and on what the clients know, nothing else. */
export interface OperationKind {
  readonly name: string;
  /** How often it is drawn, against the others. */
  readonly weight: number;
  /** Null when nothing of it can be done yet. `index` makes names of people and notes unique. */
  draw(world: World, random: Random, index: number): Drawn | null;
  /** What the clients know once it is done. */
  learn?(world: World, value: never, about: About): void;
  /** What the clients remember of it whether it is answered or not. */
  sends?(world: World, request: WireRequest): void;
  /** Another organiser may do the same at the same moment. */
  readonly rivals?: true;
  /** It changes nothing, and needs no key. */
  readonly reads?: true;
}

/** The request of a program: one of the two organisers' at random. */
export function byOrganiser(
  random: Random,
  method: WireRequest['method'],
  path: string,
  body: object | null = null,
): WireRequest {
  return { as: random.oneOf(['organiser', 'second-organiser']), method, path, body };
}

/** The request of somebody with a personal link, or with nothing. */
export function byAnybody(
  method: WireRequest['method'],
  path: string,
  body: object | null = null,
): WireRequest {
  return { as: 'anybody', method, path, body };
}

/** Somebody on the list: often one of the same few, so that people meet over them. */
export function someCandidate(world: World, random: Random): World['candidates'][number] | null {
  const { candidates } = world;
  return random.chance(0.5) ? random.pick(candidates.slice(0, 8)) : random.pick(candidates);
}

/** A meeting that was seen: often one of the same few. */
export function someMeeting(world: World, random: Random): World['meetings'][number] | null {
  const { meetings } = world;
  return random.chance(0.4) ? random.pick(meetings.slice(0, 6)) : random.pick(meetings);
}

/** A round that people speak of: mostly the one that runs or one of the next two, now and then any. */
export function someRound(world: World, random: Random): number {
  const running = 1 + Math.floor((world.eventMinute - FIRST_ROUND) / ROUND_STEP);
  if (running < 1 || random.chance(0.2)) return 1 + random.below(ROUNDS);
  return Math.min(ROUNDS, running + random.below(3));
}
