import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { RULE_VERSION } from '../rules/suggest.ts';
import { SuggestedPerson } from '../schema.ts';
import { companyOfRecruiter, needsOf, seekersOf } from '../store.ts';
import { compareAll } from './shared/compare.ts';
import { asPerson, firstOfEach } from './shared/shown.ts';

/** The people of an event beside the needs of a recruiter: whom one may tell of this company. */
export const suggestPeople = query({
  name: 'suggest-people',
  summary: 'Voir quelles personnes sont proches des besoins d’une entreprise',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    recruiterId: z.uuid(),
    company: z.string(),
    ruleVersion: z.int(),
    people: z.array(SuggestedPerson),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { eventId, recruiterId }) {
    const company = await companyOfRecruiter(db, eventId, recruiterId);
    if (company === null) return notFound();
    const partnerIds = scope.as === 'partner' ? scope.organisationIds : null;
    const pairs = await compareAll(
      db,
      await seekersOf(db, eventId, { partnerIds }),
      await needsOf(db, eventId, recruiterId, now),
    );
    return done({
      event: await eventHeading(db, scope),
      recruiterId,
      company,
      ruleVersion: RULE_VERSION,
      people: firstOfEach(pairs).map(asPerson),
    });
  },
});
