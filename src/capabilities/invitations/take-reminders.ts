import { z } from 'zod';
import type { Signal } from '../../kernel/outbox.ts';
import type { SignalContext } from '../../web/capability.ts';
import { isByHours } from './rules/reminders.ts';
import { Reminder } from './schema.ts';
import { copyReminders, saveReminder } from './store/reminders.ts';

const Brought = z.object({ eventId: z.uuid(), messages: z.object({ reminders: z.array(z.unknown()) }) });
const EditionMade = z.object({ eventId: z.uuid(), previousEventId: z.uuid() });

/** The reminders of the edition that an event was made from; what cannot be a reminder here stays as usual. */
export async function takeReminders({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, messages } = Brought.parse(payload);
  for (const one of messages.reminders) {
    const read = Reminder.safeParse(one);
    if (!read.success) continue;
    const { kind, days, atTime, minutes } = read.data;
    const hasMoment = isByHours(kind) ? minutes !== null : days !== null && atTime !== null;
    if (hasMoment) await saveReminder(db, eventId, read.data);
  }
}

/** The next edition of an event of this house reminds as the one before. */
export async function takeRemindersBefore({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, previousEventId } = EditionMade.parse(payload);
  await copyReminders(db, previousEventId, eventId);
}
