import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { sharedWith } from '../../sharing/queries.ts';
import { asShared, told } from '../rules/shared.ts';
import { RULE_VERSION } from '../rules/suggest.ts';
import { SuggestedPerson } from '../schema.ts';
import { needsOf, seekersOf } from '../store.ts';
import { compareAll } from './shared/compare.ts';
import { asPerson, firstOfEach } from './shared/shown.ts';

/** What those who wished to meet a recruiter have in common with the needs: the words that they read themselves. */
export const viewWisherReasons = query({
  name: 'view-wisher-reasons',
  summary: 'Voir ce que les personnes qui veulent me rencontrer ont en commun avec mes besoins',
  input: z.object({}),
  output: z.object({
    ruleVersion: z.int(),
    people: z.array(SuggestedPerson.omit({ wishRank: true, invited: true })),
  }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now }) {
    const { eventId, recruiterId } = scope;
    const seekers = await seekersOf(db, eventId, { wishedFor: recruiterId });
    const shared = await sharedWith(
      db,
      scope,
      seekers.map(({ registrationId }) => registrationId),
    );
    // What somebody does not share is not compared either: words such as "near" would give it away.
    const pairs = await compareAll(
      db,
      seekers.map((seeker) => asShared(seeker, shared.of(seeker.registrationId).fields)),
      await needsOf(db, eventId, recruiterId, now),
    );
    // The rank of a wish stays with the person: by name here, not by rank.
    const people = firstOfEach(pairs)
      .map(asPerson)
      .map((one) => ({ ...one, stops: told(one.stops, shared.of(one.registrationId).fields) }));
    return done({
      ruleVersion: RULE_VERSION,
      people: people.sort((one, other) => one.name.localeCompare(other.name)),
    });
  },
});
