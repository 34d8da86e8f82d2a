import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { networkOf } from '../../access/queries.ts';
import { readinessOf } from '../rules/readiness.ts';
import { Activity, Follower, PersonFile, Readiness, StoredDocument, ThreadEntry } from '../schema.ts';
import { colleagues, followersOf } from '../store/caseload.ts';
import { listDocuments } from '../store/documents.ts';
import { findFile } from '../store/files.ts';
import { listActivities, preparationFacts, stepsOf } from '../store/preparation.ts';
import { threadOf } from '../store/thread.ts';

/** The file of somebody whom one's organisation follows: who they are, what they want, how ready, what happened. */
export const viewPerson = query({
  name: 'view-person',
  summary: 'Voir la fiche d’une personne suivie',
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    person: PersonFile,
    followers: z.array(Follower.extend({ readiness: Readiness })),
    colleagues: z.array(z.object({ organisationId: z.uuid(), accountId: z.uuid(), name: z.string() })),
    documents: z.array(StoredDocument),
    activities: z.array(Activity),
    thread: z.array(ThreadEntry),
    timeZone: z.string(),
  }),
  token: 'people',
  allow: (actor) => actor.follows(),
  opens: (_, { personId }) => ({ what: 'file', personId }),
  async run({ db, scope, now }, { personId }) {
    const followers = await followersOf(db, scope, personId, now);
    const [first] = followers;
    if (!first) return notFound();
    const organisationIds = followers.map(({ organisationId }) => organisationId);
    const steps = await stepsOf(db, organisationIds);
    const facts = await preparationFacts(db, organisationIds, [personId]);
    return done({
      person: (await findFile(db, personId))!,
      followers: followers.map((follower) => ({
        ...follower,
        readiness: readinessOf(
          steps.get(follower.organisationId) ?? [],
          facts.get(`${follower.organisationId} ${personId}`)!,
        ),
      })),
      colleagues: await colleagues(db, scope),
      documents: await listDocuments(db, personId),
      activities: await listActivities(db, scope, personId),
      thread: await threadOf(db, scope, personId),
      timeZone: (await networkOf(db, first.organisationId)).timeZone,
    });
  },
});
