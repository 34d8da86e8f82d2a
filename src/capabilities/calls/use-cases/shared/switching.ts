import type { EventScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Channel } from '../../schema.ts';
import type { StoredCall } from '../../store/calls.ts';
import { freeStation, freeTable, writeChannel } from '../../store/channels.ts';

export type Switched = 'switched' | 'same' | 'no-phone' | 'no-table-free' | 'no-station-free' | 'place-taken';

/**
 * Has a meeting go on by another channel, in one press and without planning anew: a table is looked for among those that
 * nobody uses, a computer among those of the candidate's site.
 */
export async function switchTo(
  db: Db,
  scope: EventScope,
  { call, to, at }: { call: StoredCall; to: Channel; at: Instant },
): Promise<Switched> {
  const { channel: from, meetingId } = call;
  const { eventId } = scope;
  if (from === to) return 'same';
  if (to === 'telephone' && !call.hasPhone) return 'no-phone';
  const placed = { eventId, meetingId };
  const table = to === 'table' ? await freeTable(db, placed) : null;
  if (to === 'table' && table === null) return 'no-table-free';
  const station = to === 'video-site' ? await freeStation(db, placed) : null;
  if (to === 'video-site' && station === null) return 'no-station-free';
  const change = { ...placed, from, to, by: scope.as, table, station };
  return (await writeChannel(db, change, at)) ? 'switched' : 'place-taken';
}
