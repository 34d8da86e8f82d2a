import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { seal, unseal } from '../../../kernel/sealed.ts';
import type { CallSettings, Driver } from '../schema.ts';

const PURPOSE = 'call-settings';

const USUAL: CallSettings = {
  driver: 'built-in',
  address: null,
  mediaAddress: null,
  application: null,
  processor: null,
  relayOnly: false,
  helpPhone: null,
};

/** How the calls of an event are carried; the usual way when nobody chose. `secret` is what we share with another server. */
export async function settingsOf(db: Db, eventId: string): Promise<CallSettings & { secret: string | null }> {
  const row = await db
    .selectFrom('callSettings')
    .select([
      'driver',
      'address',
      'mediaAddress',
      'application',
      'secret',
      'processor',
      'relayOnly',
      'helpPhone',
    ])
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  if (!row) return { ...USUAL, secret: null };
  const secret = row.secret === null ? null : unseal(row.secret, PURPOSE);
  return { ...row, driver: row.driver as Driver, secret };
}

/** Keeps what the organiser chose; a secret that was not typed stays, and goes with the server it was of. */
export async function saveSettings(
  db: Db,
  eventId: string,
  { secret, ...chosen }: CallSettings & { secret: string | null },
  now: Instant,
): Promise<void> {
  const typed = secret === null ? {} : { secret: seal(secret, PURPOSE) };
  const kept = chosen.driver === 'built-in' || chosen.driver === 'link' ? { secret: null } : typed;
  await db
    .insertInto('callSettings')
    .values({ eventId, ...chosen, ...kept, updatedAt: now })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet({ ...chosen, ...kept, updatedAt: now }))
    .execute();
}
