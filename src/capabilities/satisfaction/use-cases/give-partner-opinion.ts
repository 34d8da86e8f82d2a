import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Opinion } from '../schema.ts';
import { keepOpinion } from './shared/opinions.ts';

/** What a member of an organisation that brings people thought of the event. */
export const givePartnerOpinion = command({
  name: 'give-partner-opinion',
  summary: 'Donner l’avis de mon organisation sur l’événement',
  input: Opinion.extend({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['nothing-said'],
  token: null,
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, actor, now }, { eventId, ...opinion }) {
    const { identity } = actor;
    if (identity.kind !== 'member') return notFound();
    const who = { eventId, audience: 'partner', subjectId: identity.accountId } as const;
    return (await keepOpinion(db, who, opinion, { how: 'link', now })) ? done({}) : refused('nothing-said');
  },
});
