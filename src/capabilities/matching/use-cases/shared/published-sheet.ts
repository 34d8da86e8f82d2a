import type { Db } from '../../../../kernel/database.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { asShown, planSheet } from '../../rules/plan-sheet.ts';
import type { Situation } from '../../rules/situation.ts';
import type { PlanSheet } from '../../schema.ts';
import { readCast } from '../../store/situation.ts';

/** The published plan among the rounds and people of its event. */
export async function publishedSheet(db: Db, event: EventFacts, situation: Situation): Promise<PlanSheet> {
  const { published, wishes, candidates, recruiters } = situation;
  const ranks = new Map(wishes.map(({ candidate, recruiter, rank }) => [`${candidate}/${recruiter}`, rank]));
  const shown = published.map((one) => asShown(one, ranks.get(`${one.candidate}/${one.recruiter}`) ?? null));
  return planSheet(event, await readCast(db, event.id), shown, {
    candidates: new Set(candidates.map(({ id }) => id)),
    recruiters: new Set(recruiters.map(({ id }) => id)),
  });
}
