import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, registerStandOnTheDay } from '../../events/queries.ts';
import { NewStand } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { applyMark } from './shared/apply-mark.ts';

/** A company stands at the door that was not announced: its name is enough, and it may receive people. */
export const welcomeRecruiter = command({
  name: 'welcome-recruiter',
  summary: 'Accueillir une entreprise qui n’était pas inscrite',
  input: NewStand,
  output: z.object({ recruiterId: z.uuid() }),
  refusals: ['company-there', 'table-held'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { eventId, company, firstName, lastName, needs, table }) {
    const { db, scope, now, note, announce } = context;
    const event = await eventFacts(db, eventId);
    if (table !== null) {
      const { meetings, recruiters } = await readDayFor(db, scope);
      const held =
        meetings.some(({ tableNumber }) => tableNumber === table) ||
        recruiters.some(({ firstTable }) => firstTable === table);
      if (held || !event.tables.some(({ number }) => number === table))
        return refused('table-held', { table }, 'table');
    }
    const recruiterId = await registerStandOnTheDay(
      db,
      { eventId, organisationId: scope.organisationId, company, firstName, lastName, needs, table },
      now,
    );
    if (recruiterId === 'already-there') return refused('company-there', { company }, 'company');
    await note('recruiter-welcomed', { company });
    await applyMark({ ...context, note: async () => {} }, event, {
      kind: 'recruiter',
      subjectId: recruiterId,
      state: 'present',
    });
    await announce('door.presence-changed', { eventId });
    return done({ recruiterId });
  },
});
