import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { comparable } from '../../people/queries.ts';
import { eventHeading } from '../queries.ts';
import { EventHeading, Recruiter } from '../schema.ts';
import { listRecruiters as list } from '../store/recruiters.ts';

/** The recruiters of an event with their needs, and what they add up to. */
export const listRecruiters = query({
  name: 'list-recruiters',
  summary: 'Voir les entreprises qui recrutent',
  input: z.object({
    eventId: z.uuid(),
    /** Part of a company's, a contact's or a need's name. */
    search: z.string().trim().max(80).nullable().default(null),
    /** Also those who withdrew. */
    withdrawn: z.boolean().default(false),
  }),
  output: z.object({
    event: EventHeading,
    filter: z.object({ search: z.string().nullable(), withdrawn: z.boolean() }),
    recruiters: z.array(Recruiter),
    totals: z.object({
      recruiters: z.int(),
      seats: z.int(),
      needs: z.int(),
      positions: z.int(),
      withoutPitch: z.int(),
    }),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { search, withdrawn }) {
    const all = await list(db, scope.eventId, { withdrawn });
    const coming = all.filter(({ withdrawnAt }) => withdrawnAt === null);
    const needs = coming.flatMap((recruiter) => recruiter.needs);
    const found = (recruiter: Recruiter) =>
      comparable(
        [
          recruiter.company,
          recruiter.firstName,
          recruiter.lastName,
          ...recruiter.needs.map(({ title }) => title),
        ].join(' '),
      ).includes(comparable(search ?? ''));
    return done({
      event: await eventHeading(db, scope),
      filter: { search, withdrawn },
      recruiters: all.filter(found),
      totals: {
        recruiters: coming.length,
        seats: coming.reduce((sum, { seats }) => sum + seats, 0),
        needs: needs.length,
        positions: needs.reduce((sum, { positions }) => sum + positions, 0),
        withoutPitch: coming.filter(({ pitch }) => pitch === null).length,
      },
    });
  },
});
