import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, listInterpreters } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { situationNow } from '../queries.ts';
import { interpretedBy } from '../rules/interpreted-by.ts';
import { InterpretedBy, PlanSheet } from '../schema.ts';
import { listVersions } from '../store/apply-plan.ts';
import { publishedSheet } from './shared/published-sheet.ts';

export const PRINT_VIEWS = ['recruiter', 'candidate', 'round', 'interpreter'] as const;

export const viewPlanPrint = query({
  name: 'view-plan-print',
  summary: 'Imprimer le planning publié',
  input: z.object({ eventId: z.uuid(), by: z.enum(PRINT_VIEWS).default('recruiter').catch('recruiter') }),
  output: z.object({
    event: EventHeading,
    by: z.enum(PRINT_VIEWS),
    sheet: PlanSheet,
    /** Meetings that are interpreted, by the name of who interprets; null: nobody is left for them. */
    interpreted: z.array(InterpretedBy),
    /** When the version was published; null before the first. */
    publishedAt: z.string().nullable(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }, { eventId, by }) {
    const [version] = await listVersions(db, eventId);
    const situation = await situationNow(db, eventId, now);
    const sheet = await publishedSheet(db, await eventFacts(db, eventId), situation);
    return done({
      event: await eventHeading(db, scope),
      by,
      // Paper is handed around, and the door reads this too: how dear a wish was stays with who made it.
      sheet: { ...sheet, meetings: sheet.meetings.map((meeting) => ({ ...meeting, rank: null })) },
      interpreted: interpretedBy(situation, await listInterpreters(db, { eventId })),
      publishedAt: version?.publishedAt ?? null,
    });
  },
});
