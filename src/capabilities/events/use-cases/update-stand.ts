import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, recruitersOf } from '../queries.ts';
import { eventNow, stageOf } from '../rules/moments.ts';
import { ReceivingPlace, Stand, withTimes } from '../schema.ts';
import { replaceNeeds } from '../store/needs.ts';
import { saveRecruiter } from '../store/recruiters.ts';
import { PLACE_PROBLEMS, receiveFrom } from './shared/attending.ts';

/** A recruiter changes needs, pitch and times by the personal link, until the interviews begin. */
export const updateStand = command({
  name: 'update-stand',
  summary: 'Changer mes besoins et ma présentation',
  input: withTimes(Stand.extend(ReceivingPlace.shape)),
  output: z.object({}),
  refusals: ['event-begun', ...PLACE_PROBLEMS],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note, announce }, stand) {
    const { eventId, recruiterId: id } = scope;
    const [recruiter] = await recruitersOf(db, eventId, { id });
    if (!recruiter) return notFound();
    const event = await eventFacts(db, eventId);
    if (['rounds', 'after'].includes(stageOf(event, eventNow(event, now)))) return refused('event-begun');
    await saveRecruiter(db, { eventId, id }, stand, now);
    const problem = await receiveFrom({ db, now, announce }, { eventId, id }, stand.place);
    if (problem !== null) return refused(problem, {}, 'place');
    await replaceNeeds(db, id, stand.needs, now);
    await note('stand-updated', { company: recruiter.company });
    return done({});
  },
});
