import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { OpinionPage } from '../schema.ts';
import { opinionPage } from './shared/opinions.ts';

/** The candidate's three questions, and what was said before. */
export const viewMyOpinion = query({
  name: 'view-my-opinion',
  summary: 'Dire ce que j’ai pensé de l’événement',
  input: z.object({}),
  output: OpinionPage,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope }) {
    const { eventId, registrationId } = scope;
    return done(await opinionPage(db, { eventId, audience: 'candidate', subjectId: registrationId }));
  },
});
