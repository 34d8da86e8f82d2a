import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { attendeeIn, eventHeading, linkOfRegistration, renewRegistrationLink } from '../../events/queries.ts';
import { PrintedCard } from '../schema.ts';
import { cardSince } from '../store.ts';
import { newCard } from './shared/new-card.ts';

/**
 * Prints somebody's card. A second one replaces the first: its code, and every link given before, open nothing any
 * more, because a card that is lost is in somebody's hands.
 */
export const issueCard = command({
  name: 'issue-card',
  summary: 'Faire la carte d’accès d’une personne',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: PrintedCard,
  token: 'people',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope, now, note }, { registrationId: id }) {
    const attendee = await attendeeIn(db, scope, id);
    if (attendee === null || !attendee.named) return notFound();
    const holder = { kind: 'candidate', id } as const;
    const again = (await cardSince(db, scope, holder)) !== null;
    const linkGeneration = again
      ? await renewRegistrationLink(db, { eventId: scope.eventId, id }, now)
      : attendee.linkGeneration;
    const code = await newCard(db, holder, scope.eventId, now);
    await note(again ? 'card-reissued' : 'card-issued', { name: theCandidate(id) });
    const { name: event, date, place } = await eventHeading(db, scope);
    return done({
      name: `${attendee.firstName} ${attendee.lastName}`,
      event,
      date,
      place,
      code,
      link: linkOfRegistration({ id, linkGeneration }),
    });
  },
});
