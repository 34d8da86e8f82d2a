import { keepNothing, keepOffline } from '../../../../web/client/keep-offline.ts';
import type { DeskOperation } from '../../rules/desk-shapes.ts';
import { type DeskClock, deskClock } from './clock.ts';
import { sendAll } from './queue.ts';
import { type ShownPerson, shownPeople } from './shown.ts';
import { askSnapshot, isThere } from './talk.ts';
import {
  type DeskFacts,
  type KeptAnswer,
  type KeptList,
  type KeptPress,
  newUuid,
  openVault,
  type Vault,
} from './vault.ts';

/** Whether the network is there, as far as the desk knows; "opening" until it has asked once. */
export type Network = 'opening' | 'there' | 'away' | 'signed-out' | 'stranger';

/** What the desk knows at this moment; whoever draws it reads it and changes nothing. */
export interface DeskState {
  readonly network: Network;
  readonly facts: DeskFacts;
  readonly list: KeptList | null;
  readonly presses: readonly KeptPress[];
  readonly answers: readonly KeptAnswer[];
  /** How many were sent since the network came back. */
  readonly sent: number;
}

/** A press, before it has a number and a time. */
export type NewPress =
  | Omit<Extract<DeskOperation, { what: 'mark' }>, 'id' | 'at'>
  | Omit<Extract<DeskOperation, { what: 'walk-in' }>, 'id' | 'at'>;

export interface Desk {
  state(): DeskState;
  people(): ShownPerson[];
  /** The event's own time. */
  eventTime(): string;
  /** The server's time. */
  serverTime(): number;
  /** Keeps a press, then shows it. */
  press(press: NewPress, name: string): Promise<string>;
  /** Keeps several presses of one moment, then shows them. */
  pressAll(presses: readonly { press: NewPress; name: string }[]): Promise<KeptPress[]>;
  /** Takes the last press about somebody back. */
  undo(press: KeptPress): Promise<void>;
  /** Sends what waits; true when nothing does any more, false when the network or the right to send is away. */
  send(): Promise<boolean>;
  /** Sends what waits and asks for the list; true when the server answers. */
  hear(): Promise<boolean>;
  forgetAnswer(id: string): Promise<void>;
  /** Says how many the page before this one had sent. */
  greet(sent: number): void;
}

/** How often the desk asks whether its list is still right, and whether the network is back. */
const EVERY_MS: Record<Network, number> = {
  opening: 5_000,
  there: 30_000,
  away: 5_000,
  'signed-out': 30_000,
  stranger: 60_000,
};

/** Opens the desk of an event on this device. `changed` is called whenever something is to be drawn anew. */
export async function openDesk(
  eventId: string,
  { shell, path, changed }: { shell: string; path: string; changed: () => void },
): Promise<Desk> {
  const vault = await openVault(eventId);
  const others = 'BroadcastChannel' in window ? new BroadcastChannel(`tremplin-desk-${eventId}`) : null;
  const facts = await vault.facts();
  const clock = deskClock(facts.offset);
  let state: DeskState = {
    network: facts.awaySince === null ? 'opening' : 'away',
    facts,
    ...(await keptIn(vault, clock)),
    sent: 0,
  };

  const show = async (change: Partial<DeskState> = {}) => {
    state = { ...state, ...change, ...(await keptIn(vault, clock)) };
    changed();
  };
  const tell = async (change: Partial<DeskState> = {}) => {
    await show(change);
    others?.postMessage('changed');
  };
  const keepFacts = async (known: Omit<DeskFacts, 'deskId'>): Promise<DeskFacts> => {
    const kept = { ...state.facts, ...known };
    await vault.keepFacts(kept);
    return kept;
  };

  const lost = async (network: Exclude<Network, 'opening' | 'there'>) => {
    // Whoever may not see the list any more does not keep it; what is not sent stays until it is.
    if (network !== 'away') await vault.forgetList();
    const since = state.facts.awaySince ?? new Date(clock.now()).toISOString();
    const facts = await keepFacts({ offset: clock.offset(), awaySince: since });
    // What went up before a short cut was sent all the same.
    await tell({ network, facts, sent: state.network === 'there' ? 0 : state.sent });
    return false;
  };

  const send = async (): Promise<boolean> => {
    const { count, stopped } = await sendAll(eventId, vault);
    if (count > 0) await tell({ sent: state.sent + count });
    return stopped === null ? true : lost(stopped);
  };

  let shellIsKept = false;
  const once = async (): Promise<boolean> => {
    // A press that was never on its way can be forgotten; so nothing is sent into the void.
    if (state.network === 'away' && !(await isThere())) return lost('away');
    // What waits goes first: the list that comes then has it.
    if (state.presses.length > 0 && !(await send())) return false;
    const known = await vault.list();
    const heard = await askSnapshot(eventId, known?.version || null);
    if (heard.kind !== 'heard') return lost(heard.kind === 'unreadable' ? 'stranger' : heard.kind);
    const { allowed, now, until, people, ...rest } = heard.value;
    clock.hear(now, heard.askedAt, heard.cameAt);
    const list = people ?? known?.people ?? null;
    if (!allowed) {
      await vault.forgetList();
      await keepNothing();
    } else if (list !== null) await vault.keepList({ ...rest, people: list, takenAt: now, until });
    const facts = await keepFacts({ offset: clock.offset(), awaySince: null });
    await tell({ network: 'there', facts });
    if (allowed && !shellIsKept) {
      shellIsKept = true;
      // A full disk or a strict browser: the desk goes on in the open page, and only a new visit needs the network.
      await keepOffline({ path, shell }).catch(() => undefined);
    }
    return true;
  };

  let asking: Promise<boolean> | null = null;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): Promise<boolean> => {
    clearTimeout(timer);
    // The network may have gone, or a press come, since the question that is under way.
    again = asking !== null;
    asking ??= once().finally(() => {
      asking = null;
      timer = setTimeout(hear, again ? 0 : EVERY_MS[state.network]);
    });
    return asking;
  };

  let last = 0;
  const keep = async (operation: DeskOperation, name: string) => {
    await vault.keepPress(operation, name);
    await tell();
  };
  /** Two presses of a desk are never of the same moment: their order is their time. */
  const stamp = () => {
    last = Math.max(clock.now(), last + 1);
    return { id: newUuid(), at: new Date(last).toISOString() };
  };

  others?.addEventListener('message', () => void show());
  return {
    state: () => state,
    people: () => shownPeople(state.list?.people ?? [], state.presses),
    eventTime: () => new Date(clock.now() + (state.list?.clockShiftSeconds ?? 0) * 1000).toISOString(),
    serverTime: () => clock.now(),
    async press(press, name) {
      const operation = { ...press, ...stamp() } as DeskOperation;
      await keep(operation, name);
      return operation.id;
    },
    async pressAll(presses) {
      const ids = new Set<string>();
      for (const { press, name } of presses) {
        const operation = { ...press, ...stamp() } as DeskOperation;
        await vault.keepPress(operation, name);
        ids.add(operation.id);
      }
      await tell();
      return state.presses.filter(({ operation }) => ids.has(operation.id));
    },
    async undo(press) {
      if (await vault.forgetUntried(press)) return tell();
      const { operation, name } = press;
      const { kind, subjectId } =
        operation.what === 'walk-in' ? { kind: 'candidate' as const, subjectId: operation.id } : operation;
      await keep({ what: 'take-back', kind, subjectId, takesBack: operation.id, ...stamp() }, name);
    },
    send,
    hear,
    async forgetAnswer(id) {
      await vault.forgetAnswer(id);
      await tell();
    },
    greet(sent) {
      state = { ...state, sent };
    },
  };
}

/** What is in the vault; a list that may not be kept any longer is forgotten. */
async function keptIn(
  vault: Vault,
  clock: DeskClock,
): Promise<Pick<DeskState, 'list' | 'presses' | 'answers'>> {
  let list = await vault.list();
  if (list !== null && Date.parse(list.until) < clock.now()) {
    await vault.forgetList();
    list = null;
  }
  return { list, presses: await vault.presses(), answers: await vault.answers() };
}
