import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Lock } from '../rules/build-problem.ts';

/**
 * The interviews of the published plan that somebody put where they are by hand and that are still to come; `at` is the
 * event's own time. Those of a round that was cancelled are free.
 */
export function readLocks(db: Db, eventId: string, at: Instant): Promise<Lock[]> {
  return db
    .selectFrom('meetingLocks')
    .innerJoin('meetings', (join) =>
      join
        .onRef('meetings.registrationId', '=', 'meetingLocks.registrationId')
        .onRef('meetings.recruiterId', '=', 'meetingLocks.recruiterId'),
    )
    .innerJoin('rounds', (join) =>
      join
        .onRef('rounds.eventId', '=', 'meetings.eventId')
        .onRef('rounds.number', '=', 'meetings.roundNumber'),
    )
    .select([
      'meetings.registrationId as candidate',
      'meetings.recruiterId as recruiter',
      'meetings.roundNumber as round',
    ])
    .where('meetingLocks.eventId', '=', eventId)
    .where('meetings.status', '=', 'planned')
    .where('rounds.cancelledAt', 'is', null)
    .where('rounds.startsAt', '>', at)
    .orderBy('meetings.registrationId')
    .orderBy('meetings.recruiterId')
    .execute();
}
