import type { OrganisationScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';

/** After how many days a need of this organisation's companies is to be asked about again. */
export async function saveNeedDays(db: Db, scope: OrganisationScope, needDays: number): Promise<void> {
  await db.updateTable('organisations').set({ needDays }).where('id', '=', scope.organisationId).execute();
}
