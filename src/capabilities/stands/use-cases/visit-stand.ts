import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { listCompanions, moveTo } from '../store/visitors.ts';

/** Goes to a stand together with who accompanies: they see the same one. */
export const visitStand = command({
  name: 'visit-stand',
  summary: 'Aller à un stand avec qui m’accompagne',
  input: z.object({ standId: z.uuid() }),
  output: z.object({ standId: z.uuid() }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope }, { standId }) {
    const [stand] = await recruitersOf(db, scope.eventId, { id: standId });
    if (!stand) return notFound();
    const [companion] = await listCompanions(db, scope);
    if (companion?.state === 'together') await moveTo(db, scope, standId);
    return done({ standId });
  },
});
