// Sends what waits, oldest first, a piece at a time; only one tab of a device does so at a moment. A press is forgotten
// here only once the server has answered to it by its number.
import type { DeskAnswer } from '../../rules/desk-shapes.ts';
import { isWorthReading, withAnswers } from './shown.ts';
import { sendPresses } from './talk.ts';
import type { KeptPress, Vault } from './vault.ts';

/** The server takes more (desk-shapes.ts); small pieces keep nobody else waiting who marks the same people. */
const PIECE = 20;

export interface Sent {
  /** How many presses the server has answered to. */
  readonly count: number;
  /** Why it stopped before all were sent; null when nothing waits any more. */
  readonly stopped: 'away' | 'signed-out' | 'stranger' | null;
}

/** Sends all that waits. */
export async function sendAll(eventId: string, vault: Vault): Promise<Sent> {
  // Browsers without locks send twice at worst: the server takes each press once.
  if (!('locks' in navigator)) return sendPieces(eventId, vault);
  return navigator.locks.request(`tremplin-desk-${eventId}`, () => sendPieces(eventId, vault));
}

async function sendPieces(eventId: string, vault: Vault): Promise<Sent> {
  const { deskId } = await vault.facts();
  let count = 0;
  let piece = PIECE;
  while (true) {
    const waiting = await vault.triedOf((await vault.presses()).slice(0, piece));
    if (waiting.length === 0) return { count, stopped: null };
    const operations = waiting.map(({ operation }) => operation);
    const heard = await sendPresses(eventId, deskId, operations);
    if (heard.kind === 'unreadable') {
      // One of them cannot be read: smaller pieces find it, and it stops none of the others.
      if (waiting.length > 1) piece = Math.ceil(waiting.length / 2);
      else await settle(vault, waiting, [unreadable(waiting[0]!)]);
      continue;
    }
    if (heard.kind !== 'heard') return { count, stopped: heard.kind };
    const settled = await settle(vault, waiting, heard.value.answers);
    if (settled === 0) return { count, stopped: 'away' };
    count += settled;
    piece = PIECE;
  }
}

/** Notes what the server answered, shows it in the list, and forgets the presses, in this order; gives how many. */
async function settle(
  vault: Vault,
  waiting: readonly KeptPress[],
  answers: readonly DeskAnswer[],
): Promise<number> {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const answered = waiting.flatMap((press) => {
    const answer = byId.get(press.operation.id);
    return answer === undefined ? [] : [{ press, answer, operation: press.operation, name: press.name }];
  });
  for (const { answer, operation, name } of answered)
    if (isWorthReading(answer, operation)) await vault.keepAnswer({ answer, operation, name });
  const list = await vault.list();
  if (list !== null)
    await vault.keepList({ ...list, version: '', people: withAnswers(list.people, answered) });
  await vault.forgetPresses(answered.map(({ press }) => press));
  return answered.length;
}

function unreadable({ operation }: KeptPress): DeskAnswer {
  return {
    id: operation.id,
    outcome: 'refused',
    refusal: 'unknown',
    kind: operation.what === 'walk-in' ? 'candidate' : operation.kind,
    subjectId: null,
    name: null,
    state: null,
    lateMinutes: null,
  };
}
