import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { DoorSite } from '../schema.ts';
import { siteOfDesk, sitesOfDoor } from './shared/sites-of-door.ts';

/** The empty page that a browser keeps for when there is no network: it says nothing of anybody. */
export const viewOfflineDoor = query({
  name: 'view-offline-door',
  summary: 'Garder la page d’accueil pour travailler sans réseau',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ event: EventHeading, sites: z.array(DoorSite), deskSite: z.uuid().nullable() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, actor }) {
    const sites = await sitesOfDoor(db, scope);
    return done({ event: await eventHeading(db, scope), sites, deskSite: siteOfDesk(actor, scope, sites) });
  },
});
