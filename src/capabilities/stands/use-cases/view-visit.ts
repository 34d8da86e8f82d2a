import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { surroundings } from '../../calls/queries.ts';
import { eventHeading } from '../../events/queries.ts';
import { VisitPage } from '../schema.ts';
import { findFair, standsNow } from '../store/fairs.ts';
import { listCompanions, ownPeople } from '../store/visitors.ts';
import { companionOf, placesOf, standDetail } from './shared/fair-view.ts';
import { accountOf } from './shared/visits.ts';

/** A visit as who accompanies sees it: the stand that the person stands before, and their places. */
export const viewVisit = query({
  name: 'view-visit',
  summary: 'Suivre la visite d’une personne que j’accompagne',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: VisitPage,
  token: 'people',
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, actor, scope, now }, { eventId, registrationId }) {
    const [person] = await ownPeople(db, scope, { registrationId });
    if (!person) return notFound();
    const [row] = await listCompanions(db, { eventId, registrationId });
    const live = await standsNow(db, eventId);
    const fair = await findFair(db, eventId);
    const mine = row !== undefined && row.accountId !== null && row.accountId === accountOf(actor);
    // Only who was let in sees where the person goes.
    const together = mine && row.state === 'together';
    return done({
      ...{ event: await eventHeading(db, scope), registrationId, name: person.name, now },
      companion: companionOf(row),
      ...{ mine, accountId: accountOf(actor), processor: (await surroundings(db, eventId)).processor },
      places: together ? await placesOf(db, { eventId, registrationId }, fair, live) : [],
      stand:
        together && row.atRecruiterId !== null
          ? await standDetail(db, eventId, live, row.atRecruiterId)
          : null,
    });
  },
});
