// What a desk keeps on its device: the list of people, and presses that are not sent yet. All that says something of
// somebody is encrypted (AES-GCM) with a key that this browser made and gives nobody, not even its own scripts; throwing
// the key away forgets all of it at once. See docs/decisions/0019.
import type { DeskAnswer, DeskOperation, DeskPerson } from '../../rules/desk-shapes.ts';

export interface KeptList {
  readonly version: string;
  readonly people: readonly DeskPerson[];
  readonly timeZone: string;
  readonly clockShiftSeconds: number;
  /** When the server said so, and until when it may be kept; both by the server's clock. */
  readonly takenAt: string;
  readonly until: string;
}

/** A press that waits to be sent; `name` is for the screen. */
export interface KeptPress {
  readonly seq: number;
  readonly operation: DeskOperation;
  readonly name: string;
  /** Whether it may have reached the server already. */
  readonly tried: boolean;
}

/** An answer that somebody should read: another desk says something else, or the press was not taken. */
export interface KeptAnswer {
  readonly answer: DeskAnswer;
  readonly operation: DeskOperation;
  readonly name: string;
}

/** What says nothing of anybody. */
export interface DeskFacts {
  readonly deskId: string;
  /** Milliseconds to add to the device's clock to have the server's. */
  readonly offset: number;
  /** Since when nothing was heard, by the server's clock; null while it is. */
  readonly awaySince: string | null;
}

interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
}

interface PressRow {
  readonly seq?: number;
  readonly id: string;
  readonly tried: boolean;
  readonly sealed: Sealed;
}

type SaidPress = Pick<KeptPress, 'operation' | 'name'>;

const STORES = ['facts', 'keys', 'lists', 'presses', 'answers'] as const;
type Store = (typeof STORES)[number];

export type Vault = Awaited<ReturnType<typeof openVault>>;

/** Opens what this device keeps for an event. @throws when the browser keeps nothing (a private window) */
export async function openVault(eventId: string) {
  const db = await openDatabase(`tremplin-desk-${eventId}`);
  const run = <T>(store: Store, mode: IDBTransactionMode, work: (rows: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  const key = await keyOf(run);

  const seal = async (value: unknown): Promise<Sealed> => {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    return { nonce, body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain) };
  };
  const open = async <T>({ nonce, body }: Sealed): Promise<T> =>
    JSON.parse(
      new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, body)),
    ) as T;

  /** A press never changes: each is decrypted once. */
  const opened = new Map<string, SaidPress>();

  return {
    /** What this desk knows of itself; made up on its first day. */
    async facts(): Promise<DeskFacts> {
      const known = await run<DeskFacts | undefined>('facts', 'readonly', (rows) => rows.get('desk'));
      if (known) return known;
      const made = { deskId: newUuid(), offset: 0, awaySince: null };
      await run('facts', 'readwrite', (rows) => rows.put(made, 'desk'));
      return made;
    },
    async keepFacts(facts: DeskFacts): Promise<void> {
      await run('facts', 'readwrite', (rows) => rows.put(facts, 'desk'));
    },

    async list(): Promise<KeptList | null> {
      const sealed = await run<Sealed | undefined>('lists', 'readonly', (rows) => rows.get('list'));
      return sealed === undefined ? null : open<KeptList>(sealed);
    },
    async keepList(list: KeptList): Promise<void> {
      const sealed = await seal(list);
      await run('lists', 'readwrite', (rows) => rows.put(sealed, 'list'));
    },
    async forgetList(): Promise<void> {
      await run('lists', 'readwrite', (rows) => rows.clear());
    },

    /** What is not sent yet, in the order in which it was pressed. */
    async presses(): Promise<KeptPress[]> {
      const rows = await run<PressRow[]>('presses', 'readonly', (store) => store.getAll());
      return Promise.all(
        rows.map(async ({ id, seq = 0, tried, sealed }) => {
          const said = opened.get(id) ?? (await open<SaidPress>(sealed));
          opened.set(id, said);
          return { seq, tried, ...said };
        }),
      );
    },
    async keepPress(operation: DeskOperation, name: string): Promise<void> {
      const row: PressRow = { id: operation.id, tried: false, sealed: await seal({ operation, name }) };
      await run('presses', 'readwrite', (rows) => rows.add(row));
    },
    /** Before they are sent: from now on they may have arrived. Gives those that are still there. */
    async triedOf(presses: readonly KeptPress[]): Promise<KeptPress[]> {
      const still: number[] = [];
      await run('presses', 'readwrite', (rows) => {
        for (const { seq } of presses) {
          const found = rows.get(seq);
          found.onsuccess = () => {
            if (found.result === undefined) return;
            still.push(seq);
            rows.put({ ...(found.result as PressRow), tried: true });
          };
        }
        return rows.count();
      });
      return presses.filter(({ seq }) => still.includes(seq));
    },
    /** Forgets a press that was never sent; false when it was, and has to be taken back instead. */
    async forgetUntried({ seq }: KeptPress): Promise<boolean> {
      let forgotten = false;
      await run('presses', 'readwrite', (rows) => {
        const found = rows.get(seq);
        found.onsuccess = () => {
          const row = found.result as PressRow | undefined;
          if (row === undefined || row.tried) return;
          forgotten = true;
          rows.delete(seq);
        };
        return found;
      });
      return forgotten;
    },
    async forgetPresses(presses: readonly KeptPress[]): Promise<void> {
      await run('presses', 'readwrite', (rows) => {
        for (const { seq } of presses) rows.delete(seq);
        return rows.count();
      });
    },

    async answers(): Promise<KeptAnswer[]> {
      const rows = await run<Sealed[]>('answers', 'readonly', (store) => store.getAll());
      return Promise.all(rows.map((sealed) => open<KeptAnswer>(sealed)));
    },
    async keepAnswer(kept: KeptAnswer): Promise<void> {
      const sealed = await seal(kept);
      await run('answers', 'readwrite', (rows) => rows.put(sealed, kept.answer.id));
    },
    async forgetAnswer(id: string): Promise<void> {
      await run('answers', 'readwrite', (rows) => rows.delete(id));
    },
  };
}

type Run = <T>(
  store: Store,
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore) => IDBRequest<T>,
) => Promise<T>;

/** The key of this device for this event: made here, kept by the browser, readable by nobody. */
async function keyOf(run: Run): Promise<CryptoKey> {
  const read = () => run<CryptoKey | undefined>('keys', 'readonly', (rows) => rows.get('key'));
  const known = await read();
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Another tab may have been quicker: the first key stays.
  await run('keys', 'readwrite', (rows) => rows.add(made, 'key')).catch(() => undefined);
  return (await read()) ?? made;
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      for (const store of STORES)
        opening.result.createObjectStore(
          store,
          store === 'presses' ? { keyPath: 'seq', autoIncrement: true } : undefined,
        );
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** A random UUID (version 4), also in browsers that have no word for it. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
