import { type Instant, onWallClock } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import { fromKept, saysSomething, toKeep } from '../../rules.ts';
import type { Audience, Opinion, OpinionPage } from '../../schema.ts';
import { findAnswer, listQuestions, respondentOf, saveAnswer } from '../../store/satisfaction.ts';

export interface Who {
  readonly eventId: string;
  readonly audience: Audience;
  /** The registration, the recruiter or the account; null for a slip without a code. */
  readonly subjectId: string | null;
}

/** The form of somebody, with what they said before. */
export async function opinionPage(db: Db, { eventId, audience, subjectId }: Who): Promise<OpinionPage> {
  const { name, date } = await eventFacts(db, eventId);
  const questions = await listQuestions(db, eventId, audience);
  const respondent = subjectId === null ? null : respondentOf(eventId, audience, subjectId);
  const kept = respondent === null ? null : await findAnswer(db, { eventId, audience, respondent });
  return { event: { name, date }, audience, questions, said: kept && fromKept(kept, questions) };
}

/** Keeps what somebody said; false when it says nothing. */
export async function keepOpinion(
  db: Db,
  { eventId, audience, subjectId }: Who,
  opinion: Opinion,
  { how, now }: { readonly how: 'link' | 'slip' | 'staff'; readonly now: Instant },
): Promise<boolean> {
  const kept = toKeep(opinion, await listQuestions(db, eventId, audience));
  if (!saysSomething(kept)) return false;
  const event = await eventFacts(db, eventId);
  const answeredOn = onWallClock(eventNow(event, now), event.timeZone).date;
  const respondent = subjectId === null ? null : respondentOf(eventId, audience, subjectId);
  await saveAnswer(db, { eventId, audience, respondent, how, answeredOn, ...kept });
  return true;
}
