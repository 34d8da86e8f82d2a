import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { asKept } from '../rules/frozen.ts';
import { FrozenCopy } from '../schema.ts';
import { findFrozen } from '../store/frozen.ts';

/** One copy of the report, with the figures as they stood. */
export const viewFrozenReport = query({
  name: 'view-frozen-report',
  summary: 'Emporter une copie datée du bilan',
  input: z.object({ eventId: z.uuid(), frozenId: z.uuid() }),
  output: FrozenCopy,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { frozenId }) {
    const frozen = await findFrozen(db, scope, frozenId);
    if (frozen === null) return notFound();
    const { name, date, timeZone } = await eventFacts(db, scope.eventId);
    return done({ ...asKept(frozen.report), name, date, timeZone, frozenAt: frozen.frozenAt });
  },
});
