import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { asProblem } from '../../rules/draft-plan.ts';
import { planSheet, shownMeetings } from '../../rules/plan-sheet.ts';
import { isPast } from '../../rules/situation.ts';
import type { DraftMeeting, PlanSheet } from '../../schema.ts';
import type { Draft } from '../../store/drafts.ts';
import { readCast, readPublished } from '../../store/situation.ts';

/** A draft's meetings among the rounds and people of its event, with what differs from the published plan. */
export async function draftSheet(
  db: Db,
  draft: Pick<Draft, 'problem' | 'meetings'>,
  eventId: string,
  now: Instant,
): Promise<{ event: EventFacts; sheet: PlanSheet }> {
  const event = await eventFacts(db, eventId);
  const problem = asProblem(draft.problem);
  const published = await readPublished(db, eventId);
  const rounds = event.rounds.map((round) => ({ ...round, cancelled: round.cancelledAt !== null }));
  const past = published.filter((meeting) => isPast(meeting, rounds, eventNow(event, now)));
  const ranks = new Map(
    problem.wishes.map(({ candidate, recruiter, rank }) => [`${candidate}/${recruiter}`, rank]),
  );
  const pastPairs = new Set(past.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const ahead = draft.meetings.filter(
    ({ registrationId, recruiterId }: DraftMeeting) => !pastPairs.has(`${registrationId}/${recruiterId}`),
  );
  return {
    event,
    sheet: planSheet(event, await readCast(db, eventId), shownMeetings(ahead, published, past, ranks), {
      candidates: new Set(problem.candidates.map(({ id }) => id)),
      recruiters: new Set(problem.recruiters.map(({ id }) => id)),
    }),
  };
}
