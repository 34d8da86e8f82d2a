import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listCompanions, ownPeople, saveCompanion } from '../store/visitors.ts';
import { accountOf } from './shared/visits.ts';

/** Joins the visit of somebody who asked for it, or offers to: the visitor then decides. */
export const offerCompany = command({
  name: 'offer-company',
  summary: 'Accompagner la visite d’une personne',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({ together: z.boolean() }),
  refusals: ['already-accompanied'],
  token: 'people',
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, actor, scope, now, note }, { eventId, registrationId }) {
    const accountId = accountOf(actor);
    const [person] = await ownPeople(db, scope, { registrationId });
    if (!person || accountId === null) return notFound();
    const [known] = await listCompanions(db, { eventId, registrationId });
    if (known && known.accountId !== null && known.accountId !== accountId)
      return refused('already-accompanied', { name: known.name });
    const together = known !== undefined && known.state !== 'offered';
    const companion = { accountId, name: actor.name, state: together ? 'together' : 'offered' } as const;
    await saveCompanion(db, { eventId, registrationId }, companion, now);
    const facts = { name: theCandidate(registrationId) };
    if (together) await note('visit-joined', facts);
    else await note('company-offered', facts);
    return done({ together });
  },
});
