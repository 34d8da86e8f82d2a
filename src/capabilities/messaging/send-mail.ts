import nodemailer, { type Transporter } from 'nodemailer';
import type { SignalContext } from '../../web/capability.ts';
import { settleFailed, settleSent, takeDueEmail } from './store/messages.ts';

/** E-mails sent in one round: the next round comes soon, and a shutdown does not wait for long. */
const MOST_AT_ONCE = 20;

let transporter: Transporter | null = null;

/** Whether this server can send e-mail: it was told where to (SMTP_URL). */
export function canSendMail(): boolean {
  return Boolean(process.env.SMTP_URL);
}

/** Sends the e-mails that are due. Without SMTP_URL they wait in their table, visible. */
export async function sendDueMail({ db, now }: SignalContext): Promise<void> {
  if (!canSendMail()) return;
  transporter ??= nodemailer.createTransport(process.env.SMTP_URL);
  for (let sent = 0; sent < MOST_AT_ONCE; sent++) {
    const message = await takeDueEmail(db, now);
    if (message === null) return;
    try {
      await transporter.sendMail({
        from: process.env.MAIL_FROM ?? 'tremplin@localhost',
        to: message.address,
        subject: message.subject,
        text: message.body,
        // The same message keeps its id when it is tried again: a mail server that already has it can tell.
        messageId: `<${message.id}@tremplin>`,
      });
      await settleSent(db, message.id, now);
    } catch (error) {
      await settleFailed(db, { id: message.id, attempts: message.attempts, error: String(error) }, now);
    }
  }
}
