import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { planReadiness } from '../../preparation/queries.ts';
import { PlanReadiness } from '../../preparation/schema.ts';
import {
  BelowFloor,
  DraftHead,
  DraftMeeting,
  Option,
  PlanFigures,
  PlanSheet,
  RulePart,
  SearchResult,
  Standby,
  UnmetWish,
} from '../schema.ts';
import { findDraft, listDrafts } from '../store/drafts.ts';
import { askDesk } from './shared/ask-desk.ts';
import { draftSheet } from './shared/draft-sheet.ts';

const Pair = z.object({ registrationId: z.uuid(), recruiterId: z.uuid() });

/** "<registration>.<recruiter>" in the address of a chosen meeting. */
const PairText = z.string().regex(/^[0-9a-f-]{36}\.[0-9a-f-]{36}$/);
/** "<recruiter>.<round>" in the address of a chosen free place. */
const PlaceText = z.string().regex(/^[0-9a-f-]{36}\.\d{1,2}$/);

export const viewDraft = query({
  name: 'view-draft',
  summary: 'Voir une proposition de planning',
  input: z.object({
    eventId: z.uuid(),
    draftId: z.uuid(),
    by: z.enum(['grid', 'candidate', 'recruiter']).default('grid').catch('grid'),
    meeting: PairText.nullable().default(null).catch(null),
    place: PlaceText.nullable().default(null).catch(null),
    candidate: z.uuid().nullable().default(null).catch(null),
  }),
  output: z.object({
    event: EventHeading,
    draft: DraftHead,
    failed: z.boolean(),
    /** Another version was published since this draft was made. */
    outdated: z.boolean(),
    by: z.enum(['grid', 'candidate', 'recruiter']),
    sheet: PlanSheet,
    figures: PlanFigures.nullable(),
    /** Where its points come from. */
    parts: z.array(RulePart),
    /** Who takes a place that falls free, as the draft is now. */
    standby: z.array(Standby),
    result: SearchResult.nullable(),
    promised: z.int(),
    below: z.array(BelowFloor),
    /** The meeting that is chosen, and where it could go. */
    chosen: z.object({ meeting: DraftMeeting, options: z.array(Option) }).nullable(),
    /** The free place that is chosen, and who could come. */
    free: z.object({ recruiterId: z.uuid(), round: z.int(), options: z.array(Option) }).nullable(),
    /** Whose wishes are looked at, and why those that are not held are not. */
    asked: z.object({ registrationId: z.uuid(), unmet: z.array(UnmetWish) }).nullable(),
    /** Other drafts to compare with. */
    others: z.array(z.object({ id: z.uuid(), number: z.int() })),
    /** Who is not ready yet and who calls them. */
    preparation: PlanReadiness,
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { draftId, by, meeting, place, candidate }) {
    const draft = await findDraft(db, scope, draftId);
    if (!draft) return notFound();
    const heading = await eventHeading(db, scope);
    const { problem, meetings, result } = draft;
    const [recruiterId = '', round = ''] = place?.split('.') ?? [];
    const isReady = draft.status === 'ready';
    const asked = {
      result,
      chosen: meeting === null ? null : Pair.parse(splitPair(meeting)),
      place: place === null ? null : { recruiterId, round: Number(round) },
      candidate,
    };
    const look = isReady ? await askDesk('look', { problem, meetings, ...asked }) : null;
    const cast = look ?? { ranks: [], candidates: [], recruiters: [] };
    const { event, sheet } = await draftSheet(db, { meetings, cast }, scope.eventId, now);
    return done({
      event: heading,
      draft,
      failed: draft.status === 'failed',
      outdated: draft.publishedAs === null && draft.basedOnVersion !== heading.planVersion,
      by,
      sheet,
      figures: look?.figures ?? null,
      parts: look?.parts ?? [],
      standby: look?.standby ?? [],
      result,
      promised: event.floor,
      below: look?.below ?? [],
      chosen: look?.chosen ?? null,
      free: look?.free ?? null,
      asked: look?.asked ?? null,
      others: (await listDrafts(db, scope))
        .filter(({ id, status }) => id !== draft.id && status === 'ready')
        .map(({ id, number }) => ({ id, number })),
      preparation: await planReadiness(db, scope),
    });
  },
});

function splitPair(text: string) {
  const [registrationId, recruiterId] = text.split('.');
  return { registrationId, recruiterId };
}
