import { type Instant, plusDays, plusMinutes } from '../../kernel/clock.ts';

/** The first reminder goes the morning after: so long after the last round ended. */
const FIRST_AFTER_HOURS = 15;
/** A recruiter may think again for so long before anybody is told. */
export const SETTLES_AFTER_HOURS = 2;
/**
 * A "no" is better heard from somebody one knows: where a partner brought the person, their counsellor has so many days to
 * tell it before the message does.
 */
export const COUNSELLOR_DAYS = 2;

/** When a recruiter who owes answers is written to: the morning after, the day before the last day, and on it. */
export function remindersAt({
  endsAt,
  dueAt,
}: {
  readonly endsAt: Instant;
  readonly dueAt: Instant;
}): Instant[] {
  const all = [plusMinutes(endsAt, FIRST_AFTER_HOURS * 60), plusDays(dueAt, -1), dueAt];
  return all.filter((at, index) => index === 0 || at > all[index - 1]!);
}

/** Whether a reminder is due at `at`: a moment has come since the last one was sent. */
export function isReminderDue(moments: readonly Instant[], lastSentAt: Instant | null, at: Instant): boolean {
  const last = moments.filter((moment) => moment <= at).at(-1);
  return last !== undefined && (lastSentAt === null || lastSentAt < last);
}

/** From when on a message tells an answer that nobody told before. */
export function toldFrom(
  answer: { readonly result: string; readonly givenAt: Instant; readonly hasPartner: boolean },
  { endsAt }: { readonly endsAt: Instant },
): Instant {
  const settled = plusMinutes(answer.givenAt, SETTLES_AFTER_HOURS * 60);
  const over = plusMinutes(endsAt, SETTLES_AFTER_HOURS * 60);
  const from = settled > over ? settled : over;
  return answer.result === 'no' && answer.hasPartner ? plusDays(from, COUNSELLOR_DAYS) : from;
}
