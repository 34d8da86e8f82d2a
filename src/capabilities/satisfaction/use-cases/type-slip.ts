import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Audience, Opinion } from '../schema.ts';
import { registrationOfCode } from '../store/satisfaction.ts';
import { keepOpinion } from './shared/opinions.ts';

/** A slip from paper. With the card's code the same person is counted once, whether by slip or by link. */
export const typeSlip = command({
  name: 'type-slip',
  summary: 'Noter une fiche de satisfaction en papier',
  input: Opinion.extend({
    eventId: z.uuid(),
    audience: Audience,
    code: z.string().trim().max(40).nullable().default(null),
  }),
  output: z.object({ audience: Audience }),
  refusals: ['nothing-said', 'code-unknown'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now }, { eventId, audience, code, ...opinion }) {
    const subjectId =
      code === null || audience !== 'candidate' ? null : await registrationOfCode(db, eventId, code);
    if (code !== null && audience === 'candidate' && subjectId === null)
      return refused('code-unknown', {}, 'code');
    const kept = await keepOpinion(db, { eventId, audience, subjectId }, opinion, { how: 'slip', now });
    return kept ? done({ audience }) : refused('nothing-said');
  },
});
