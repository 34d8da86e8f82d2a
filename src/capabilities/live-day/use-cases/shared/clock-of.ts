import type { Instant } from '../../../../kernel/clock.ts';
import { eventNow, stageOf } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { roundsAt } from '../../rules/rounds.ts';
import type { Clock } from '../../schema.ts';

/** The clock of an event at a moment of real time. */
export function clockOf(event: EventFacts, now: Instant): Clock {
  const at = eventNow(event, now);
  return {
    timeZone: event.timeZone,
    breaks: event.breaks,
    clockShiftSeconds: event.clockShiftSeconds,
    now: at,
    stage: stageOf(event, at),
    rounds: roundsAt(event.rounds, at),
  };
}
