import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import type { OwnPlace } from '../schema.ts';

/**
 * Where these people take part from, by registration or recruiter; who comes to the hall is not among them. One question
 * for one person as for a hundred.
 */
export async function ownPlaces(
  db: Db,
  kind: 'candidate' | 'recruiter',
  ids: readonly string[],
): Promise<Map<string, OwnPlace>> {
  if (ids.length === 0) return new Map();
  const people =
    kind === 'candidate'
      ? db.selectFrom('registrations').select(['id', 'siteId', 'attendsFrom as at'])
      : db.selectFrom('recruiters').select(['id', 'siteId', 'receivesFrom as at']);
  const rows = await db
    .selectFrom(people.as('subject'))
    .leftJoin('sites', 'sites.id', 'subject.siteId')
    .select([
      'subject.id',
      'subject.at',
      'sites.name',
      'sites.accessNotes as access',
      sql<
        string | null
      >`nullif(concat_ws(', ', sites.address, nullif(concat_ws(' ', sites.postcode, sites.town), '')), '')`.as(
        'address',
      ),
    ])
    .where('subject.id', 'in', ids)
    .where('subject.at', '<>', 'hall')
    // The computers of the hall are in the hall.
    .where((eb) => eb.or([eb('sites.isHall', 'is', null), eb('sites.isHall', '=', false)]))
    .execute();
  return new Map(rows.map(({ id, at, ...place }) => [id, { ...place, at: at as OwnPlace['at'] }]));
}
