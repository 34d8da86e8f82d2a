import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { StationPulse } from '../schema.ts';
import { showingOf, standingOf } from './shared/standing.ts';

/** What a computer asks every few seconds: a sign of life, and whether its page still shows what is. */
export const viewStationPulse = query({
  name: 'view-station-pulse',
  summary: 'Dire qu’un poste est en marche et savoir ce qu’il doit montrer',
  input: z.object({}),
  output: StationPulse,
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now }) {
    const standing = await standingOf(db, scope, now);
    return standing === null ? notFound() : done({ showing: showingOf(standing) });
  },
});
