import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import type { Subject } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { keptOf } from '../store/marks.ts';
import { pressOf } from '../store/together.ts';
import { applyMark } from './shared/apply-mark.ts';

/** Takes back the press that marked a group: everybody is again what they were; later presses about one of them stand. */
export const undoTogether = command({
  name: 'undo-together',
  summary: 'Annuler l’arrivée notée d’un groupe',
  input: z.object({ eventId: z.uuid(), actId: z.uuid() }),
  output: z.object({ count: z.int() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { eventId, actId }) {
    const { db, scope } = context;
    const { candidates, recruiters } = await readDayFor(db, scope);
    const presses = new Map<string, { kind: Subject; id: string }>([
      ...candidates.map(({ id }) => [pressOf(actId, id), { kind: 'candidate' as const, id }] as const),
      ...recruiters.map(({ id }) => [pressOf(actId, id), { kind: 'recruiter' as const, id }] as const),
    ]);
    const kept = await keptOf(db, scope, [...presses.keys()]);
    if (kept.length === 0) return notFound();
    const event = await eventFacts(db, eventId);
    for (const takesBack of kept) {
      const { kind, id: subjectId } = presses.get(takesBack)!;
      await applyMark(context, event, {
        kind,
        subjectId,
        state: null,
        takesBack,
        id: pressOf(takesBack, subjectId),
      });
    }
    return done({ count: kept.length });
  },
});
