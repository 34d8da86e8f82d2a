// What the processes may ask of privacy: the nightly job, erasing again after a restore; and paper the words of a notice.
import type { Db } from '../../kernel/database.ts';
import type { Locale } from '../../kernel/locale.ts';
import { ageOfDigitalConsent } from '../people/schema.ts';
import { findNotice } from './store/notice.ts';
import { noticeSections } from './texts.ts';

export { eraseAgain, readRegister } from './use-cases/shared/erase-again.ts';
export { applyRetention, dryRetention } from './use-cases/shared/run-retention.ts';

/** What people are told of their data at an event, in words, as its settings are now; null when there is no such event. */
export async function noticeInWords(
  db: Db,
  eventId: string,
  locale: Locale,
): Promise<ReturnType<typeof noticeSections> | null> {
  const notice = await findNotice(db, { eventId });
  if (notice === null) return null;
  return noticeSections({ ...notice, consentAge: ageOfDigitalConsent(notice.country) }, locale);
}
