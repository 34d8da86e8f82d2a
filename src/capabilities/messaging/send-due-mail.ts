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
      await sendMail({ id: message.id, to: message.address, subject: message.subject, text: message.body });
      await settleSent(db, message.id, now);
    } catch (error) {
      await settleFailed(db, { id: message.id, attempts: message.attempts, error: String(error) }, now);
    }
  }
}
