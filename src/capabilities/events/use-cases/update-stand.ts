import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, recruitersOf } from '../queries.ts';
import { eventNow, stageOf } from '../rules/moments.ts';
import { Stand, withTimes } from '../schema.ts';
import { replaceNeeds } from '../store/needs.ts';
import { saveRecruiter } from '../store/recruiters.ts';

/** A recruiter changes needs, pitch and times by the personal link, until the interviews begin. */
export const updateStand = command({
  name: 'update-stand',
  summary: 'Changer mes besoins et ma présentation',
  input: withTimes(Stand),
  output: z.object({}),
  refusals: ['event-begun'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, stand) {
    const { eventId, recruiterId: id } = scope;
    const [recruiter] = await recruitersOf(db, eventId, { id });
    if (!recruiter) return notFound();
    const event = await eventFacts(db, eventId);
    if (['rounds', 'after'].includes(stageOf(event, eventNow(event, now)))) return refused('event-begun');
    await saveRecruiter(db, { eventId, id }, stand, now);
    await replaceNeeds(db, id, stand.needs, now);
    await note('stand-updated', { company: recruiter.company });
    return done({});
  },
});
