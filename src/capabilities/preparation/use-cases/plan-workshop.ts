import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { WorkshopEntry } from '../schema.ts';
import { addWorkshop, colleaguesAt } from '../store/workshops.ts';

/** Plans an hour of preparation that members of one or more organisations lead. */
export const planWorkshop = command({
  name: 'plan-workshop',
  summary: 'Prévoir un atelier ou un entretien de préparation, avec ses animateurs',
  input: WorkshopEntry.extend({ eventId: z.uuid() }),
  output: z.object({ workshopId: z.uuid() }),
  refusals: ['leader-unknown'],
  token: 'people',
  unfenced: 'who leads with us is a member of another organisation',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note }, { leaders, ...entry }) {
    const colleagues = await colleaguesAt(db, scope.eventId);
    const chosen = colleagues.filter(({ accountId }) => leaders.includes(accountId));
    if (chosen.length < new Set(leaders).size) return refused('leader-unknown', {}, 'leaders');
    const { organisationId } = scope;
    const workshopId = await addWorkshop(db, { ...entry, organisationId, leaders: chosen }, now);
    await note('workshop-planned', { title: entry.title, date: entry.onDate });
    return done({ workshopId });
  },
});
