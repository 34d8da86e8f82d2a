import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { readDay } from '../../../door/queries.ts';
import { isHere, type MeetingStatus } from '../../../door/schema.ts';
import { eventFacts } from '../../../events/queries.ts';
import { isCheckedIn } from '../../rules/board.ts';
import { roundsWithin } from '../../rules/repair.ts';
import { settle } from '../../rules/rounds.ts';
import { saveStatuses } from '../../store/day.ts';

/** Marks every meeting of a round as begun or as over; gives how many of each there are. */
export async function settleRound(
  db: Db,
  { eventId, round, mark }: { eventId: string; round: number; mark: 'start' | 'finish' },
  now: Instant,
): Promise<Partial<Record<MeetingStatus, number>>> {
  const day = await readDay(db, eventId);
  const here = (people: typeof day.candidates | typeof day.recruiters) => {
    const checkedIn = isCheckedIn(people);
    return new Set(people.filter(({ state }) => isHere(state, checkedIn)).map(({ id }) => id));
  };
  const [candidates, recruiters] = [here(day.candidates), here(day.recruiters)];
  const event = await eventFacts(db, eventId);
  // One that lasts longer begins with its first round and ends with its last.
  const isOfRound = (meeting: (typeof day.meetings)[number]) =>
    mark === 'start'
      ? meeting.round === round
      : (roundsWithin(meeting, event.rounds).at(-1)?.number ?? meeting.round) === round;
  const changes = day.meetings.filter(isOfRound).flatMap((meeting) => {
    const bothHere = candidates.has(meeting.registrationId) && recruiters.has(meeting.recruiterId);
    const status = settle({ status: meeting.status, bothHere }, mark);
    return status === null ? [] : [{ id: meeting.id, status }];
  });
  return saveStatuses(db, changes, now);
}
