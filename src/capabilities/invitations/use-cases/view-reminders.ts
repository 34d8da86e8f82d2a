import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { dueAt, remindersOf, whatToDo } from '../rules/reminders.ts';
import { RemindersPage } from '../schema.ts';
import { chosenReminders, runsFor, whomToRemind } from '../store/reminders.ts';

/** The messages that go by themselves: which, when, by which channel, and what went. */
export const viewReminders = query({
  name: 'view-reminders',
  summary: 'Voir les rappels automatiques',
  input: z.object({ eventId: z.uuid() }),
  output: RemindersPage,
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { eventId }) {
    const event = await eventFacts(db, eventId);
    const at = eventNow(event, now);
    const all = remindersOf(await chosenReminders(db, eventId));
    const runs = await runsFor(db, eventId, event.date);
    return done({
      event: await eventHeading(db, scope),
      comers: (await whomToRemind(db, eventId, 'days-before')).length,
      companies: (await whomToRemind(db, eventId, 'company-days-before')).length,
      reminders: all.map((reminder) => {
        const run = runs.find(({ kind }) => kind === reminder.kind);
        return {
          ...reminder,
          dueAt: dueAt(reminder, event),
          ranAt: run?.ranAt ?? null,
          people: run?.people ?? null,
          passed: reminder.isOn && whatToDo(reminder, { event, all, at }) === 'passed',
        };
      }),
    });
  },
});
