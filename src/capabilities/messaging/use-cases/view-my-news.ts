import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { hasRefusedNews } from '../store/settings.ts';

/** Whether I get news of this event. */
export const viewMyNews = query({
  name: 'view-my-news',
  summary: 'Voir si je reçois des nouvelles de cet événement',
  input: z.object({}),
  output: z.object({ event: z.string(), refused: z.boolean() }),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope }) {
    const me = scope.as === 'candidate' ? scope.registrationId : scope.recruiterId;
    const { name } = await eventFacts(db, scope.eventId);
    return done({ event: name, refused: (await hasRefusedNews(db, scope.eventId)).has(me) });
  },
});
