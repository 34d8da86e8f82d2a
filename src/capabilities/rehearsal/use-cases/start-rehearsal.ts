import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { LOCALES } from '../../../kernel/locale.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventHeading, recruitersOf } from '../../events/queries.ts';
import { RehearsalRates, Speed } from '../schema.ts';
import { askRehearsal } from '../store/rehearsals.ts';

/** Asks for a copy of the event with invented people, whose evening then runs by itself. The worker makes it. */
export const startRehearsal = command({
  name: 'start-rehearsal',
  summary: 'Commencer une répétition, sur une copie, avec des personnes inventées',
  input: RehearsalRates.extend({
    eventId: z.uuid(),
    speed: Speed.min(1),
    /** The language in which the copy is named. */
    locale: z.enum(LOCALES).default('fr'),
  }).refine(({ noShowPercent, latePercent }) => noShowPercent + latePercent <= 100, {
    path: ['latePercent'],
  }),
  output: z.object({}),
  refusals: ['already-rehearsed', 'is-a-rehearsal', 'nobody-recruits'],
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope, now, note, announce }, { eventId, speed, locale, ...rates }) {
    if ((await eventHeading(db, scope)).rehearsal) return refused('is-a-rehearsal');
    if ((await recruitersOf(db, eventId)).length === 0) return refused('nobody-recruits');
    const asked = { ofEventId: eventId, rates, speed, seed: randomInt(1, 1_000_000), createdBy: actor.name };
    if (!(await askRehearsal(db, asked, now))) return refused('already-rehearsed');
    await announce('rehearsal.asked', { eventId, locale });
    await note('rehearsal-started', { speed });
    return done({});
  },
});
