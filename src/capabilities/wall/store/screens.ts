import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { keyFor } from '../../../kernel/personal-links.ts';
import type { Content, Screen } from '../schema.ts';

type Chosen = Pick<Screen, 'name' | 'contents' | 'theme'>;

/** 128 bits: nobody finds the page of a screen by trying. Nothing secret is stored. */
const SIGNATURE_BYTES = 16;

function signatureOf(id: string): Buffer {
  return createHmac('sha256', keyFor('wall screen')).update(id).digest().subarray(0, SIGNATURE_BYTES);
}

/** The address of a screen's page: "/w/…", 43 characters. */
export function screenPath(id: string): string {
  const bytes = Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), signatureOf(id)]);
  return `/w/${bytes.toString('base64url')}`;
}

/** The screen that an address names and proves; null for anything else. */
function screenOf(address: string): string | null {
  if (!/^[A-Za-z0-9_-]{43}$/.test(address)) return null;
  const bytes = Buffer.from(address, 'base64url');
  // 43 signs hold two bits more than 32 bytes: of the four spellings of one address, only the one that was made opens.
  if (bytes.toString('base64url') !== address) return null;
  const hex = bytes.subarray(0, 16).toString('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  const proof = bytes.subarray(16);
  return proof.length === SIGNATURE_BYTES && timingSafeEqual(proof, signatureOf(id)) ? id : null;
}

/** The screens of an event, the oldest first, with the code of those that have one now. */
export async function listScreens(db: Db, scope: OrganiserScope, now: Instant): Promise<Screen[]> {
  const rows = await db
    .selectFrom('wallScreens')
    .select(['id', 'name', 'contents', 'theme', 'code', 'codeUntil'])
    .where('eventId', '=', scope.eventId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows.map(({ code, codeUntil, contents, theme, ...row }) => {
    const holds = codeUntil !== null && codeUntil > now;
    return {
      ...row,
      contents: contents as Content[],
      theme: theme as Screen['theme'],
      path: screenPath(row.id),
      code: holds ? code : null,
      codeUntil: holds ? codeUntil : null,
    };
  });
}

export async function addScreen(
  db: Db,
  scope: OrganiserScope,
  screen: Chosen,
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('wallScreens')
    .values({ id, eventId: scope.eventId, ...screen, createdAt: now })
    .execute();
  return id;
}

/** Changes a screen; false when the event has none of this id. */
export async function saveScreen(
  db: Db,
  scope: OrganiserScope,
  id: string,
  change: Partial<Chosen> | { readonly code: string; readonly codeUntil: Instant },
): Promise<boolean> {
  const changed = await db
    .updateTable('wallScreens')
    .set(change)
    .where('id', '=', id)
    .where('eventId', '=', scope.eventId)
    .returning('id')
    .execute();
  return changed.length > 0;
}

/** Ends a screen's address, and takes away the messages that were for it alone; gives its name, null when there is none. */
export async function removeScreen(db: Db, scope: OrganiserScope, id: string): Promise<string | null> {
  const removed = await db
    .deleteFrom('wallScreens')
    .where('id', '=', id)
    .where('eventId', '=', scope.eventId)
    .returning('name')
    .executeTakeFirst();
  return removed?.name ?? null;
}

/** The screen whose address this is; null when it names none or one that was removed. */
export async function findScreen(db: Db, address: string) {
  const id = screenOf(address);
  if (id === null) return null;
  const row = await db
    .selectFrom('wallScreens')
    .select(['id', 'eventId', 'contents', 'theme'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, contents: row.contents as Content[], theme: row.theme as Screen['theme'] };
}

/** The address of the screen that this code opens now, once; null when it opens none. */
export async function spendCode(db: Db, code: string, now: Instant): Promise<string | null> {
  const row = await db
    .updateTable('wallScreens')
    .set({ code: null, codeUntil: null })
    .where('code', '=', code)
    .where('codeUntil', '>', now)
    .returning('id')
    .executeTakeFirst();
  return row ? screenPath(row.id) : null;
}
