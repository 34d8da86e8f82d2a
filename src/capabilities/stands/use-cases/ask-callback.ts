import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { networkOf } from '../../access/queries.ts';
import { eventFacts } from '../../events/queries.ts';
import { readPhone } from '../../people/queries.ts';
import { askCallback as ask } from '../store/callbacks.ts';
import { findPlace } from '../store/places.ts';

/** Asks a stand whose queue closed to be called back: the number is shown to this stand alone. */
export const askCallback = command({
  name: 'ask-callback',
  summary: 'Demander à être rappelé par un stand',
  input: z.object({ placeId: z.uuid(), phone: z.string().trim().min(3).max(40) }),
  output: z.object({ standId: z.uuid() }),
  refusals: ['callback-phone-wrong', 'callback-not-now'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { placeId, phone }) {
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    if (place.state !== 'closed') return refused('callback-not-now');
    const { country } = await networkOf(db, (await eventFacts(db, scope.eventId)).organisationId);
    const { value, problem } = readPhone(phone, country === 'FR' ? 'FR' : 'BE');
    if (value === null || problem === 'phone-invalid') return refused('callback-phone-wrong', {}, 'phone');
    await ask(db, scope, place, value, now);
    await note('callback-asked', {});
    return done({ standId: place.recruiterId });
  },
});
