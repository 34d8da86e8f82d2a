import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listCompanions, ownPeople, partCompany } from '../store/visitors.ts';
import { accountOf } from './shared/visits.ts';

/** Stops accompanying somebody. */
export const leaveVisit = command({
  name: 'leave-visit',
  summary: 'Ne plus accompagner une visite',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({}),
  token: 'people',
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, actor, scope, note }, { eventId, registrationId }) {
    const [person] = await ownPeople(db, scope, { registrationId });
    const [known] = await listCompanions(db, { eventId, registrationId });
    const accountId = accountOf(actor);
    if (!person || !known || accountId === null || known.accountId !== accountId) return notFound();
    await partCompany(db, { eventId, registrationId });
    await note('visit-left', { name: theCandidate(registrationId) });
    return done({});
  },
});
