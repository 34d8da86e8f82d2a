import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Months } from '../schema.ts';
import { saveRules } from '../store/retention.ts';

export const updateRetention = command({
  name: 'update-retention',
  summary: 'Changer combien de temps mon organisation garde les données',
  input: Months.extend({ organisationId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, note }, { organisationId: _, ...months }) {
    await saveRules(db, scope.organisationId, months);
    await note('retention-changed', { person: months.person, event: months['event-file'] });
    return done({});
  },
});
