import { type Instant, onWallClock, plusDays } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { announce } from '../../../../kernel/outbox.ts';
import { telling } from '../../../../kernel/telling.ts';
import { answersDueAt, recruiterAccessUntil } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { noteReminders } from '../../store/told.ts';

/** Writes down that these are reminded, and announces it; messaging writes the words. */
export async function announceOwed(
  tx: Db,
  event: EventFacts,
  owing: readonly { readonly recruiterId: string; readonly owed: number }[],
  { by, now }: { readonly by: string | null; readonly now: Instant },
): Promise<void> {
  if (owing.length === 0) return;
  await noteReminders(tx, event.id, owing, by, now);
  const dueOn = onWallClock(answersDueAt(event), event.timeZone).date;
  const payload = owing.map(({ recruiterId, owed }) =>
    telling({
      eventId: event.id,
      recruiterIds: [recruiterId],
      about: `answers-owed:${recruiterId}:${now}`,
      facts: { owed, dueOn },
      expiresAt: plusDays(recruiterAccessUntil(event), -event.clockShiftSeconds / 86_400),
    }),
  );
  await announce(tx, { signal: 'answers.owed', payload, now });
}
