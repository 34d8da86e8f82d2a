import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Opinion } from '../schema.ts';
import { keepOpinion } from './shared/opinions.ts';

/** A candidate's opinion; given again, the last one counts. It is not written in the journal: who answered is nobody's business. */
export const giveMyOpinion = command({
  name: 'give-my-opinion',
  summary: 'Donner mon avis sur l’événement',
  input: Opinion,
  output: z.object({}),
  refusals: ['nothing-said'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }, opinion) {
    const who = { eventId: scope.eventId, audience: 'candidate', subjectId: scope.registrationId } as const;
    return (await keepOpinion(db, who, opinion, { how: 'link', now })) ? done({}) : refused('nothing-said');
  },
});
