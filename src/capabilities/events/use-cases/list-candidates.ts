import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { duplicatePairs } from '../../people/queries.ts';
import { eventHeading } from '../queries.ts';
import { Attendee, EventHeading, REGISTRATION_STATUSES } from '../schema.ts';
import { listPartners } from '../store/partners.ts';
import { countAttendees } from '../store/registration-counts.ts';
import { countMatching, searchAttendees } from '../store/registrations.ts';

const PAGE = 200;

/** What the door needs of a person: the name, the card, the state. Files stay with those who follow people. */
const HIDDEN_AT_THE_DOOR = {
  email: null,
  phone: null,
  wantedOccupations: [],
  accessNeeds: [],
  note: null,
  hasCv: false,
};

/** The people of an event within one's reach: the organiser all, the door names and states, a counsellor their own. */
export const listCandidates = query({
  name: 'list-candidates',
  summary: 'Voir les personnes inscrites',
  input: z.object({
    eventId: z.uuid(),
    search: z.string().trim().max(80).nullable().default(null),
    partnerId: z.uuid().nullable().catch(null).default(null),
    status: z.enum(REGISTRATION_STATUSES).nullable().catch(null).default(null),
    page: z.int().min(1).max(1000).catch(1).default(1),
  }),
  output: z.object({
    event: EventHeading,
    filter: z.object({
      search: z.string().nullable(),
      partnerId: z.uuid().nullable(),
      status: z.enum(REGISTRATION_STATUSES).nullable(),
    }),
    candidates: z.array(Attendee.omit({ linkGeneration: true, personId: true })),
    counts: z.object({ registered: z.int(), confirmed: z.int(), waiting: z.int(), cancelled: z.int() }),
    partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    /** For a partner: whether who runs the event reads the names of its people. */
    sharesNames: z.boolean().nullable(),
    /** Those who may stand twice in the list: same name, or same contact under a name that is close. */
    twins: z.array(z.uuid()),
    found: z.int(),
    page: z.int(),
    pages: z.int(),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope }, { page, ...filter }) {
    const found = await countMatching(db, scope, filter);
    const pages = Math.max(1, Math.ceil(found / PAGE));
    const shown = Math.min(page, pages);
    const partners = await listPartners(db, scope.eventId);
    const candidates = await searchAttendees(db, scope, filter, { offset: (shown - 1) * PAGE, limit: PAGE });
    return done({
      event: await eventHeading(db, scope),
      filter,
      candidates:
        scope.as === 'door' ? candidates.map((each) => ({ ...each, ...HIDDEN_AT_THE_DOOR })) : candidates,
      counts: await countAttendees(db, scope),
      // A partner sees no list of the others: it has only its own people to choose from.
      partners: scope.as === 'partner' ? [] : partners,
      sharesNames:
        scope.as === 'partner'
          ? partners.some((one) => one.sharesNames && scope.organisationIds.includes(one.organisationId))
          : null,
      twins: scope.as === 'door' ? [] : twinsAmong(candidates),
      found,
      page: shown,
      pages,
    });
  },
});

function twinsAmong(candidates: readonly Attendee[]): string[] {
  const here = candidates.filter(({ status }) => status !== 'cancelled');
  const ids = duplicatePairs(here).flatMap(({ first, second }) => [here[first]!.id, here[second]!.id]);
  return [...new Set(ids)];
}
