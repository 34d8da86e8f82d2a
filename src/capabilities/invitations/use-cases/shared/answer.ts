import type { EventScope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { sayLate } from '../../../door/queries.ts';
import { answerFor, attendeesOf } from '../../../events/queries.ts';
import type { EventFacts, RegistrationStatus } from '../../../events/schema.ts';
import { DELAYS, type GivenAnswer } from '../../schema.ts';
import { noteAnswer } from '../../store/invitations.ts';

/** Said late without saying how late. */
const [, , USUAL_DELAY] = DELAYS;

/**
 * Writes down what somebody said, or what was heard of them, and gives how it then stands with them. Answers can be
 * changed: the last one counts.
 */
export async function writeAnswer(
  context: CommandContext<EventScope>,
  event: EventFacts,
  said: {
    registrationId: string;
    status: RegistrationStatus;
    by: 'self' | 'staff';
  } & GivenAnswer,
): Promise<RegistrationStatus> {
  const { db, now } = context;
  const { registrationId, status, by, answer, lateMinutes } = said;
  const who = { eventId: event.id, registrationId };
  await answerFor(context, { ...who, status }, answer !== 'no');
  const [after] = await attendeesOf(db, event.id, { id: registrationId });
  const reached = after?.status ?? status;
  const comes = reached === 'registered' || reached === 'confirmed';
  if (comes)
    await sayLate(context, event, {
      registrationId,
      minutes: answer === 'late' ? (lateMinutes ?? USUAL_DELAY) : null,
    });
  await noteAnswer(db, { ...who, answer, by }, now);
  return reached;
}
