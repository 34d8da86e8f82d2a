import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { type ListedEvent, listed } from './events.ts';

const MOST = 100;

/** A network as visitors find it. */
export interface PublicNetwork {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

/** Public events of these networks from `today` on, the next one first. */
export async function listPublicEvents(
  db: Db,
  today: string,
  networkIds: readonly string[],
): Promise<ListedEvent[]> {
  if (networkIds.length === 0) return [];
  return listed(db)
    .where('events.public', '=', true)
    .where('events.date', '>=', today)
    .where('organisations.networkId', 'in', [...networkIds])
    .orderBy('events.date')
    .orderBy('events.name')
    .limit(MOST)
    .execute();
}

/** The networks that have something to show to everybody, by name. */
export async function networksInPublic(db: Db, today: string): Promise<PublicNetwork[]> {
  return db
    .selectFrom('networks')
    .select(['id', 'slug', sql<string>`coalesce(brand_name, name)`.as('name')])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('events')
          .innerJoin('organisations', 'organisations.id', 'events.organisationId')
          .select('events.id')
          .whereRef('organisations.networkId', '=', 'networks.id')
          .where('events.public', '=', true)
          .where('events.date', '>=', today),
      ),
    )
    .orderBy(sql`coalesce(brand_name, name)`)
    .limit(MOST)
    .execute();
}

/** The network that has this address; null when none has. */
export async function networkAt(db: Db, slug: string): Promise<PublicNetwork | null> {
  const row = await db
    .selectFrom('networks')
    .select(['id', 'slug', sql<string>`coalesce(brand_name, name)`.as('name')])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** The networks of these organisations. */
export async function networksOf(db: Db, organisationIds: readonly string[]): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom('organisations')
    .select('networkId')
    .distinct()
    .where('id', 'in', [...organisationIds])
    .execute();
  return rows.map(({ networkId }) => networkId);
}
