import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { DraftHead, PlanSheet, PlanVersion } from '../schema.ts';
import { listVersions } from '../store/apply-plan.ts';
import { listDrafts } from '../store/drafts.ts';
import { listWishCounts } from '../store/wishes.ts';
import { publishedSheet } from './shared/published-sheet.ts';

export const viewPlan = query({
  name: 'view-plan',
  summary: 'Voir le planning et ses propositions',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    sheet: PlanSheet,
    drafts: z.array(
      DraftHead.extend({
        meetings: z.int(),
        /** Points found and the most that any plan can have; null while searching. */
        objective: z.number().nullable(),
        bound: z.number().nullable(),
      }),
    ),
    versions: z.array(PlanVersion.omit({ changes: true }).extend({ changes: z.int() })),
    candidates: z.int(),
    withWishes: z.int(),
    /** A seed that no draft of this list has used. */
    nextSeed: z.int(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { eventId }) {
    const drafts = await listDrafts(db, scope);
    const people = await listWishCounts(db, scope);
    const versions = await listVersions(db, eventId);
    return done({
      event: await eventHeading(db, scope),
      sheet: await publishedSheet(db, eventId, now),
      drafts: drafts.map(({ result, ...draft }) => ({
        ...draft,
        objective: result?.objective ?? null,
        bound: result?.bound ?? null,
      })),
      versions: versions.map(({ changes, ...version }) => ({ ...version, changes: changes.length })),
      candidates: people.length,
      withWishes: people.filter(({ wishes }) => wishes > 0).length,
      nextSeed: Math.max(0, ...drafts.map(({ seed }) => seed)) + 1,
    });
  },
});
