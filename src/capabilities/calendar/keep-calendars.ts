import { z } from 'zod';
import { inTransaction } from '../../kernel/database.ts';
import { isOvertaken, type Signal } from '../../kernel/outbox.ts';
import type { SignalContext } from '../../web/capability.ts';
import { syncCalendar } from './store/calendar.ts';

const AboutAnEvent = z.object({ eventId: z.uuid() });

/** What may move, add or take out a line of somebody's calendar. */
const MOVES = [
  'events.registered',
  'events.cancelled',
  'events.changed',
  'events.place-changed',
  'events.recruiter-registered',
  'events.recruiter-withdrawn',
  'matching.plan-published',
  'door.places-given',
  'live-day.plan-repaired',
] as const;

async function keepUp({ db, now }: SignalContext, signal: Signal): Promise<void> {
  // Of a crowd that registers, the last one brings all others along.
  if (await isOvertaken(db, signal, MOVES)) return;
  const { eventId } = AboutAnEvent.parse(signal.payload);
  await inTransaction(db, (tx) => syncCalendar(tx, eventId, now));
}

/** Calendars follow the event and its plan before the messages about it are written. */
export const listeners = Object.fromEntries(MOVES.map((signal) => [signal, keepUp]));
