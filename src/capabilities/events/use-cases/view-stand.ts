import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, linkOfRecruiter, ownPlaces, recruitersOf } from '../queries.ts';
import { eventNow, stageOf } from '../rules/moments.ts';
import { OwnPlace, OwnStand, Places } from '../schema.ts';
import { fairState } from '../store/fairs.ts';
import { receivingPlacesFor } from './shared/attending.ts';

/** A recruiter's own stand: what candidates read of it, and the personal link to keep. */
export const viewStand = query({
  name: 'view-stand',
  summary: 'Voir mes besoins et ma présentation',
  input: z.object({}),
  output: OwnStand.extend({ places: Places, own: OwnPlace.nullable(), hasFair: z.boolean() }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now }) {
    const [recruiter] = await recruitersOf(db, scope.eventId, { id: scope.recruiterId });
    if (!recruiter) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const open = ['before', 'welcome'].includes(stageOf(event, eventNow(event, now)));
    const places = await receivingPlacesFor(db, scope.eventId, recruiter.id);
    const own = (await ownPlaces(db, 'recruiter', [recruiter.id])).get(recruiter.id) ?? null;
    const hasFair = (await fairState(db, scope.eventId)) !== 'none';
    return done({ event, recruiter, link: linkOfRecruiter(recruiter), open, places, own, hasFair });
  },
});
