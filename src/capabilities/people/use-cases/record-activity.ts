import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ACTIVITY_KINDS } from '../schema.ts';
import { followersOf } from '../store/caseload.ts';
import { recordActivities } from '../store/preparation.ts';

/** Writes down a workshop, an individual interview or a mock interview of a person, planned or held. */
export const recordActivity = command({
  name: 'record-activity',
  summary: 'Noter un atelier ou un entretien de préparation',
  input: z.object({
    personId: z.uuid(),
    organisationId: z.uuid().nullable().default(null),
    kind: z.enum(ACTIVITY_KINDS),
    title: z.string().trim().min(1).max(120),
    onDate: z.iso.date(),
    ledBy: z.string().trim().max(120).nullable().default(null),
    /** Null while it is planned. */
    attended: z.enum(['yes', 'no']).nullable().default(null),
    note: z.string().trim().max(500).nullable().default(null),
  }),
  output: z.object({}),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, now, note }, { personId, organisationId, attended, ...activity }) {
    const followers = await followersOf(db, scope, personId, now);
    const follower = followers.find(
      (one) => organisationId === null || one.organisationId === organisationId,
    );
    if (!follower) return notFound();
    const came = attended === null ? null : attended === 'yes';
    const row = { ...activity, personId, organisationId: follower.organisationId, attended: came };
    await recordActivities(db, [row], now);
    await note('activity-recorded', { person: thePerson(personId), title: activity.title });
    return done({});
  },
});
