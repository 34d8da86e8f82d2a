import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { situationNow } from '../queries.ts';
import { PlanSheet } from '../schema.ts';
import { listVersions } from '../store/apply-plan.ts';
import { publishedSheet } from './shared/published-sheet.ts';

export const PRINT_VIEWS = ['recruiter', 'candidate', 'round'] as const;

export const viewPlanPrint = query({
  name: 'view-plan-print',
  summary: 'Imprimer le planning publié',
  input: z.object({ eventId: z.uuid(), by: z.enum(PRINT_VIEWS).default('recruiter').catch('recruiter') }),
  output: z.object({
    event: EventHeading,
    by: z.enum(PRINT_VIEWS),
    sheet: PlanSheet,
    /** When the version was published; null before the first. */
    publishedAt: z.string().nullable(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }, { eventId, by }) {
    const [version] = await listVersions(db, eventId);
    const sheet = await publishedSheet(
      db,
      await eventFacts(db, eventId),
      await situationNow(db, eventId, now),
    );
    return done({
      event: await eventHeading(db, scope),
      by,
      // Paper is handed around, and the door reads this too: how dear a wish was stays with who made it.
      sheet: { ...sheet, meetings: sheet.meetings.map((meeting) => ({ ...meeting, rank: null })) },
      publishedAt: version?.publishedAt ?? null,
    });
  },
});
