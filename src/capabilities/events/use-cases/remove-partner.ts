import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listPartners, removePartner as untie } from '../store/partners.ts';

/** Takes a partner off an event, as long as nobody came through it. */
export const removePartner = command({
  name: 'remove-partner',
  summary: 'Retirer un partenaire',
  input: z.object({ eventId: z.uuid(), partnerId: z.uuid() }),
  output: z.object({}),
  refusals: ['partner-has-people'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { partnerId }) {
    const partners = await listPartners(db, scope.eventId);
    const partner = partners.find(
      ({ organisationId, role }) => organisationId === partnerId && role !== 'host',
    );
    if (!partner) return notFound();
    if (!(await untie(db, scope, partnerId))) return refused('partner-has-people', { partner: partner.name });
    await note('partner-removed', { partner: partner.name });
    return done({});
  },
});
