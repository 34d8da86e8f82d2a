import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** Keeps that somebody agreed, at the door, to the sentence that was read to them. */
export async function saveConsent(
  db: Db,
  scope: DoorScope | OrganiserScope,
  consent: { registrationId: string; textVersion: number; notedBy: string | null },
  at: Instant,
): Promise<void> {
  await db
    .insertInto('walkInConsents')
    .values({ ...consent, eventId: scope.eventId, at })
    .onConflict((conflict) => conflict.column('registrationId').doNothing())
    .execute();
}
