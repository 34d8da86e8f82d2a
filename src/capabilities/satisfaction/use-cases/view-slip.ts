import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { Audience, SlipPage } from '../schema.ts';
import { listQuestions } from '../store/satisfaction.ts';

/** The form for slips that came on paper, one after the other. */
export const viewSlip = query({
  name: 'view-slip',
  summary: 'Noter les fiches de satisfaction en papier',
  input: z.object({
    eventId: z.uuid(),
    audience: Audience.catch('candidate').default('candidate'),
  }),
  output: SlipPage,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { eventId, audience }) {
    return done({
      event: await eventHeading(db, scope),
      audience,
      questions: await listQuestions(db, eventId, audience),
    });
  },
});
