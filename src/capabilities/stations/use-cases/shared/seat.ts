import type { OrganiserScope, SiteScope, StationScope } from '../../../../kernel/actor.ts';
import { theCandidate } from '../../../../kernel/journal.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { applyMark } from '../../../door/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { forgetTries } from '../../store/browsers.ts';
import { helpWasGiven, type StationMeeting, sitDown } from '../../store/sittings.ts';

/** Lets the person of a meeting sit down at their station; they are here then, as if they had been welcomed. */
export async function seat(
  context: CommandContext<OrganiserScope | SiteScope | StationScope>,
  event: Pick<EventFacts, 'clockShiftSeconds' | 'timeZone'>,
  meeting: StationMeeting & { readonly station: string },
): Promise<void> {
  const { db, scope, now, note } = context;
  const { registrationId, stationId, station } = meeting;
  await sitDown(db, scope, meeting, now);
  await forgetTries(db, scope, stationId);
  await helpWasGiven(db, scope, stationId, now);
  await applyMark(context, event, { kind: 'candidate', subjectId: registrationId, state: 'present' });
  await note('seat-taken', { name: theCandidate(registrationId), station });
}
