import { z } from 'zod';
import { fromWallClock } from '../../../kernel/clock.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, shiftClock as setShift } from '../../events/queries.ts';

/** Rehearsal: every page of the event shows the event's day at a chosen time, and the time runs on from there. */
export const shiftClock = command({
  name: 'shift-clock',
  summary: 'Répéter le jour J : faire comme s’il était une autre heure, ou revenir à l’heure réelle',
  input: z.object({
    eventId: z.uuid(),
    /** The time on the wall of the event's day; null goes back to real time. */
    time: z.iso.time({ precision: -1 }).nullable(),
  }),
  output: z.object({ shiftSeconds: z.int() }),
  refusals: ['no-such-time'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { time }) {
    const event = await eventFacts(db, scope.eventId);
    if (time === null) {
      await setShift(db, scope.eventId, 0, now);
      await note('clock-set-back');
      return done({ shiftSeconds: 0 });
    }
    const wanted = fromWallClock(event.date, time, event.timeZone);
    if (wanted === null) return refused('no-such-time', { time }, 'time');
    const shiftSeconds = Math.round((Date.parse(wanted) - Date.parse(now)) / 1000);
    await setShift(db, scope.eventId, shiftSeconds, now);
    await note('clock-shifted', { time });
    return done({ shiftSeconds });
  },
});
