import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { endLink, followersOf } from '../store/caseload.ts';

/**
 * Ends the following of a person by one's organisation: from this instant on nobody of it reaches the file. Events that
 * the organisation brought them to stay as they are.
 */
export const stopFollowing = command({
  name: 'stop-following',
  summary: 'Ne plus suivre une personne',
  input: z.object({ personId: z.uuid(), organisationId: z.uuid() }),
  output: z.object({}),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, note, now }, { personId, organisationId }) {
    const followers = await followersOf(db, scope, personId, now);
    if (!followers.some((follower) => follower.organisationId === organisationId)) return notFound();
    await endLink(db, { organisationId, personId }, now);
    await note('person-unfollowed', { person: thePerson(personId) });
    return done({});
  },
});
