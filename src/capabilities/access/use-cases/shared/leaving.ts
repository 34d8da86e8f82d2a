import type { OrganisationScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { closeAccountWithoutRole, setRoles } from '../../store/members.ts';
import { endSessionsOf } from '../../store/sessions.ts';

/** Takes somebody out of an organisation: their roles there go, all their sessions end, an account without any role closes. */
export async function leaveOrganisation(
  db: Db,
  scope: OrganisationScope,
  accountId: string,
  now: Instant,
): Promise<void> {
  await setRoles(db, scope, { accountId, roles: [] }, now);
  await closeAccountWithoutRole(db, accountId, now);
  await endSessionsOf(db, { accountId }, now);
}
