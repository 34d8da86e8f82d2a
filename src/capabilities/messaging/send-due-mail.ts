import { plusMinutes } from '../../kernel/clock.ts';
import { canSendMail, sendMail } from '../../kernel/mail.ts';
import type { SignalContext } from '../../web/capability.ts';
import { MOST_ATTEMPTS, waitAfter } from './rules/moments.ts';
import { dropExpired, postpone, settleFailed, settleSent, takeDue } from './store/due.ts';

/** E-mails sent in one round: the next round comes soon, and a shutdown does not wait for long. */
const MOST_AT_ONCE = 20;

/** Sends the e-mails that are due. Without SMTP_URL they wait in their table, visible. */
export async function sendDueMail({ db, now }: SignalContext): Promise<void> {
  await dropExpired(db, now);
  if (!canSendMail()) return;
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const message = await takeDue(db, 'email', now);
    if (message === null) return;
    const { id, attempts } = message;
    try {
      const { address: to, subject, body: text, senderName, senderAddress, replyAddress } = message;
      const sender = { name: senderName, address: senderAddress, replyTo: replyAddress };
      await sendMail({ id, to, subject, text, sender });
      await settleSent(db, message, now);
    } catch (error) {
      const failed = { id, error: String(error) };
      if (attempts >= MOST_ATTEMPTS) await settleFailed(db, { ...failed, failure: 'server-away' }, now);
      else {
        const again = plusMinutes(now, waitAfter(attempts, Math.random()));
        await postpone(db, { ...failed, again, uncertain: false }, now);
      }
    }
  }
}
