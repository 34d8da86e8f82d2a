import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../queries.ts';
import { computeRounds, roundsDiffer } from '../rules/rounds.ts';
import { coherent, EventSettings } from '../schema.ts';
import { fitTables, highestTableInUse, lockEvent, replaceRounds, saveSettings } from '../store/events.ts';
import { passPlacesOn } from './shared/freed-places.ts';

/** Changes the settings of an event. What people already hold in their hands (published rounds and tables) stays. */
export const updateEvent = command({
  name: 'update-event',
  summary: 'Changer les réglages d’un événement',
  input: coherent(EventSettings.extend({ eventId: z.uuid() })),
  output: z.object({ endsAt: z.string() }),
  refusals: ['no-such-hour', 'rounds-published', 'tables-in-use', 'capacity-below-taken'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }, settings) {
    const { eventId } = scope;
    // Before the event, as whoever publishes does: a plan is never put on rounds that are being replaced.
    await lockPlanOf(db, eventId);
    await lockEvent(db, eventId);
    const before = await eventFacts(db, eventId);
    const rounds = computeRounds(settings);
    if (!rounds.possible) return refused('no-such-hour', { time: rounds.time }, 'firstRoundAt');
    const changed = roundsDiffer(before, settings);
    if (changed && before.planVersion > 0)
      return refused('rounds-published', { version: before.planVersion }, 'firstRoundAt');
    if (settings.capacity !== null && settings.capacity < before.seatsTaken)
      return refused('capacity-below-taken', { taken: before.seatsTaken }, 'capacity');
    if (settings.tableCount < before.tableCount) {
      const highest = await highestTableInUse(db, eventId);
      if (settings.tableCount < highest) return refused('tables-in-use', { table: highest }, 'tableCount');
    }
    await saveSettings(db, scope, settings, now);
    if (changed) await replaceRounds(db, eventId, rounds.rounds);
    await fitTables(db, eventId, settings.tableCount);
    await passPlacesOn({ db, now, announce }, eventId);
    await announce('events.changed', { eventId });
    await note('event-updated');
    return done({ endsAt: rounds.endsAt });
  },
});
