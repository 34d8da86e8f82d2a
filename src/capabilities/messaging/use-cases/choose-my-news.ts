import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { refuseNews, wantNews } from '../store/settings.ts';

/**
 * Ends the news of an event for me, or takes that back. One press of a mail program ends them (RFC 8058), which sends
 * nothing but that it was pressed. What concerns my own appointment comes all the same.
 */
export const chooseMyNews = command({
  name: 'choose-my-news',
  summary: 'Ne plus recevoir de nouvelles, ou en recevoir de nouveau',
  input: z.object({ news: z.enum(['yes', 'no']).default('no') }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now, note }, { news }) {
    const { eventId } = scope;
    const recipientId = scope.as === 'candidate' ? scope.registrationId : scope.recruiterId;
    if (news === 'no') await refuseNews(db, { eventId, recipientId }, now);
    else await wantNews(db, recipientId);
    await note(news === 'no' ? 'news-refused' : 'news-wanted');
    return done({});
  },
});
