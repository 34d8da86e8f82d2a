import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { onWallClock } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { ListedEvent } from '../schema.ts';
import { listPublicEvents, networkAt } from '../store/public-events.ts';

/** The public events of one network, at its own address: of no other on the same instance. */
export const viewNetworkHome = query({
  name: 'view-network-home',
  summary: 'Voir les événements publics d’un réseau',
  input: z.object({ network: z.string().max(60) }),
  output: z.object({ name: z.string(), coming: z.array(ListedEvent) }),
  token: null,
  allow: anyone,
  async run({ db, now }, { network }) {
    const found = await networkAt(db, network);
    if (found === null) return notFound();
    const today = onWallClock(now, 'Europe/Brussels').date;
    return done({ name: found.name, coming: await listPublicEvents(db, today, [found.id]) });
  },
});
