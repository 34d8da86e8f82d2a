import { canSendMail, sendMail } from '../../kernel/mail.ts';
import type { SignalContext } from '../../web/capability.ts';
import { settleFailed, settleSent, takeDueEmail } from './store/messages.ts';

/** E-mails sent in one round: the next round comes soon, and a shutdown does not wait for long. */
const MOST_AT_ONCE = 20;

/** Sends the e-mails that are due. Without SMTP_URL they wait in their table, visible. */
export async function sendDueMail({ db, now }: SignalContext): Promise<void> {
  if (!canSendMail()) return;
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const message = await takeDueEmail(db, now);
    if (message === null) return;
    try {
      const { id, address: to, subject, body: text, senderName, senderAddress, replyAddress } = message;
      const sender = { name: senderName, address: senderAddress, replyTo: replyAddress };
      await sendMail({ id, to, subject, text, sender });
      await settleSent(db, message.id, now);
    } catch (error) {
      await settleFailed(db, { id: message.id, attempts: message.attempts, error: String(error) }, now);
    }
  }
}
