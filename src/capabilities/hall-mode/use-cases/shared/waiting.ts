import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Db } from '../../../../kernel/database.ts';
import { unseal } from '../../../../kernel/sealed.ts';
import { HomeBundle } from '../../schema.ts';
import { waitingHome } from '../../store/takes.ts';

/** What a laptop brought is kept sealed with a key of this instance for this purpose. */
export const SEALED_FOR = 'brought home from a hall';

/** What a laptop brought to this event and nobody has taken over or put aside yet; null when nothing waits. */
export async function readWaiting(db: Db, eventId: string): Promise<HomeBundle | null> {
  const waiting = await waitingHome(db, eventId);
  if (waiting === null) return null;
  const packed = Buffer.from(unseal(waiting.bytes.toString(), SEALED_FOR), 'base64');
  return HomeBundle.parse(JSON.parse((await promisify(gunzip)(packed)).toString()));
}
