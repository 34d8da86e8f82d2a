import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { onWallClock } from '../../../kernel/clock.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { hasNetwork, listAdministered, listOwnOrganisations } from '../../access/queries.ts';
import { ListedEvent } from '../schema.ts';
import { listOwnEvents } from '../store/events.ts';
import { listHelpedSites } from '../store/helped-sites.ts';
import { listPublicEvents, networksInPublic, networksOf } from '../store/public-events.ts';

/** One's own events when signed in, and the public ones to come. On an empty instance there is nothing but its start. */
export const listMyEvents = query({
  name: 'list-my-events',
  summary: 'Voir mes événements',
  input: z.object({}),
  output: z.object({
    empty: z.boolean(),
    /** The day it is, to part what comes from what has been. */
    today: z.string(),
    mine: z.array(
      ListedEvent.extend({
        hosted: z.boolean(),
        /** One's part in it: the door of a host has fewer pages than its organisers. */
        as: z.enum(['organiser', 'door', 'partner']),
        candidates: z.int(),
        recruiters: z.int(),
        planVersion: z.int(),
      }),
    ),
    /** Organisations in whose name one may make an event. */
    managed: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** Organisations whose address book of companies one reads. */
    companiesOf: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** Sites where one welcomes people. */
    helped: z.array(z.object({ eventId: z.uuid(), siteId: z.uuid(), name: z.string(), event: z.string() })),
    /** Networks that one administers. */
    networks: z.array(z.object({ id: z.uuid(), name: z.string() })),
    /** Of one's own networks, or of the only one that has something to show; of several, each has its own address. */
    coming: z.array(ListedEvent),
    doors: z.array(z.object({ name: z.string(), slug: z.string() })),
  }),
  token: 'events',
  allow: (actor) => actor.isKnown() ?? anyone(),
  async run({ db, actor, scope, now }) {
    // The day is only there to sort by: events in several zones share one list.
    const today = onWallClock(now, 'Europe/Brussels').date;
    const self = scope.as === 'self' ? scope : null;
    const organisations = self === null ? [] : await listOwnOrganisations(db, self);
    const own = self === null ? [] : await listOwnEvents(db, self);
    const open = self === null ? await networksInPublic(db, today) : [];
    const shown =
      self === null
        ? open.length === 1
          ? open.map(({ id }) => id)
          : []
        : await networksOf(db, self.organisationIds);
    return done({
      empty: !(await hasNetwork(db)),
      today,
      mine: own.map((event) => ({ ...event, as: actor.welcomes(event.id)?.as ?? ('partner' as const) })),
      managed: organisations.filter(({ id }) => actor.manages(id) !== null),
      companiesOf: organisations.filter(({ id }) => actor.worksFor(id) !== null),
      helped: await listHelpedSites(db, actor.helpedSites),
      networks: self === null ? [] : await listAdministered(db, self),
      coming: await listPublicEvents(db, today, shown),
      doors: open.length > 1 ? open : [],
    });
  },
});
