import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { canSendSms } from '../../kernel/sms.ts';
import type { SignalContext } from '../../web/capability.ts';
import { eventFacts } from '../events/queries.ts';
import { type Coming, isAbout, type ToTell, toTell } from './rules/coming.ts';
import { nextInterview } from './rules/messages/next-interview.ts';
import { findComing, stillToLeave, toldBefore, withdraw } from './store/coming.ts';
import { findCandidates } from './store/recipients.ts';
import { tell } from './tell.ts';

/**
 * Tells whoever is here by SMS, some minutes before their interview, where to go; again when that changes. What has not
 * left and is no longer so is taken back. Nothing of it is remembered but the messages themselves: two workers, or one
 * that dies half-way, write each of them once.
 */
export async function tellNext({ db, now }: SignalContext): Promise<void> {
  if (!canSendSms()) return;
  const coming = await findComing(db, now);
  await takeBack(db, coming, now);
  const before = await toldBefore(
    db,
    coming.map(({ registrationId }) => registrationId),
  );
  const together = Map.groupBy(
    toTell(coming, before),
    ({ coming: { eventId, startsAt } }) => `${eventId} ${startsAt}`,
  );
  for (const told of together.values()) {
    const [{ coming: next }] = told as [ToTell, ...ToTell[]];
    const of = new Map(told.map((one) => [one.coming.registrationId, one]));
    await tell(
      db,
      {
        event: await eventFacts(db, next.eventId),
        kind: nextInterview,
        recipients: await findCandidates(db, [...of.keys()]),
        about: ({ id }) => of.get(id)!.about,
        facts: ({ id }) => ({ ...of.get(id)!.coming, changed: of.get(id)!.changed }),
        channels: ['sms'],
        expiresAt: next.startsAt,
      },
      now,
    );
  }
}

async function takeBack(db: Db, coming: readonly Coming[], now: Instant): Promise<void> {
  const next = new Map(coming.map((one) => [one.registrationId, one]));
  const over = (await stillToLeave(db)).filter(({ registrationId, about }) => {
    const stands = next.get(registrationId);
    return stands === undefined || !isAbout(about, stands);
  });
  await withdraw(
    db,
    over.map(({ id }) => id),
    now,
  );
}
