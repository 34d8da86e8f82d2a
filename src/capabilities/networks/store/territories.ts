import type { NetworkScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { NewTerritory, Territory } from '../schema.ts';

export async function listTerritories(db: Db, scope: NetworkScope): Promise<Territory[]> {
  return db
    .selectFrom('territories')
    .leftJoin('organisations', 'organisations.id', 'territories.organisationId')
    .select(['territories.id', 'territories.name', 'country', 'postcodes'])
    .select('organisations.name as organisationName')
    .where('territories.networkId', '=', scope.networkId)
    .orderBy('territories.name')
    .execute();
}

/** False when the network has a territory of this name already, or the organisation is of another network. */
export async function addTerritory(
  db: Db,
  scope: NetworkScope,
  { name, country, postcodes, organisationId }: NewTerritory,
): Promise<boolean> {
  if (organisationId !== null) {
    const ours = await db
      .selectFrom('organisations')
      .select('id')
      .where('id', '=', organisationId)
      .where('networkId', '=', scope.networkId)
      .executeTakeFirst();
    if (!ours) return false;
  }
  const added = await db
    .insertInto('territories')
    .values({ id: newId(), networkId: scope.networkId, organisationId, name, country, postcodes })
    .onConflict((conflict) => conflict.columns(['networkId', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** The name of what was removed; null when there was nothing. */
export async function removeTerritory(db: Db, scope: NetworkScope, id: string): Promise<string | null> {
  const removed = await db
    .deleteFrom('territories')
    .where('id', '=', id)
    .where('networkId', '=', scope.networkId)
    .returning('name')
    .executeTakeFirst();
  return removed?.name ?? null;
}
