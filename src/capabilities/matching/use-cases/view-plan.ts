import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { situationNow } from '../queries.ts';
import { isClosed } from '../rules/situation.ts';
import {
  DraftHead,
  Emphasis,
  FloorCheck,
  Hint,
  Newcomer,
  PlanSheet,
  PlanVersion,
  Standby,
  USUAL_EMPHASIS,
} from '../schema.ts';
import { listVersions } from '../store/apply-plan.ts';
import { listDrafts } from '../store/drafts.ts';
import { listNewcomers } from '../store/newcomers.ts';
import { listWishCounts } from '../store/wishes.ts';
import { askDesk } from './shared/ask-desk.ts';
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
    /** Interviews that everybody is promised. */
    promised: z.int(),
    /** What the next draft starts from: as the last one counted. */
    emphasis: Emphasis,
    /** What to settle before a plan is made; null when nothing can be planned, or while one is searched. */
    readiness: z.object({ hints: z.array(Hint), floor: FloorCheck }).nullable(),
    /** Who takes a place of the published plan that falls free, recruiter by recruiter. */
    standby: z.array(Standby),
    newcomers: z.array(Newcomer),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { eventId }) {
    const drafts = await listDrafts(db, scope);
    const people = await listWishCounts(db, scope);
    const versions = await listVersions(db, eventId);
    const event = await eventFacts(db, eventId);
    const situation = await situationNow(db, eventId, now);
    const { candidates, recruiters, rounds } = situation;
    const check =
      candidates.length > 0 &&
      recruiters.length > 0 &&
      rounds.some((round) => !isClosed(round, situation.now)) &&
      !drafts.some(({ status }) => status === 'searching');
    const { readiness, standby } = await askDesk('survey', { situation, check });
    return done({
      event: await eventHeading(db, scope),
      sheet: await publishedSheet(db, event, situation),
      drafts: drafts.map(({ result, ...draft }) => ({
        ...draft,
        objective: result?.objective ?? null,
        bound: result?.bound ?? null,
      })),
      versions: versions.map(({ changes, ...version }) => ({ ...version, changes: changes.length })),
      candidates: people.length,
      withWishes: people.filter(({ wishes }) => wishes > 0).length,
      nextSeed: Math.max(0, ...drafts.map(({ seed }) => seed)) + 1,
      promised: event.floor,
      emphasis: drafts[0]?.emphasis ?? USUAL_EMPHASIS,
      readiness,
      standby,
      newcomers: await listNewcomers(db, eventId),
    });
  },
});
