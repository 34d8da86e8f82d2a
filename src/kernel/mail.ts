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
  readonly sender?: Sender;
}

/** Who a mail is from and where answers go; null for what this server has (MAIL_FROM). */
export interface Sender {
  readonly name: string | null;
  readonly address: string | null;
  readonly replyTo: string | null;
}

const NOBODY: Sender = { name: null, address: null, replyTo: null };

/**
 * Hands a mail to the SMTP server.
 * @throws when the server cannot be reached or does not take it
 */
export async function sendMail({ id, to, subject, text, sender = NOBODY }: Mail): Promise<void> {
  transporter ??= nodemailer.createTransport(process.env.SMTP_URL);
  const ours = process.env.MAIL_FROM ?? 'tremplin@localhost';
  const address = sender.address ?? addressIn(ours);
  await transporter.sendMail({
    from: sender.name === null && sender.address === null ? ours : { name: sender.name ?? '', address },
    ...(sender.replyTo === null ? {} : { replyTo: sender.replyTo }),
    to,
    subject,
    text,
    messageId: `<${id}@tremplin>`,
  });
}

/** The address of "Tremplin <job@example.org>", or of an address alone. */
function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
