import { z } from 'zod';
import type { CandidateScope, RecruiterScope } from '../../../kernel/actor.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { MyCalendar, type Subject } from '../schema.ts';
import { generationOf } from '../store/calendar.ts';
import { feedPath } from '../store/feed.ts';
import { pushPublicKey } from '../store/push-keys.ts';

export function subjectOf(scope: CandidateScope | RecruiterScope): Subject {
  return scope.as === 'candidate'
    ? { kind: 'candidate', id: scope.registrationId }
    : { kind: 'recruiter', id: scope.recruiterId };
}

/** The address by which one's own appointments go into one's own calendar. */
export const viewMyCalendar = query({
  name: 'view-my-calendar',
  summary: 'Mettre mes rendez-vous dans mon agenda',
  input: z.object({}),
  output: MyCalendar,
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope }) {
    const subject = subjectOf(scope);
    const generation = await generationOf(db, subject);
    if (generation === null) return notFound();
    const feed = feedPath(subject, generation);
    return done({
      event: await eventFacts(db, scope.eventId),
      kind: subject.kind,
      feed,
      file: feed,
      pushKey: pushPublicKey(),
    });
  },
});
