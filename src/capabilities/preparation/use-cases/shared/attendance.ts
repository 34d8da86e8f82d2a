import type { Actor, OrganiserScope, PartnerScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { leads, type OnTheList, peopleBeside } from '../../store/workshops.ts';

/** Everybody of the event beside an hour, named as the asker may name them, and whether the asker leads it. */
export async function listOf(
  { db, actor, scope }: { db: Db; actor: Actor; scope: OrganiserScope | PartnerScope },
  workshopId: string,
): Promise<{ leads: boolean; people: OnTheList[] }> {
  const { identity } = actor;
  const { eventId } = scope;
  const accountId = identity.kind === 'member' ? identity.accountId : null;
  // Organisers bring people too: they reach those of all their organisations at the event.
  const organisationIds = actor.brings(eventId)?.organisationIds ?? [scope.organisationId];
  return {
    leads: accountId !== null && (await leads(db, { workshopId, accountId })),
    people: await peopleBeside(
      db,
      { eventId, workshopId },
      { organisationIds, runs: scope.as === 'organiser' },
    ),
  };
}
