import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { atTheDoor, bottlenecksOf } from '../rules/bottlenecks.ts';
import { measuredRates } from '../rules/measured.ts';
import { AtTheDoor, Bottlenecks, MeasuredRates, Rehearsal } from '../schema.ts';
import { readEditions } from '../store/measured.ts';
import { readCopy } from '../store/playing.ts';
import { findRehearsal } from '../store/rehearsals.ts';

/** The rehearsal of an event: how to begin one, how its clock runs, who waits at its door, and where it got stuck. */
export const viewRehearsal = query({
  name: 'view-rehearsal',
  summary: 'Répéter l’événement avec des personnes inventées',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    timeZone: z.string(),
    rehearsal: Rehearsal.nullable(),
    /** Whether this event is itself the copy. */
    isCopy: z.boolean(),
    /** What this organisation's own past events counted: the only usual rates. */
    measured: MeasuredRates.nullable(),
    waiting: z.array(AtTheDoor),
    bottlenecks: Bottlenecks.nullable(),
    over: z.boolean(),
  }),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }) {
    const event = await eventHeading(db, scope);
    const facts = await eventFacts(db, scope.eventId);
    const found = await findRehearsal(db, scope);
    const isCopy = found?.eventId === scope.eventId;
    const at = isCopy ? eventNow(facts, now) : null;
    const rows = isCopy ? await readCopy(db, scope) : null;
    const ended = facts.rounds.filter(
      ({ cancelledAt, endsAt }) => cancelledAt === null && at !== null && endsAt <= at,
    );
    const over = ended.map(({ number }) => number);
    return done({
      event,
      timeZone: facts.timeZone,
      rehearsal: found && { ...found, rates: found.rates, at },
      isCopy,
      measured: measuredRates(await readEditions(db, scope, facts.date)),
      waiting: rows && at !== null && found ? atTheDoor(found.script, rows, at) : [],
      bottlenecks:
        rows && at !== null && found
          ? bottlenecksOf(found.script, rows, {
              at,
              least: facts.floor,
              over,
              roundMinutes: facts.roundMinutes,
            })
          : null,
      over: at !== null && at >= facts.endsAt,
    });
  },
});
