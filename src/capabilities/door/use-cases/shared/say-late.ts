import type { EventScope } from '../../../../kernel/actor.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { standingOf } from '../../rules/merge.ts';
import { marksOf } from '../../store/marks.ts';
import { applyMark } from './apply-mark.ts';

/**
 * A candidate of this event will be so many minutes late, or, with null, in time after all: said beforehand by themselves
 * or by whoever heard it, and read at the door. Whoever is here already is not late. The caller has checked that the
 * person is in reach. False when nothing changed.
 */
export async function sayLate(
  context: Pick<CommandContext<EventScope>, 'db' | 'actor' | 'scope' | 'now' | 'note' | 'announce'>,
  event: Pick<EventFacts, 'clockShiftSeconds' | 'timeZone'>,
  { registrationId, minutes }: { registrationId: string; minutes: number | null },
): Promise<boolean> {
  const marks = await marksOf(context.db, context.scope, [registrationId]);
  const { state } = standingOf(marks.get(registrationId) ?? []);
  if (state === 'present' || state === 'left') return false;
  if (minutes === null && state !== 'late') return false;
  const applied = await applyMark(context, event, {
    kind: 'candidate',
    subjectId: registrationId,
    state: minutes === null ? 'expected' : 'late',
    lateMinutes: minutes,
  });
  return applied !== null;
}
