import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { canSendMail, sendMail } from '../../kernel/mail.ts';
import { MailError } from '../../kernel/smtp.ts';
import type { SignalContext } from '../../web/capability.ts';
import { calendarAttachments } from './calendar-files.ts';
import { dropPointless } from './drop-pointless.ts';
import { giveUp } from './give-up.ts';
import { NO_NEWS } from './rules/common-words.ts';
import { mailFailure } from './rules/failures.ts';
import { kindNamed } from './rules/kinds.ts';
import { mailPage } from './rules/mail-page.ts';
import { MOST_ATTEMPTS, waitAfter } from './rules/moments.ts';
import { type Due, postpone, settleLost, settleSent, takeDue } from './store/due.ts';
import { findRecipient } from './store/recipients.ts';
import { pageOf } from './tell.ts';

/** E-mails sent in one round: the next round comes soon, and a shutdown does not wait for long. */
const MOST_AT_ONCE = 20;

/** Sends the e-mails that are due. Without SMTP_URL they wait in their table, visible. */
export async function sendDueMail({ db, now }: SignalContext): Promise<void> {
  await dropPointless(db, now);
  await settleLost(db, 'email', now);
  if (!canSendMail()) return;
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const message = await takeDue(db, 'email', now);
    if (message === null) return;
    try {
      await hand(db, message);
      await settleSent(db, message, now);
    } catch (error) {
      // What cannot be put together, its calendar for one, is tried again: it has not left.
      const problem = error instanceof MailError ? error : new MailError(String(error), 'later', null, null);
      await settleProblem(db, message, problem, now);
      // Nobody is there: the others would learn the same.
      if (problem.outcome === 'away') return;
    }
  }
}

async function hand(db: Db, message: Due): Promise<void> {
  const { id, address: to, subject, body, locale, senderName, senderAddress, replyAddress } = message;
  const reader = kindNamed(message.kind)?.traits?.news ? await findRecipient(db, message) : null;
  await sendMail({
    id,
    to,
    subject,
    text: body,
    html: mailPage({ body, locale }),
    sender: { name: senderName, address: senderAddress, replyTo: replyAddress },
    unsubscribe: reader === null ? null : `${pageOf(reader)}${NO_NEWS}`,
    attachments: await calendarAttachments(db, message),
  });
}

async function settleProblem(db: Db, message: Due, error: MailError, now: Instant): Promise<void> {
  const { id, attempts, uncertainAt } = message;
  const failed = { id, error: error.message };
  // Given twice without an answer: once more would be the third copy.
  if (error.outcome === 'uncertain' && uncertainAt !== null) return settleSent(db, message, now);
  if (error.outcome === 'refused' || attempts >= MOST_ATTEMPTS)
    return giveUp(db, message, { ...failed, failure: mailFailure(error) }, now);
  const again = plusMinutes(now, waitAfter(attempts, Math.random()));
  await postpone(db, { ...failed, again, uncertain: error.outcome === 'uncertain' }, now);
}
