import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventNow } from '../../rules/moments.ts';
import { pitchEnd, pitchesToCome, runningPitch } from '../../rules/pitches.ts';
import type { EventFacts, PitchBoard } from '../../schema.ts';
import { listPitches } from '../../store/pitches.ts';

/** The ice-breaker of an event at a moment of real time: who speaks now and until when, who comes next. */
export async function pitchBoardOf(db: Db, event: EventFacts, now: Instant): Promise<PitchBoard> {
  const pitches = await listPitches(db, event.id);
  const running = runningPitch(pitches);
  return {
    now: eventNow(event, now),
    pitchSeconds: event.pitchSeconds,
    pitches,
    runningId: running?.recruiterId ?? null,
    until: running?.startedAt ? pitchEnd(running.startedAt, event.pitchSeconds) : null,
    nextIds: pitchesToCome(pitches).map(({ recruiterId }) => recruiterId),
  };
}
