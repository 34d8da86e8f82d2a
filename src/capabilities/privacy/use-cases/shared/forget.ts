import type { Scope } from '../../../../kernel/actor.ts';
import type { TableOfData } from '../../../../kernel/personal-data.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { leaveEvent } from '../../../events/queries.ts';
import { erasePeople, eraseRegistrations, type Reason, register } from '../../store/erase.ts';
import { knownOf } from '../../store/known.ts';
import { followersOf, type OwnRegistration, registrationsOf, unfollow } from '../../store/own-data.ts';

type Context = Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>;

/** Erases a person everywhere: their places go to who waits, then everything that is held of them. */
export async function forgetPerson(
  context: Context,
  declared: readonly TableOfData[],
  personId: string,
  reason: Reason,
): Promise<void> {
  await leaveAll(context, await registrationsOf(context.db, personId));
  await erasePeople(context.db, declared, { personIds: [personId], reason, now: context.now });
}

/**
 * Erases what one organisation holds of a person. Whom nobody else follows or brings goes altogether; else the rest stays
 * with the others, and this one does not learn that there are any.
 */
export async function forgetFor(
  context: Context,
  declared: readonly TableOfData[],
  { personId, organisationId }: { personId: string; organisationId: string },
): Promise<void> {
  const { db, now } = context;
  const registrations = await registrationsOf(db, personId);
  const own = registrations.filter(({ partnerId, hostId }) => (partnerId ?? hostId) === organisationId);
  const others = (await followersOf(db, personId)).filter(({ id }) => id !== organisationId);
  if (others.length === 0 && own.length === registrations.length)
    return forgetPerson(context, declared, personId, 'staff');
  await leaveAll(context, own);
  const known = await knownOf(db, [personId]);
  await eraseRegistrations(db, declared, own, known, now);
  await unfollow(db, organisationId, personId);
  await register(
    db,
    'registration',
    own.map(({ id }) => id),
    'staff',
    now,
  );
  await register(db, 'caseload', [`${organisationId}:${personId}`], 'staff', now);
}

/** Gives the places of somebody back, where the event has not been: what was held stays a figure of its report. */
async function leaveAll(context: Context, registrations: readonly OwnRegistration[]): Promise<void> {
  for (const { id, eventId, eventDate } of registrations)
    if (eventDate >= context.now.slice(0, 10)) await leaveEvent(context, { eventId, id });
}
