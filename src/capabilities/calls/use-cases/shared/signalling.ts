import type { Signalling } from '../../../../video/signalling.ts';

/** The signalling of this process: opened with its site, and one at a time. */
let open: Signalling | null = null;

/** Has rooms be ended and told by this signalling from now on. */
export function useSignalling(signalling: Signalling): void {
  open = signalling;
}

/** Takes a person, as tickets name them, out of every room: no ticket of theirs opens one any more. */
export function sendAway(person: string): void {
  open?.sendAway(person);
}

/** Ends a call for all who are in it; nothing where no signalling is open (a command of the keeper, a test). */
export function endRoom(room: string): void {
  open?.end(room);
}
