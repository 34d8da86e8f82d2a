import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow, recruiterAccessUntil } from '../../events/queries.ts';
import { listOwing } from '../store/answers.ts';
import { announceOwed } from './shared/owed.ts';

/** One press: the recruiters who owe answers are written to now, all of them or one. */
export const remindRecruiters = command({
  name: 'remind-recruiters',
  summary: 'Relancer les recruteurs qui doivent une réponse',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid().nullable().default(null) }),
  output: z.object({ reminded: z.int() }),
  refusals: ['nobody-owes', 'link-over'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note }, { recruiterId }) {
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    if (at >= recruiterAccessUntil(event)) return refused('link-over');
    const owing = (await listOwing(db, scope.eventId, at)).filter(
      (one) => recruiterId === null || one.recruiterId === recruiterId,
    );
    if (owing.length === 0) return refused('nobody-owes');
    await announceOwed(db, event, owing, { by: actor.key, now });
    await note('recruiters-reminded', { count: owing.length });
    return done({ reminded: owing.length });
  },
});
