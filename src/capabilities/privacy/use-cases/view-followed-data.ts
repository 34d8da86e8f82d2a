import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Months } from '../schema.ts';
import { findFollowed } from '../store/followed.ts';
import { rulesOf } from '../store/retention.ts';

/** What who follows a person can do when the person asks about their data, at an event or not. */
export const viewFollowedData = query({
  name: 'view-followed-data',
  summary: 'Voir les droits d’une personne suivie sur ses données',
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    personId: z.uuid(),
    name: z.string(),
    months: Months,
    eraseAt: z.string().nullable(),
  }),
  token: null,
  allow: (actor) => actor.follows(),
  opens: (_, { personId }) => ({ what: 'file', personId }),
  async run({ db, scope, now }, { personId }) {
    const person = await findFollowed(db, scope, personId, now);
    if (person === null) return notFound();
    const { firstName, lastName, eraseAt, organisationIds } = person;
    const months = await rulesOf(db, organisationIds[0]!);
    return done({ personId, name: `${firstName} ${lastName}`, months, eraseAt });
  },
});
