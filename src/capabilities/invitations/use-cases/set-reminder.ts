import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { isByHours } from '../rules/reminders.ts';
import { Reminder } from '../schema.ts';
import { saveReminder } from '../store/reminders.ts';

/** Switches a reminder on or off and sets when it goes and by which channel. */
export const setReminder = command({
  name: 'set-reminder',
  summary: 'Régler un rappel automatique',
  input: Reminder.extend({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['when-missing'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, note }, { eventId, ...reminder }) {
    const { kind, minutes, days, atTime, isOn } = reminder;
    const byHours = isByHours(kind);
    if (byHours && minutes === null) return refused('when-missing', {}, 'minutes');
    if (!byHours && days === null) return refused('when-missing', {}, 'days');
    if (!byHours && atTime === null) return refused('when-missing', {}, 'atTime');
    await saveReminder(db, eventId, {
      ...reminder,
      ...(byHours ? { days: null, atTime: null } : { minutes: null }),
    });
    await note('reminder-set', { kind, isOn });
    return done({});
  },
});
