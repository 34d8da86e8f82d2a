import type { EventScope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { applyMark } from '../../../door/queries.ts';
import { eventFacts } from '../../../events/queries.ts';
import { findCall } from '../../store/calls.ts';

type Context = Pick<CommandContext<EventScope>, 'db' | 'actor' | 'scope' | 'now' | 'note' | 'announce'>;

/**
 * Who attends from home is here by coming into the room; in the hall and at a site the door says who has come. What the
 * door said is not undone by it: only who was expected, or late, has come.
 */
export async function arriveByCall(context: Context, meetingId: string): Promise<void> {
  const { db, scope } = context;
  if (scope.as !== 'candidate' && scope.as !== 'recruiter') return;
  const call = await findCall(db, scope, meetingId);
  if (!call) return;
  const mine =
    scope.as === 'candidate'
      ? { from: call.attendsFrom, state: call.candidatePresence, subjectId: call.registrationId }
      : { from: call.receivesFrom, state: call.recruiterPresence, subjectId: call.recruiterId };
  if (mine.from !== 'home' || !['expected', 'late'].includes(mine.state ?? 'expected')) return;
  const press = { kind: scope.as, subjectId: mine.subjectId, state: 'present' as const };
  await applyMark(context, await eventFacts(db, scope.eventId), press);
}
