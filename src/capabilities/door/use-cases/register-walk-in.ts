import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, listPartners } from '../../events/queries.ts';
import { WalkIn } from '../schema.ts';
import { applyMark } from './shared/apply-mark.ts';
import { welcome } from './shared/welcome.ts';

/** Somebody stands at the door without having registered: two fields, and they are here. */
export const registerWalkIn = command({
  name: 'register-walk-in',
  summary: 'Accueillir une personne sans rendez-vous',
  input: WalkIn,
  output: z.object({ registrationId: z.uuid(), name: z.string(), waiting: z.boolean() }),
  refusals: ['same-name', 'partner-unknown'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { firstName, lastName, partnerId, another }) {
    const { db, scope } = context;
    if (partnerId !== null) {
      const partners = await listPartners(db, scope.eventId);
      if (!partners.some(({ organisationId }) => organisationId === partnerId))
        return refused('partner-unknown', {}, 'partnerId');
    }
    const { subjectId, name, wasThere, waiting } = await welcome(context, {
      firstName,
      lastName,
      partnerId,
      another,
    });
    if (wasThere) return refused('same-name', { name }, 'another');
    const event = await eventFacts(db, scope.eventId);
    await applyMark({ ...context, note: async () => {} }, event, {
      kind: 'candidate',
      subjectId,
      state: 'present',
    });
    return done({ registrationId: subjectId, name, waiting });
  },
});
