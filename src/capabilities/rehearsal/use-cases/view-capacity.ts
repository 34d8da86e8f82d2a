import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { capacityOf, perEvening, WISHES_EACH } from '../rules/capacity.ts';
import { measuredRates } from '../rules/measured.ts';
import { CapacityResult, HallNumbers, MeasuredRates } from '../schema.ts';
import { countedHall, readEditions } from '../store/measured.ts';
import { playCapacity } from './shared/capacity-run.ts';

const { shape } = HallNumbers;

/** What an event of so many people, recruiters and rounds comes to when so many stay away: before anybody has registered. */
export const viewCapacity = query({
  name: 'view-capacity',
  summary: 'Voir combien de personnes l’événement peut accueillir, quand une partie ne vient pas',
  input: z.object({
    eventId: z.uuid(),
    /** All six ask the question; while one is missing the page only shows the fields. */
    candidates: shape.candidates.nullable().default(null),
    recruiters: shape.recruiters.nullable().default(null),
    seats: shape.seats.nullable().default(null),
    rounds: shape.rounds.nullable().default(null),
    least: shape.least.nullable().default(null),
    absentPercent: shape.absentPercent.nullable().default(null),
  }),
  output: z.object({
    event: EventHeading,
    /** What the fields show; the share of absent people is null while nobody said it and nothing was measured. */
    numbers: HallNumbers.extend({ absentPercent: shape.absentPercent.nullable() }),
    /** What this organisation's own past events counted; null when none did. */
    measured: MeasuredRates.nullable(),
    wishesEach: z.int(),
    mostEach: z.int(),
    /** True when the question was sent without saying how many stay away. */
    absentMissing: z.boolean(),
    result: CapacityResult.nullable(),
  }),
  token: 'plan',
  thinks: true,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, asked) {
    const facts = await eventFacts(db, scope.eventId);
    const measured = measuredRates(await readEditions(db, scope, facts.date));
    const counted = await countedHall(db, scope);
    const isAsked = asked.candidates !== null;
    const numbers = {
      candidates: asked.candidates ?? facts.capacity ?? (counted.candidates || 40),
      recruiters: asked.recruiters ?? (counted.recruiters || 10),
      seats: asked.seats ?? 1,
      rounds: asked.rounds ?? facts.rounds.filter(({ cancelledAt }) => cancelledAt === null).length,
      least: asked.least ?? facts.floor,
      absentPercent:
        asked.absentPercent ?? (isAsked || measured === null ? null : Math.round(100 * measured.noShow)),
    };
    const fitted = {
      ...numbers,
      candidates: Math.min(500, numbers.candidates),
      rounds: Math.min(30, numbers.rounds),
    };
    const { absentPercent } = fitted;
    return done({
      event: await eventHeading(db, scope),
      numbers: fitted,
      measured,
      wishesEach: WISHES_EACH,
      mostEach: facts.mostInterviews,
      absentMissing: isAsked && absentPercent === null,
      result:
        isAsked && absentPercent !== null
          ? perEvening(await playCapacity(capacityOf({ ...fitted, absentPercent }, facts)))
          : null,
    });
  },
});
