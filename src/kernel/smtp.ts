import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/**
 * How a mail was not handed over.
 * refused: it will never be taken as it is. later: not now. away: there is nobody to give it to.
 * uncertain: all of it was given, and the line was cut before the answer; it may have been taken.
 */
export type MailOutcome = 'refused' | 'later' | 'away' | 'uncertain';

export class MailError extends Error {
  override name = 'MailError';
  readonly outcome: MailOutcome;
  /** The server's answer; null when there was none. */
  readonly code: number | null;
  /** At which of its questions the server said no: "RCPT TO", "DATA"… */
  readonly command: string | null;

  constructor(message: string, outcome: MailOutcome, code: number | null, command: string | null) {
    super(message);
    this.outcome = outcome;
    this.code = code;
    this.command = command;
  }
}

/** A server that does not answer holds nobody up for longer than this, at each step. */
const PATIENCE_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

/**
 * Hands a mail to the server of an address such as smtp://user:password@host:587.
 * @param patience milliseconds for each step, for tests
 * @throws MailError when the server does not say that it took it
 */
export function handOver(
  url: string,
  envelope: { readonly from: string; readonly to: string },
  bytes: Buffer,
  patience: Partial<Record<keyof typeof PATIENCE_MS, number>> = {},
): Promise<void> {
  const { auth, ...where } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...where, ...PATIENCE_MS, ...patience });
  // The stream is read once the server has agreed to take the data, and ends when the last of it is on its way.
  let given = false;
  const content = Readable.from([bytes]);
  content.once('end', () => {
    given = true;
  });
  const sent = new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => reject(asMailError(error, given));
    connection.once('error', fail);
    connection.connect((problem) => {
      if (problem) return fail(problem);
      const send = () =>
        connection.send({ from: envelope.from, to: [envelope.to] }, content, (error) =>
          error ? fail(error) : resolve(),
        );
      const user = auth?.user;
      if (!user) return send();
      connection.login({ user, credentials: { user, pass: auth.pass ?? '' } }, (error) =>
        error ? fail(error) : send(),
      );
    });
  });
  return sent.finally(() => {
    // What comes after the answer is no news.
    connection.on('error', () => {});
    connection.close();
  });
}

function asMailError(error: Error, given: boolean): MailError {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  const code = responseCode ?? null;
  return new MailError(error.message, outcomeOf(code, given, command ?? null), code, command ?? null);
}

function outcomeOf(code: number | null, given: boolean, command: string | null): MailOutcome {
  if (code === null) return given ? 'uncertain' : 'away';
  // A server that does not let us in refuses us, not this mail.
  if (code >= 500) return command?.startsWith('AUTH') || command === 'CONN' ? 'away' : 'refused';
  return 'later';
}
