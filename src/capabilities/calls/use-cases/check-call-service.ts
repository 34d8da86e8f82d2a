import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import type { HealthNote } from '../../../video/driver.ts';
import { settingsOf } from '../store/settings.ts';
import { driverOf } from './shared/drivers.ts';

/** What can be wrong with somebody else's service, each with what to do about it. */
const WRONG = [
  'not-reached',
  'no-such-address',
  'certificate-refused',
  'inside-our-network',
  'not-this-service',
  'key-refused',
] as const satisfies readonly HealthNote[];

/** The organiser asks whether the service that carries the calls is there and takes our key; nothing is changed by it. */
export const checkCallService = command({
  name: 'check-call-service',
  summary: 'Essayer le service qui porte les appels',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: WRONG.map((note) => `service-${note}` as const),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db }, { eventId }) {
    const { ok, notes } = await driverOf(await settingsOf(db, eventId)).health();
    const wrong = WRONG.find((note) => notes.includes(note));
    return ok || !wrong ? done({}) : refused(`service-${wrong}`);
  },
});
