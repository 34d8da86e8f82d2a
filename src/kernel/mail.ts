import MailComposer from 'nodemailer/lib/mail-composer';
import { handOver, MailError } from './smtp.ts';

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
  /** The same as a page; null for text alone. */
  readonly html?: string | null;
  readonly sender?: Sender;
  /** Where one press of the reader's mail program ends such mail (RFC 8058); null for what cannot be ended. */
  readonly unsubscribe?: string | null;
  readonly attachments?: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  /** "text/calendar; method=PUBLISH; charset=utf-8" */
  readonly contentType: string;
  readonly content: string | Uint8Array;
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
 * @throws MailError when the server cannot be reached or does not say that it took it
 */
export async function sendMail({ id, to, subject, text, html = null, ...rest }: Mail): Promise<void> {
  const { sender = NOBODY, unsubscribe = null, attachments = [] } = rest;
  const ours = process.env.MAIL_FROM ?? 'tremplin@localhost';
  const address = sender.address ?? addressIn(ours);
  const composed = new MailComposer({
    from: sender.name === null && sender.address === null ? ours : { name: sender.name ?? '', address },
    ...(sender.replyTo === null ? {} : { replyTo: sender.replyTo }),
    to,
    subject,
    text,
    ...(html === null ? {} : { html }),
    messageId: `<${id}@tremplin>`,
    headers: {
      // Holiday answers and the like are for people.
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe === null
        ? {}
        : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    attachments: attachments.map(({ name, contentType, content }) => ({
      filename: name,
      contentType,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
  });
  const bytes = await composed
    .compile()
    .build()
    .catch((error: Error) => {
      // Nothing was given to anybody, and nothing will be: it cannot be written as a mail.
      throw new MailError(error.message, 'refused', null, null);
    });
  await handOver(process.env.SMTP_URL ?? '', { from: address, to }, bytes);
}

/** The address of "Tremplin <job@example.org>", or of an address alone. */
function addressIn(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}
