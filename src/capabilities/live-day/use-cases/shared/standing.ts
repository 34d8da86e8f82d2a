import { type DayRows, fullName } from '../../../door/schema.ts';
import type { EventFacts } from '../../../events/schema.ts';
import type { StandingHappening } from '../../schema.ts';
import type { Happening } from '../../store/happenings.ts';

/** What was noted and stands, in names; what speaks of somebody who is no longer of the event is left out. */
export function standingHappenings(
  happenings: readonly Happening[],
  day: DayRows,
  event: EventFacts,
): StandingHappening[] {
  const people = new Map([
    ...day.candidates.map((candidate) => [candidate.id, fullName(candidate)] as const),
    ...day.recruiters.map(({ id, company }) => [id, company] as const),
  ]);
  const meetings = new Map(day.meetings.map((meeting) => [meeting.id, meeting]));
  return happenings.flatMap(({ id, kind, subjectId, round, tableNumber, meetingId }): StandingHappening[] => {
    if (kind === 'table-out') {
      const table = event.tables.find(({ number }) => number === tableNumber);
      const name = table?.label ?? String(tableNumber);
      return [{ id, kind, name, company: null, round: null }];
    }
    const meeting = meetings.get(meetingId ?? '');
    const name = people.get(kind === 'overrun' ? (meeting?.registrationId ?? '') : (subjectId ?? ''));
    if (name === undefined) return [];
    // An interview that goes on is over when the round is that it went on into.
    const isOver = kind === 'overrun' && meeting?.status === 'held';
    return isOver ? [] : [{ id, kind, name, round, company: people.get(meeting?.recruiterId ?? '') ?? null }];
  });
}
