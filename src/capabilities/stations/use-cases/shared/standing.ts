import type { StationScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { MOST_OWN_TRIES } from '../../rules/pairing.ts';
import { type Stage, stageOf } from '../../rules/stage.ts';
import { listStationMeetings, type StationMeeting } from '../../store/sittings.ts';
import { ownStation, type StoredStation } from '../../store/stations.ts';

/** A station as it stands at a moment of real time. */
export interface Standing {
  readonly event: EventFacts;
  /** The event's own time. */
  readonly at: Instant;
  readonly station: StoredStation;
  readonly stage: Stage<StationMeeting>;
  readonly triesLeft: number;
}

/** What the computer that asks shows now; null when its station is gone. */
export async function standingOf(db: Db, scope: StationScope, now: Instant): Promise<Standing | null> {
  const station = await ownStation(db, scope);
  if (station === null) return null;
  const event = await eventFacts(db, scope.eventId);
  const at = eventNow(event, now);
  const meetings = await listStationMeetings(db, scope, scope.siteId);
  const stage = stageOf(meetings, { broken: station.brokenAt !== null, now: at });
  return { event, at, station, stage, triesLeft: triesLeft(station, stage) };
}

/** Wrong tries count against the person whom the station waits for, and nobody after them. */
function triesLeft({ triedMeetingId, tries }: StoredStation, stage: Stage<StationMeeting>): number {
  const counts = stage.kind === 'expected' && stage.meeting.meetingId === triedMeetingId;
  return counts ? Math.max(0, MOST_OWN_TRIES - (tries ?? 0)) : MOST_OWN_TRIES;
}

/** The same text as long as a station shows the same: its kind, and for whom. */
export function showingOf({ stage, triesLeft, station }: Standing): string {
  const whose = stage.kind === 'seated' || stage.kind === 'expected' ? stage.meeting.meetingId : '';
  const channel = stage.kind === 'seated' || stage.kind === 'expected' ? stage.meeting.channel : '';
  const next = stage.kind === 'waiting' ? (stage.nextAt ?? '') : '';
  return [stage.kind, whose, channel, next, triesLeft, station.askedAt ?? ''].join('/');
}
