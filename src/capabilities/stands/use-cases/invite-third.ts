import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findPlace, savePlace } from '../store/places.ts';
import { listCompanions } from '../store/visitors.ts';

/** The visitor wants who accompanies them in the talk; the host is asked too. */
export const inviteThird = command({
  name: 'invite-third',
  summary: 'Inviter mon conseiller dans l’entretien',
  input: z.object({ placeId: z.uuid(), wanted: z.boolean().default(false) }),
  output: z.object({ standId: z.uuid() }),
  refusals: ['nobody-accompanies'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { placeId, wanted }) {
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    const [companion] = await listCompanions(db, scope);
    if (wanted && companion?.state !== 'together') return refused('nobody-accompanies');
    await savePlace(db, place, { thirdAskedAt: wanted ? now : null, thirdAgreedAt: null });
    if (wanted) await note('third-invited', {});
    else await note('third-taken-back', {});
    return done({ standId: place.recruiterId });
  },
});
