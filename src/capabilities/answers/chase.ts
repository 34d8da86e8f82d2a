import { type Instant, plusDays } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { telling } from '../../kernel/telling.ts';
import { answersDueAt, eventFacts, eventNow, recruiterAccessUntil } from '../events/queries.ts';
import type { EventFacts } from '../events/schema.ts';
import { isReminderDue, remindersAt, toldFrom } from './rules.ts';
import { listOwing } from './store/answers.ts';
import { listUntold, noteTold, recentEvents, type Untold } from './store/told.ts';
import { announceOwed } from './use-cases/shared/owed.ts';

/** An answer is news for so long; after that a message about it would only be late. */
const NEWS_DAYS = 30;

/** Reminds recruiters of what they owe, and has people told what was answered, event by event. */
export async function chase(db: Db, now: Instant): Promise<void> {
  for (const eventId of await recentEvents(db, now)) {
    await inTransaction(db, async (tx) => {
      const event = await eventFacts(tx, eventId);
      const at = eventNow(event, now);
      await remindOwing(tx, event, { at, now });
      await tellUntold(tx, event, { at, now });
    });
  }
}

interface Clocks {
  /** The event's own time. */
  readonly at: Instant;
  readonly now: Instant;
}

async function remindOwing(tx: Db, event: EventFacts, { at, now }: Clocks): Promise<void> {
  const moments = remindersAt({ endsAt: event.endsAt, dueAt: answersDueAt(event) });
  // Whose link has ended can answer nothing: the organiser's list has a telephone number.
  if (moments[0]! > at || at >= recruiterAccessUntil(event)) return;
  const owing = (await listOwing(tx, event.id, at)).filter(({ lastSentAt }) =>
    isReminderDue(moments, lastSentAt, now),
  );
  await announceOwed(tx, event, owing, { by: null, now });
}

async function tellUntold(tx: Db, event: EventFacts, { at, now }: Clocks): Promise<void> {
  if (at < event.endsAt) return;
  const ready = (await listUntold(tx, event.id)).filter((answer) => toldFrom(answer, event) <= at);
  const byPerson = Map.groupBy(ready, ({ registrationId }) => registrationId);
  await noteTold(tx, { eventId: event.id, meetingIds: ready, how: 'message', by: null }, now);
  const payload = [...byPerson].map(([registrationId, answers]) =>
    telling({
      eventId: event.id,
      registrationIds: [registrationId],
      about: `answers:${now}`,
      facts: { answers: answers.map(factsOf) },
      expiresAt: plusDays(now, NEWS_DAYS),
    }),
  );
  if (payload.length > 0) await announce(tx, { signal: 'answers.given', payload, now });
}

function factsOf({ company, result, reason, words }: Untold) {
  return { company, result, reason, words };
}
