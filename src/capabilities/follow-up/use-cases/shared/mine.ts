import type { CandidateScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { monthToAsk } from '../../rules/due.ts';
import { type FollowUp, MONTHS, type Month } from '../../schema.ts';
import { findMine } from '../../store/follow-ups.ts';
import { type Calendar, calendarOf, unsaid } from './standing.ts';

/** What a candidate is asked at present. */
export interface Mine {
  readonly calendar: Calendar;
  readonly firstName: string;
  readonly personId: string | null;
  /** The follow-up to answer; null when none is due. */
  readonly month: Month | null;
  readonly said: FollowUp;
  /** What was said the last time: whoever did not answer in between still has the work of before. */
  readonly before: FollowUp | null;
}

/** The follow-up of the person behind a link; null for who did not come. */
export async function mine(db: Db, scope: CandidateScope, now: Instant): Promise<Mine | null> {
  const found = await findMine(db, scope);
  if (found === null) return null;
  const calendar = await calendarOf(db, scope.eventId, now);
  const month = monthToAsk(calendar.eventDate, calendar.today);
  const of = (one: Month) => found.followUps.find((each) => each.month === one) ?? null;
  const earlier = MONTHS.filter((one) => month !== null && one < month).toReversed();
  return {
    calendar,
    firstName: found.firstName,
    personId: found.personId,
    month,
    said: (month && of(month)) ?? unsaid(month ?? MONTHS[0]),
    before: earlier.map(of).find((one) => one?.situation != null) ?? null,
  };
}
