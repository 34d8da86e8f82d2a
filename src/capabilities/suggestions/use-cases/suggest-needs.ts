import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { RULE_VERSION } from '../rules/suggest.ts';
import { SuggestedNeed } from '../schema.ts';
import { needsOf, seekersOf } from '../store.ts';
import { compareAll } from './shared/compare.ts';
import { asNeed } from './shared/shown.ts';

/** The needs of an event beside what somebody looks for, in four words with reasons: for who helps to choose wishes. */
export const suggestNeeds = query({
  name: 'suggest-needs',
  summary: 'Voir quels besoins sont proches de ce que cherche une personne',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    registrationId: z.uuid(),
    name: z.string(),
    ruleVersion: z.int(),
    needs: z.array(SuggestedNeed),
  }),
  token: 'people',
  opens: (_, { registrationId }) => ({ what: 'file', registrationId }),
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { eventId, registrationId }) {
    const partnerIds = scope.as === 'partner' ? scope.organisationIds : null;
    const [seeker] = await seekersOf(db, eventId, { registrationId, partnerIds });
    if (!seeker) return notFound();
    const pairs = await compareAll(db, [seeker], await needsOf(db, eventId, null, now));
    return done({
      event: await eventHeading(db, scope),
      registrationId,
      name: seeker.name,
      ruleVersion: RULE_VERSION,
      needs: pairs.map(asNeed),
    });
  },
});
