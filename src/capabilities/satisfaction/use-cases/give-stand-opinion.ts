import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Opinion } from '../schema.ts';
import { keepOpinion } from './shared/opinions.ts';

/** A recruiter's opinion; given again, the last one counts. */
export const giveStandOpinion = command({
  name: 'give-stand-opinion',
  summary: 'Donner l’avis de mon entreprise sur l’événement',
  input: Opinion,
  output: z.object({}),
  refusals: ['nothing-said'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now }, opinion) {
    const who = { eventId: scope.eventId, audience: 'recruiter', subjectId: scope.recruiterId } as const;
    return (await keepOpinion(db, who, opinion, { how: 'link', now })) ? done({}) : refused('nothing-said');
  },
});
