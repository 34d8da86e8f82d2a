import type { NetworkScope } from '../../../kernel/actor.ts';
import { fromWallClock, onWallClock } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { LIMITED } from '../rules.ts';
import type { NetworkRules } from '../schema.ts';

/** What holds in the network, with its zone; null when it is not there. */
export async function findRules(
  db: Db,
  scope: NetworkScope,
): Promise<(NetworkRules & { readonly timeZone: string }) | null> {
  const row = await db
    .selectFrom('networks')
    .select(['slug', 'timeZone', 'secondFactorFrom', 'reportsSex', 'reportsAge'])
    .where('id', '=', scope.networkId)
    .executeTakeFirst();
  if (!row) return null;
  const { slug, timeZone, secondFactorFrom, reportsSex, reportsAge } = row;
  const limits = await db
    .selectFrom('networkRetention')
    .select(['keeping', 'months'])
    .where('networkId', '=', scope.networkId)
    .execute();
  const monthsOf = (kind: string) => limits.find(({ keeping }) => keeping === kind)?.months ?? null;
  return {
    slug,
    timeZone,
    secondFactorFrom: secondFactorFrom === null ? null : onWallClock(secondFactorFrom, timeZone).date,
    person: monthsOf('person'),
    'event-file': monthsOf('event-file'),
    'recruiter-note': monthsOf('recruiter-note'),
    document: monthsOf('document'),
    reportsSex,
    reportsAge,
  };
}

/** False when another network has this address. */
export async function keepRules(
  db: Db,
  { networkId }: NetworkScope,
  { slug, secondFactorFrom, reportsSex, reportsAge, ...months }: NetworkRules,
  timeZone: string,
): Promise<boolean> {
  const taken = await db
    .selectFrom('networks')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', networkId)
    .executeTakeFirst();
  if (taken) return false;
  const from = secondFactorFrom === null ? null : fromWallClock(secondFactorFrom, '00:00', timeZone);
  await db
    .updateTable('networks')
    .set({ slug, secondFactorFrom: from, reportsSex, reportsAge })
    .where('id', '=', networkId)
    .execute();
  await db.deleteFrom('networkRetention').where('networkId', '=', networkId).execute();
  const rows = LIMITED.flatMap((keeping) => {
    const most = months[keeping];
    return most === null ? [] : [{ networkId, keeping, months: most }];
  });
  if (rows.length > 0) await db.insertInto('networkRetention').values(rows).execute();
  return true;
}
