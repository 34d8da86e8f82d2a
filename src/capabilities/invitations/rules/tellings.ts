import type { Instant } from '../../../kernel/clock.ts';
import { type Telling, telling } from '../../../kernel/telling.ts';

/** People who are to be called about their answer. */
export function toCall(eventId: string, registrationIds: readonly string[], now: Instant): Telling {
  return telling({
    eventId,
    registrationIds: [...registrationIds],
    about: `call:${eventId}:${now}`,
    channels: ['call'],
  });
}

/** People who are asked whether they come, by one press of this moment. */
export function toAsk(eventId: string, registrationIds: readonly string[], now: Instant): Telling {
  return telling({ eventId, registrationIds: [...registrationIds], about: `asked:${eventId}:${now}` });
}
