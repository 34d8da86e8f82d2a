// What the command of the hall may ask: an event as a bundle of rows, and its way home.
import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { settleMarks } from '../door/queries.ts';
import type { Brought, Bundle, Conflict } from './schema.ts';
import { takeEvent as take, unpackEvent as unpack } from './store/bundle.ts';
import { bringHome, holdTake } from './store/home.ts';

export { heldTake, isEmpty, listTakes, packHome } from './store/bundle.ts';

/** Notes that an event goes to the hall, and gives all that its day needs. Null when there is no such event. */
export function takeEvent(
  db: Db,
  asked: { readonly eventId: string; readonly laptop: string; readonly signingKey: string | null },
  now: Instant,
): Promise<Bundle | null> {
  return inTransaction(db, (tx) => take(tx, asked, now));
}

/** Fills an empty instance with an event, all or nothing; gives the rows written. */
export function unpackEvent(db: Db, bundle: Bundle): Promise<number> {
  return inTransaction(db, (tx) => unpack(tx, bundle));
}

export type CameHome =
  | { readonly done: true; readonly brought: Brought; readonly conflicts: Conflict[] }
  /** This instance never gave that event away. */
  | { readonly done: false };

/** Brings what was done in the hall beside what was done here, all or nothing. Done again nothing changes. */
export function comeHome(db: Db, bundle: Bundle, now: Instant): Promise<CameHome> {
  return inTransaction(db, async (tx): Promise<CameHome> => {
    const taken = await holdTake(tx, bundle.takeId);
    if (taken?.eventId !== bundle.eventId) return { done: false };
    const { brought, conflicts, pressed } = await bringHome(tx, taken, bundle, now);
    await settleMarks(tx, bundle.eventId, pressed, now);
    return { done: true, brought, conflicts };
  });
}
