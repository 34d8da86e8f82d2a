import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../queries.ts';
import { EventHeading, ShortageOccupation } from '../schema.ts';
import { listRecruiters } from '../store/recruiters.ts';
import { listShortages as readShortages } from '../store/shortages.ts';

/** The shortage occupations that the host has taken in, and for which of them a recruiter of the event has a need. */
export const listShortages = query({
  name: 'list-shortages',
  summary: 'Voir les métiers en pénurie',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    shortages: z.array(ShortageOccupation.extend({ recruiters: z.array(z.string()) })),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }) {
    const recruiters = await listRecruiters(db, scope.eventId);
    const byCode = Map.groupBy(
      recruiters.flatMap(({ company, needs }) =>
        needs.map(({ occupationCode }) => ({ company, occupationCode })),
      ),
      ({ occupationCode }) => occupationCode,
    );
    const shortages = (await readShortages(db, scope.organisationId)).map((shortage) => {
      const found = shortage.occupationCode === null ? [] : (byCode.get(shortage.occupationCode) ?? []);
      return { ...shortage, recruiters: [...new Set(found.map(({ company }) => company))] };
    });
    return done({ event: await eventHeading(db, scope), shortages });
  },
});
