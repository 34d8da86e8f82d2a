import nodemailer, { type Transporter } from 'nodemailer';

let transporter: Transporter | null = null;

/** Whether this server can send e-mail: it was told where to (SMTP_URL). */
export function canSendMail(): boolean {
  return Boolean(process.env.SMTP_URL);
}

export interface Mail {
  /** Kept when the same mail is tried again, so that a mail server which already has it can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Hands a mail to the SMTP server.
 * @throws when the server cannot be reached or does not take it
 */
export async function sendMail({ id, to, subject, text }: Mail): Promise<void> {
  transporter ??= nodemailer.createTransport(process.env.SMTP_URL);
  const from = process.env.MAIL_FROM ?? 'tremplin@localhost';
  await transporter.sendMail({ from, to, subject, text, messageId: `<${id}@tremplin>` });
}
