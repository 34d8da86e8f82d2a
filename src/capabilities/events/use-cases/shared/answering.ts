import type { Scope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import type { RegistrationStatus } from '../../schema.ts';
import { moveStatus } from '../../store/registrations.ts';
import { takeOfferedPlace } from './freed-places.ts';
import { cancelRegistration } from './leaving.ts';
import { comeBack } from './registering.ts';

/**
 * Somebody comes, or does not: said by themselves or by whoever heard it. Who had cancelled takes a place again if one
 * is left, who waits the one that is kept for them; where there is none they keep their rank of the waiting list.
 */
export async function answerFor(
  context: Pick<CommandContext<Scope>, 'db' | 'now' | 'announce'>,
  who: { eventId: string; registrationId: string; status: RegistrationStatus },
  comes: boolean,
): Promise<void> {
  const { eventId, registrationId, status } = who;
  const registration = { eventId, id: registrationId };
  if (!comes) {
    await cancelRegistration(context, registration);
    return;
  }
  if (status === 'waiting') await takeOfferedPlace(context, who);
  if (status === 'cancelled') await comeBack(context, { eventId, registrationId });
  await moveStatus(context.db, registration, { from: ['registered'], to: 'confirmed' }, context.now);
}
