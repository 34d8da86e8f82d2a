// What the command of the hall may ask: an event as a bundle of rows, and its way home.
import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import type { Bundle, Choices, HomeBundle, Homecoming } from './schema.ts';
import {
  bringHome,
  hindrance,
  type NotHome,
  noteLeaving,
  readLeaving,
  unpack,
} from './use-cases/shared/moving.ts';

export { isEmpty } from './store/bundle.ts';
export { organisersHere } from './store/names.ts';
export { heldTake, listTakes, openTake } from './store/takes.ts';
export { type Opened, openFile, previewHome, readHome as packHome } from './use-cases/shared/moving.ts';
export { LEAST_PASSPHRASE, seal } from './use-cases/shared/sealed-file.ts';

/** Notes that an event goes to the hall, and gives all that its day needs. Null when there is no such event. */
export async function takeEvent(
  db: Db,
  asked: { readonly eventId: string; readonly laptop: string },
  now: Instant,
): Promise<Bundle | null> {
  const leaving = await readLeaving(db, asked, now);
  if (leaving === null) return null;
  await inTransaction(db, (tx) => noteLeaving(tx, leaving));
  return leaving.bundle;
}

/** Fills an empty instance with an event, all or nothing; gives the rows written. */
export function unpackEvent(db: Db, bundle: Bundle): Promise<number> {
  return inTransaction(db, (tx) => unpack(tx, bundle));
}

export type CameHome =
  | { readonly done: true; readonly home: Homecoming }
  | { readonly done: false; readonly because: NotHome };

/** Brings what was done in the hall beside what was done here, all or nothing. Done again nothing changes. */
export function comeHome(db: Db, bundle: HomeBundle, now: Instant, choices: Choices = {}): Promise<CameHome> {
  return inTransaction(db, async (tx): Promise<CameHome> => {
    const because = await hindrance(tx, bundle, null);
    if (because !== null) return { done: false, because };
    const home = await bringHome(tx, bundle, choices, now);
    return home === null ? { done: false, because: 'not-from-here' } : { done: true, home };
  });
}
