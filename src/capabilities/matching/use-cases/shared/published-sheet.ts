import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts } from '../../../events/queries.ts';
import { situationNow } from '../../queries.ts';
import { asShown, planSheet } from '../../rules/plan-sheet.ts';
import type { PlanSheet } from '../../schema.ts';
import { readCast } from '../../store/situation.ts';

/** The published plan among the rounds and people of its event. */
export async function publishedSheet(db: Db, eventId: string, now: Instant): Promise<PlanSheet> {
  const event = await eventFacts(db, eventId);
  const { published, wishes, candidates, recruiters } = await situationNow(db, eventId, now);
  const ranks = new Map(wishes.map(({ candidate, recruiter, rank }) => [`${candidate}/${recruiter}`, rank]));
  const shown = published.map((one) => asShown(one, ranks.get(`${one.candidate}/${one.recruiter}`) ?? null));
  return planSheet(event, await readCast(db, eventId), shown, {
    candidates: new Set(candidates.map(({ id }) => id)),
    recruiters: new Set(recruiters.map(({ id }) => id)),
  });
}
