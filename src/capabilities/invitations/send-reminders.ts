import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { telling } from '../../kernel/telling.ts';
import type { SignalContext } from '../../web/capability.ts';
import { eventFacts, eventNow } from '../events/queries.ts';
import { lastMoment, readersOf, remindersOf, whatToDo } from './rules/reminders.ts';
import { toCall } from './rules/tellings.ts';
import { eventsNearby, takeSilent } from './store/invitations.ts';
import { beginRun, chosenReminders, runsFor, whomToRemind } from './store/reminders.ts';

/** People in one signal. */
const MOST_AT_ONCE = 200;

/** Sends the reminders whose moment has come, once for the day that each event is on; to be called again and again. */
export async function sendReminders({ db, now }: SignalContext): Promise<void> {
  for (const eventId of await eventsNearby(db, now)) await remindAt(db, eventId, now);
}

async function remindAt(db: Db, eventId: string, now: Instant): Promise<void> {
  const event = await eventFacts(db, eventId);
  const at = eventNow(event, now);
  const ran = new Set((await runsFor(db, eventId, event.date)).map(({ kind }) => kind));
  const all = remindersOf(await chosenReminders(db, eventId));
  for (const reminder of all) {
    if (ran.has(reminder.kind) || whatToDo(reminder, { event, all, at }) !== 'go') continue;
    const { kind, channel } = reminder;
    await inTransaction(db, async (tx) => {
      const ids = await whomToRemind(tx, eventId, kind);
      const run = { eventId, kind, onDate: event.date, people: ids.length };
      if (!(await beginRun(tx, run, now))) return;
      const payloads = inParts(ids).map((part) =>
        telling({
          eventId,
          ...(readersOf(kind) === 'recruiters' ? { recruiterIds: part } : { registrationIds: part }),
          about: `${kind}:${eventId}:${event.date}`,
          channels: channel === 'usual' ? null : [channel],
          // By the real clock: the event's own may be shifted.
          expiresAt: plusMinutes(lastMoment(reminder, event)!, -event.clockShiftSeconds / 60),
        }),
      );
      await announce(tx, { signal: `invitations.${kind}`, payload: payloads, now });
    });
  }
}

function inParts(ids: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) parts.push(ids.slice(at, at + MOST_AT_ONCE));
  return parts;
}

/** Who was invited and has said nothing for as long as the event is set to is put on the list of people to call. */
export async function callTheSilent({ db, now }: SignalContext): Promise<void> {
  await inTransaction(db, async (tx) => {
    const silent = Map.groupBy(await takeSilent(tx, now), ({ eventId }) => eventId);
    for (const [eventId, people] of silent) {
      const registrationIds = people.map(({ registrationId }) => registrationId);
      await announce(tx, {
        signal: 'invitations.call-wanted',
        payload: toCall(eventId, registrationIds, now),
        now,
      });
    }
  });
}
