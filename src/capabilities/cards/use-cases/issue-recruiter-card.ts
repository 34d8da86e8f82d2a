import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventHeading, linkOfRecruiter, recruitersOf, renewRecruiterLink } from '../../events/queries.ts';
import { PrintedCard } from '../schema.ts';
import { cardSince } from '../store.ts';
import { newCard } from './shared/new-card.ts';

/**
 * Prints the card of a recruiter without e-mail. A second one replaces the first: its code, and every link given before,
 * open nothing any more.
 */
export const issueRecruiterCard = command({
  name: 'issue-recruiter-card',
  summary: 'Faire la carte d’accès d’une entreprise',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: PrintedCard,
  token: 'events',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note }, { eventId, recruiterId: id }) {
    const [recruiter] = await recruitersOf(db, eventId, { id });
    if (!recruiter || recruiter.withdrawnAt !== null) return notFound();
    const holder = { kind: 'recruiter', id } as const;
    const again = (await cardSince(db, scope, holder)) !== null;
    const linkGeneration = again
      ? await renewRecruiterLink(db, { eventId, id }, now)
      : recruiter.linkGeneration;
    const code = await newCard(db, holder, eventId, now);
    await note(again ? 'recruiter-card-reissued' : 'recruiter-card-issued', { company: recruiter.company });
    const { name: event, date, place } = await eventHeading(db, scope);
    return done({
      ...{ name: recruiter.company, event, date, place, code },
      link: linkOfRecruiter({ id, linkGeneration }),
    });
  },
});
