import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { eventFacts, eventNow } from '../events/queries.ts';
import { settleRound } from '../live-day/queries.ts';
import { setEventTime } from './store/copy.ts';
import { giveResults, noteLine, noteOverruns, wakePages } from './store/playing.ts';
import {
  endRehearsal,
  holdRehearsal,
  keepMoved,
  listForgotten,
  listRunning,
  type RehearsalRow,
} from './store/rehearsals.ts';

/** A server that stood still for longer does not make up for it: nobody was looking. */
const LONGEST_STEP_SECONDS = 30;
/** The clock stops so long after the last round. */
const AFTER_THE_END_MINUTES = 2;

/** Moves the clock of every rehearsal that runs and plays what happens meanwhile. To be called every few seconds. */
export async function moveRehearsals(db: Db, now: Instant): Promise<void> {
  for (const ofEventId of await listRunning(db)) {
    const eventId = await inTransaction(db, (tx) => moveOne(tx, ofEventId, now));
    if (eventId !== null) await wakePages(db, eventId);
  }
}

/** Ends what was forgotten for two days, so that no invented people stay. */
export async function endForgotten(db: Db, now: Instant): Promise<void> {
  for (const ofEventId of await listForgotten(db, now))
    await inTransaction(db, async (tx) => {
      await endRehearsal(tx, ofEventId, now);
      await announce(tx, { signal: 'rehearsal.ended', payload: { eventId: ofEventId }, now });
    });
}

/** One step of one rehearsal; gives its copy, or null when another worker holds it or nothing moves. */
async function moveOne(tx: Db, ofEventId: string, now: Instant): Promise<string | null> {
  const rehearsal = await holdRehearsal(tx, ofEventId);
  if (rehearsal?.eventId == null || rehearsal.endedAt !== null) return null;
  const { eventId, script, movedAt, speed } = rehearsal;
  const event = await eventFacts(tx, eventId);
  const elapsed = Math.min(LONGEST_STEP_SECONDS, (Date.parse(now) - Date.parse(movedAt)) / 1000);
  if (elapsed <= 0) return null;
  const before = eventNow(event, movedAt);
  const stop = plusMinutes(event.endsAt, AFTER_THE_END_MINUTES);
  const moved = plusMinutes(before, (elapsed * speed) / 60);
  const at = moved > stop ? (before > stop ? before : stop) : moved;
  await setEventTime(tx, eventId, at, now);
  const played = await playUntil(tx, { ...rehearsal, eventId }, { at, now });
  await keepMoved(tx, ofEventId, { movedAt: now, played });
  const ended = event.rounds.filter(
    ({ endsAt, cancelledAt }) => cancelledAt === null && endsAt > before && endsAt <= at,
  );
  for (const { number, endsAt } of ended) {
    await settleRound(tx, { eventId, round: number, mark: 'finish' }, now);
    await giveResults(tx, eventId, number, endsAt);
  }
  return at === before && played === rehearsal.played && script.length > 0 ? null : eventId;
}

/** Plays the lines of the script up to a moment of the event's own time; gives how many have been played then. */
export async function playUntil(
  tx: Db,
  {
    eventId,
    script,
    played,
    rates,
    seed,
  }: Pick<RehearsalRow, 'script' | 'played' | 'rates' | 'seed'> & { eventId: string },
  { at, now }: { at: Instant; now: Instant },
): Promise<number> {
  let [done, noted, happened] = [played, false, false];
  for (const line of script.slice(played)) {
    if (line.at > at) break;
    if (line.does === 'overruns' && line.round !== null) {
      const { overrunPercent: percent } = rates;
      happened = (await noteOverruns(tx, eventId, { round: line.round, percent, seed, at })) > 0 || happened;
    } else if (!line.byHand) noted = (await noteLine(tx, eventId, line, { now, eventNow: at })) || noted;
    done += 1;
  }
  if (happened) await announce(tx, { signal: 'live-day.happened', payload: { eventId }, now });
  if (noted) await announce(tx, { signal: 'door.presence-changed', payload: { eventId }, now });
  return done;
}
