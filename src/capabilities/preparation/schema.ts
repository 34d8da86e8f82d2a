import { z } from 'zod';

/** Somebody of an event who is not ready, with what is missing. */
export const NotReady = z.object({
  registrationId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  /** Who follows them, and calls; null when nobody is named. */
  counsellor: z.string().nullable(),
  done: z.int(),
  needed: z.int(),
  missing: z.array(z.string()),
});
export type NotReady = z.output<typeof NotReady>;

/** How many of an organisation's people are ready. */
export const ReadyCounts = z.object({
  organisationId: z.uuid(),
  organisation: z.string(),
  ready: z.int(),
  notReady: z.int(),
  /** People of whom nothing is said: the organisation has no checklist. */
  unknown: z.int(),
});
export type ReadyCounts = z.output<typeof ReadyCounts>;

/** What planning needs to know: who is not ready yet, and who calls them. */
export const PlanReadiness = z.object({ people: z.array(NotReady), partners: z.array(ReadyCounts) });
export type PlanReadiness = z.output<typeof PlanReadiness>;
