import { z } from 'zod';
import { PARTNER_ROLES } from '../../../kernel/actor.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import {
  addOrganisation,
  findOrganisationNamed,
  listOrganisations,
  networkOf,
} from '../../access/queries.ts';
import { ORGANISATION_KINDS } from '../../access/schema.ts';
import { addPartner as tie } from '../store/partners.ts';

/** Ties an organisation to an event by what it does there: one of the network, or a new one by its name. */
export const addPartner = command({
  name: 'add-partner',
  summary: 'Ajouter un partenaire à un événement',
  input: z.object({
    eventId: z.uuid(),
    partnerId: z.uuid().nullable().default(null),
    /** A new partner, when it is not in the network yet. */
    name: z.string().trim().max(120).nullable().default(null),
    kind: z.enum(ORGANISATION_KINDS).default('training'),
    /** What it does at the event; who organises with the host sees and does what the host does. */
    role: z.enum(PARTNER_ROLES).exclude(['host']).default('brings'),
  }),
  output: z.object({ partnerId: z.uuid() }),
  refusals: ['partner-not-said', 'partner-already'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note }, { partnerId, name, kind, role }) {
    const organisations = await listOrganisations(db, actor.manages(scope.organisationId)!);
    let partner = organisations.find(({ id }) => id === partnerId) ?? null;
    if (partnerId !== null && partner === null) return notFound();
    if (partner === null) {
      if (name === null) return refused('partner-not-said', {}, 'name');
      const network = await networkOf(db, scope.organisationId);
      const known = await findOrganisationNamed(db, network.id, name);
      const id = known ?? (await addOrganisation(db, { networkId: network.id, name, kind }, now));
      partner = { id, name, kind };
    }
    const added = await tie(db, { eventId: scope.eventId, organisationId: partner.id, role });
    if (!added)
      return refused('partner-already', { partner: partner.name }, partnerId ? 'partnerId' : 'name');
    await note('partner-added', { partner: partner.name, role });
    return done({ partnerId: partner.id });
  },
});
