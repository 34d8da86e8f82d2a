import { z } from 'zod';

/** A station as pages of its site name it. */
export const OfSite = z.object({ eventId: z.uuid(), siteId: z.uuid(), stationId: z.uuid() });
