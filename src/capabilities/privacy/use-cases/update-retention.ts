import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { RULED } from '../rules/months.ts';
import { Months } from '../schema.ts';
import { limitsOf, saveRules } from '../store/retention.ts';

export const updateRetention = command({
  name: 'update-retention',
  summary: 'Changer combien de temps mon organisation garde les données',
  input: Months.extend({ organisationId: z.uuid() }),
  output: z.object({}),
  refusals: ['longer-than-network'],
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, note }, { organisationId: _, ...months }) {
    const limits = await limitsOf(db, scope.organisationId);
    for (const kind of RULED) {
      const most = limits[kind];
      if (most !== null && months[kind] > most) return refused('longer-than-network', { most }, kind);
    }
    await saveRules(db, scope.organisationId, months);
    await note('retention-changed', { person: months.person, event: months['event-file'] });
    return done({});
  },
});
