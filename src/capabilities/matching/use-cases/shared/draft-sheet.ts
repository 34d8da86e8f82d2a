import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import type { DraftCast } from '../../rules/desk.ts';
import { planSheet, shownMeetings } from '../../rules/plan-sheet.ts';
import { isPast } from '../../rules/situation.ts';
import type { DraftMeeting, PlanSheet } from '../../schema.ts';
import { readCast, readPublished } from '../../store/situation.ts';

/**
 * A draft's meetings among the rounds and people of its event, with what differs from the published plan. Who is in it
 * and what was wished comes from the planner's desk.
 */
export async function draftSheet(
  db: Db,
  { meetings, cast }: { meetings: readonly DraftMeeting[]; cast: DraftCast },
  eventId: string,
  now: Instant,
): Promise<{ event: EventFacts; sheet: PlanSheet }> {
  const event = await eventFacts(db, eventId);
  const published = await readPublished(db, eventId);
  const rounds = event.rounds.map((round) => ({ ...round, cancelled: round.cancelledAt !== null }));
  const past = published.filter((meeting) => isPast(meeting, rounds, eventNow(event, now)));
  const ranks = new Map(
    meetings.flatMap(({ registrationId, recruiterId }, index) => {
      const rank = cast.ranks[index] ?? null;
      return rank === null ? [] : [[`${registrationId}/${recruiterId}`, rank] as const];
    }),
  );
  const pastPairs = new Set(past.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const ahead = meetings.filter(
    ({ registrationId, recruiterId }) => !pastPairs.has(`${registrationId}/${recruiterId}`),
  );
  return {
    event,
    sheet: planSheet(event, await readCast(db, eventId), shownMeetings(ahead, published, past, ranks), {
      candidates: new Set(cast.candidates),
      recruiters: new Set(cast.recruiters),
    }),
  };
}
