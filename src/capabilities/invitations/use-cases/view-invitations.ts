import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow, offerMinutesOf, stageOf } from '../../events/queries.ts';
import { countByPartner, isUnopened, standingOf } from '../rules/standing.ts';
import { InvitationsPage, STANDINGS } from '../schema.ts';
import { callAfterHours, listAsked } from '../store/invitations.ts';

/** Who was invited, who comes, who does not, who said nothing: by partner, with everybody in reach by name. */
export const viewInvitations = query({
  name: 'view-invitations',
  summary: 'Voir qui vient, qui ne vient pas et qui n’a pas répondu',
  input: z.object({
    eventId: z.uuid(),
    standing: z.enum(STANDINGS).nullable().default(null),
    /** Only those whose link was never followed. */
    unopened: z.boolean().default(false),
  }),
  output: InvitationsPage,
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { eventId, standing: filter, unopened }) {
    const facts = await eventFacts(db, eventId);
    const people = (await listAsked(db, scope, { now })).map((person) => ({
      ...person,
      standing: standingOf(person),
    }));
    const silent = people.filter(isUnopened);
    const shown = unopened ? silent : people;
    return done({
      event: await eventHeading(db, scope),
      over: stageOf(facts, eventNow(facts, now)) === 'after',
      counts: countByPartner(people),
      people: filter === null ? shown : shown.filter(({ standing }) => standing === filter),
      filter,
      unopenedOnly: unopened,
      unopened: silent.length,
      settings: {
        offerMinutes: await offerMinutesOf(db, eventId),
        callAfterHours: await callAfterHours(db, eventId),
      },
    });
  },
});
