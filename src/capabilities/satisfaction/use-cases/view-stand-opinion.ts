import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { OpinionPage } from '../schema.ts';
import { opinionPage } from './shared/opinions.ts';

/** The recruiter's three questions, and what was said before. */
export const viewStandOpinion = query({
  name: 'view-stand-opinion',
  summary: 'Dire ce que mon entreprise a pensé de l’événement',
  input: z.object({}),
  output: OpinionPage,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope }) {
    const { eventId, recruiterId } = scope;
    return done(await opinionPage(db, { eventId, audience: 'recruiter', subjectId: recruiterId }));
  },
});
