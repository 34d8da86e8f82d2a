import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { shortNames } from '../../door/schema.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { ErrandsPage } from '../schema.ts';
import { listErrands } from '../store/errands.ts';
import { clockOf } from './shared/clock-of.ts';

/** How many answers the page still shows. */
const ANSWERED = 5;

/** Whom to bring to which table: a line per errand, by first name and initial. */
export const viewErrands = query({
  name: 'view-errands',
  summary: 'Voir qui amener à quelle table',
  input: z.object({ eventId: z.uuid() }),
  output: ErrandsPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }) {
    const event = await eventFacts(db, scope.eventId);
    const clock = clockOf(event, now);
    const day = await readDayFor(db, scope);
    const names = shortNames(day.candidates);
    const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
    const labels = new Map(event.tables.map(({ number, label }) => [number, label ?? String(number)]));
    const starts = new Map(event.rounds.map(({ number, startsAt }) => [number, startsAt]));
    const errands = (await listErrands(db, scope, ANSWERED)).map((errand) => ({
      id: errand.id,
      name: names.get(errand.registrationId) ?? '',
      company: companies.get(errand.recruiterId) ?? '',
      table: errand.table === null ? null : (labels.get(errand.table) ?? String(errand.table)),
      startsAt: starts.get(errand.round) ?? clock.now,
      status: errand.status,
    }));
    return done({
      event: await eventHeading(db, scope),
      clock,
      open: errands.filter(({ status }) => status === 'open'),
      answered: errands.filter(({ status }) => status !== 'open'),
    });
  },
});
