import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction, lockPlanOf } from '../../../../kernel/database.ts';
import { newId } from '../../../../kernel/ids.ts';
import { settleMarks } from '../../../door/queries.ts';
import { Bundle, type Choices, type Difference, HomeBundle, type Homecoming, PLAN } from '../../schema.ts';
import { journalSince, keysFor, readRows, unpackRows, withoutUnshared } from '../../store/bundle.ts';
import { lastLine, writeHome } from '../../store/home.ts';
import { reckon } from '../../store/homecoming.ts';
import { changesSince, eventToTake, planOf } from '../../store/leaving.ts';
import { addTake, findFile, findTake, keepFile, keepHomecoming } from '../../store/takes.ts';
import { SealError, unseal } from './sealed-file.ts';

// The steps of an event to a hall and back, as pages and the command line take them alike.

export interface Leaving {
  readonly bundle: Bundle;
  readonly planVersion: number;
}

/** All that the day of an event needs, read at one moment. Null when there is no such event, or when it is a rehearsal. */
export function readLeaving(
  db: Db,
  { eventId, laptop }: { readonly eventId: string; readonly laptop: string },
  now: Instant,
): Promise<Leaving | null> {
  return inTransaction(
    db,
    async (tx) => {
      const event = await eventToTake(tx, eventId);
      if (event === null) return null;
      const { name, planVersion } = event;
      const takeId = newId();
      const take = {
        ...{ id: takeId, event_id: eventId, laptop, taken_at: now, plan_version: planVersion },
        ...{ brought: {}, conflicts: [], plan_shifts: [] },
      };
      const rows = await withoutUnshared(tx, eventId, await readRows(tx, eventId));
      const tables = rows.map((table) => (table.name === 'hall_takes' ? { ...table, rows: [take] } : table));
      const head = { takeId, eventId, name, laptop, takenAt: now };
      return { bundle: { ...head, way: 'out', keys: keysFor(tables), tables }, planVersion };
    },
    { readOnly: true },
  );
}

/** Notes that an event is in a hall. */
export async function noteLeaving(tx: Db, { bundle, planVersion }: Leaving): Promise<void> {
  const { takeId: id, eventId, laptop, takenAt } = bundle;
  await addTake(tx, { id, eventId, laptop, takenAt, planVersion });
}

/** Fills an empty instance with an event, and keeps how it came; gives the rows written. */
export async function unpack(tx: Db, bundle: Bundle): Promise<number> {
  const rows = await unpackRows(tx, bundle);
  const { takeId, eventId, takenAt: madeAt } = bundle;
  const bytes = await promisify(gzip)(JSON.stringify(bundle.tables));
  await keepFile(tx, { takeId, eventId, way: 'base', bytes, madeAt });
  return rows;
}

/** What the laptop brings home: what changed there since it left. Null when this instance holds no such event. */
export async function readHome(db: Db, takeId: string, now: Instant): Promise<HomeBundle | null> {
  const take = await findTake(db, takeId, { hold: false });
  const kept = take && (await findFile(db, { eventId: take.eventId, takeId, way: 'base' }));
  if (!take || !kept) return null;
  const { eventId, laptop, takenAt, planVersion } = take;
  const base = JSON.parse((await promisify(gunzip)(kept)).toString()) as Bundle['tables'];
  return inTransaction(
    db,
    async (tx) => {
      const event = await eventToTake(tx, eventId);
      if (event === null) return null;
      const rows = await readRows(tx, eventId);
      return {
        ...{ takeId, eventId, name: event.name, laptop, takenAt, way: 'home', packedAt: now },
        changes: await changesSince(tx, base, rows),
        rounds: rows.find(({ name }) => name === 'rounds')?.rows ?? [],
        plan: planOf(base, rows, planVersion),
        journal: await journalSince(tx, eventId, takenAt),
      };
    },
    { readOnly: true },
  );
}

export type Opened =
  | { readonly kind: 'out'; readonly bundle: Bundle }
  | { readonly kind: 'home'; readonly bundle: HomeBundle }
  /** None of our files; locked by another passphrase, or changed; made by another version of this program. */
  | { readonly kind: 'foreign' | 'locked' | 'other-version' };

/** What a sealed file holds. */
export async function openFile(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  let content: unknown;
  try {
    content = await unseal(Buffer.from(bytes), passphrase.trim());
  } catch (error) {
    if (error instanceof SealError) return { kind: error.because };
    throw error;
  }
  const out = Bundle.safeParse(content);
  if (out.success) return { kind: 'out', bundle: out.data };
  const home = HomeBundle.safeParse(content);
  return home.success ? { kind: 'home', bundle: home.data } : { kind: 'other-version' };
}

export type NotHome = 'other-event' | 'not-from-here' | 'given-up';

/** Whether a file may come home to this instance; null when it may. */
export async function hindrance(db: Db, bundle: HomeBundle, eventId: string | null): Promise<NotHome | null> {
  if (eventId !== null && bundle.eventId !== eventId) return 'other-event';
  const take = await findTake(db, bundle.takeId, { hold: false });
  if (take === null || take.eventId !== bundle.eventId) return 'not-from-here';
  return take.givenUpAt === null ? null : 'given-up';
}

/** What coming home comes to, with these choices; nothing is written. Null when it did not leave from here. */
export async function previewHome(
  db: Db,
  bundle: HomeBundle,
  choices: Choices = {},
): Promise<Homecoming | null> {
  const take = await findTake(db, bundle.takeId, { hold: false });
  return take && (await reckon(db, take, bundle, choices)).seen;
}

/** Brings what was done in the hall beside what was done here, in the caller's transaction. Done again nothing changes. */
export async function bringHome(
  tx: Db,
  bundle: HomeBundle,
  choices: Choices,
  now: Instant,
): Promise<Homecoming | null> {
  await lockPlanOf(tx, bundle.eventId);
  const take = await findTake(tx, bundle.takeId, { hold: true });
  if (take === null) return null;
  const reckoned = await reckon(tx, take, bundle, choices);
  const { seen, plan } = reckoned;
  const pressed = await writeHome(tx, take, bundle, reckoned, now);
  await settleMarks(tx, bundle.eventId, pressed, now);
  const last = take.planShifts.at(-1)?.until ?? take.planVersion;
  const planMoved = plan.until > last || plan.returns;
  await keepHomecoming(tx, take, {
    at: now,
    journalUntil: lastLine(bundle) ?? take.journalUntil,
    shift: planMoved
      ? {
          ...{ after: last, until: plan.until, by: plan.by, here: plan.version },
          kept: plan.clash?.kept ?? 'hall',
        }
      : null,
    brought: seen.brought,
    differences: kept(seen),
  });
  return seen;
}

/** Tables whose values are somebody's own: what is written down of a difference there does not repeat them. */
const OWN = new Set(['people', 'registrations', 'recruiters', 'companies', 'needs', 'outcomes']);

/** What stays written down: which side was kept of what, without anybody's name, number or words. */
function kept({ differences, plan }: Homecoming): Difference[] {
  const bare = differences.map((one) =>
    OWN.has(one.table) && one.field !== 'status' && one.field !== 'result'
      ? { ...one, here: null, hall: null }
      : one,
  );
  if (plan === null) return bare;
  const whole: Difference = {
    ...{ key: PLAN, table: 'plan', field: null, fixed: false },
    about: { registrationId: null, recruiterId: null, round: null },
    ...{ here: String(plan.madeHere), hall: String(plan.madeInHall) },
    ...{ kept: plan.kept, why: 'lived' },
  };
  return [whole, ...bare];
}
