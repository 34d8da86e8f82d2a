import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findPlace, savePlace } from '../store/places.ts';

/** The host agrees that the visitor's counsellor joins the talk, or not. */
export const agreeToThird = command({
  name: 'agree-to-third',
  summary: 'Accepter le conseiller dans l’entretien',
  input: z.object({ placeId: z.uuid(), agrees: z.boolean().default(false) }),
  output: z.object({ hostId: z.uuid().nullable() }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { placeId, agrees }) {
    const place = await findPlace(db, scope, placeId);
    if (place === null || place.thirdAskedAt === null) return notFound();
    await savePlace(db, place, agrees ? { thirdAgreedAt: now } : { thirdAskedAt: null, thirdAgreedAt: null });
    if (agrees) await note('third-agreed', {});
    else await note('third-declined', {});
    return done({ hostId: place.hostId });
  },
});
