import { z } from 'zod';
import { newId } from '../../../kernel/ids.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { readDayFor } from '../store/day.ts';
import { pressOf } from '../store/together.ts';
import { applyMarks } from './shared/apply-mark.ts';

/** A coach full of people; more are marked in several presses. */
const MOST = 300;

/** People who come together are here by one press: those who are ticked, or everybody whom a partner still awaits. */
export const markTogether = command({
  name: 'mark-together',
  summary: 'Noter présent un groupe qui arrive ensemble',
  input: z.object({
    eventId: z.uuid(),
    ids: z.array(z.uuid()).max(MOST).default([]),
    /** Everybody of this partner who is still awaited. */
    partnerId: z.uuid().nullable().default(null),
  }),
  output: z.object({
    /** Takes all of it back; see undo-together. */
    actId: z.uuid(),
    count: z.int(),
  }),
  refusals: ['nobody-ticked', 'partner-all-here'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { eventId, ids, partnerId }) {
    const { db, scope } = context;
    const ticked = new Set(ids);
    const { candidates, recruiters } = await readDayFor(db, scope);
    const meant = [
      ...candidates
        .filter(({ id, partnerId: own }) => (partnerId === null ? ticked.has(id) : own === partnerId))
        .filter(({ cancelled, waiting }) => !cancelled && (partnerId === null || !waiting))
        .map((person) => ({ kind: 'candidate' as const, ...person })),
      ...recruiters
        .filter(({ id, cancelled }) => ticked.has(id) && !cancelled)
        .map((person) => ({ kind: 'recruiter' as const, ...person })),
    ];
    // Who said not to come, or has left, is not brought back by a press about others.
    const coming = meant.filter(({ state }) => state === 'expected' || state === 'late').slice(0, MOST);
    if (coming.length === 0)
      return partnerId === null ? refused('nobody-ticked') : refused('partner-all-here');
    const event = await eventFacts(db, eventId);
    const actId = newId();
    const presses = coming.map(({ kind, id: subjectId }) => ({
      kind,
      subjectId,
      state: 'present' as const,
      id: pressOf(actId, subjectId),
    }));
    await applyMarks(context, event, presses);
    return done({ actId, count: coming.length });
  },
});
