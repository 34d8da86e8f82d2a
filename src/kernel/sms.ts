import { appendFile } from 'node:fs/promises';

/** Why an SMS will not arrive. */
export type SmsFailure = 'number-wrong' | 'number-landline' | 'not-delivered' | 'gateway-refused';

/** What the gateway says of an SMS that it took. */
export type SmsState =
  | { readonly is: 'on-its-way' | 'delivered' }
  | { readonly is: 'failed'; readonly why: SmsFailure };

export interface Sms {
  readonly id: string;
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

/** A way out for SMS. */
export interface SmsGateway {
  /**
   * Gives an SMS away; the gateway's own number for it, null when it cannot be asked about later.
   * @throws SmsError when it is not taken
   */
  send(sms: Sms): Promise<string | null>;
  /** What became of an SMS that was taken. */
  ask(ref: string): Promise<SmsState>;
}

/** refused: it will never be taken. later: not now. uncertain: it was given, and no answer came. */
export class SmsError extends Error {
  override name = 'SmsError';
  readonly outcome: 'refused' | 'later' | 'uncertain';
  readonly failure: SmsFailure;

  constructor(message: string, outcome: SmsError['outcome'], failure: SmsFailure) {
    super(message);
    this.outcome = outcome;
    this.failure = failure;
  }
}

/** Whether this server can send SMS: it was told how (SMS_GATEWAY). */
export function canSendSms(): boolean {
  return Boolean(process.env.SMS_GATEWAY);
}

/**
 * The gateway of SMS_GATEWAY: "console" and "file:PATH" write SMS down, one a line, for trying out; an address such as
 * https://ACCOUNT:TOKEN@api.twilio.com/?from=Tremplin is spoken to as to Twilio.
 * @throws when SMS_GATEWAY says something else, or nothing
 */
export function smsGateway(setting: string = process.env.SMS_GATEWAY ?? ''): SmsGateway {
  if (setting === 'console') return written(async (line) => console.log(line));
  if (setting.startsWith('file:')) {
    const path = setting.slice('file:'.length);
    return written((line) => appendFile(path, `${line}\n`));
  }
  if (/^https?:/.test(setting)) return twilio(new URL(setting));
  throw new Error('SMS_GATEWAY is none of: console, file:PATH, https://ACCOUNT:TOKEN@HOST/?from=SENDER.');
}

function written(write: (line: string) => Promise<void>): SmsGateway {
  return {
    async send(sms) {
      await write(JSON.stringify(sms));
      return null;
    },
    ask: async () => ({ is: 'delivered' }),
  };
}

/** A gateway that does not answer holds nobody up for longer than this. */
const PATIENCE_MS = 15_000;

/**
 * Codes of Twilio that say what is wrong with the number (https://www.twilio.com/docs/api/errors): 21211 and 21614 when
 * it is asked to send, 30005 and 30006 when it has tried.
 */
const NUMBER_CODES: Readonly<Record<number, SmsFailure>> = {
  21211: 'number-wrong',
  21614: 'number-landline',
  30005: 'number-wrong',
  30006: 'number-landline',
};

/**
 * A gateway with the interface of Twilio's Message resource (https://www.twilio.com/docs/messaging/api/message-resource):
 * POST Accounts/{Sid}/Messages.json with To, From and Body makes one, GET Messages/{Sid}.json tells its status.
 */
function twilio(setting: URL): SmsGateway {
  const { username, password, origin, searchParams } = setting;
  const account = decodeURIComponent(username);
  const base = `${origin}/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages`;
  const authorization = `Basic ${Buffer.from(`${account}:${decodeURIComponent(password)}`).toString('base64')}`;
  const call = async (path: string, body: URLSearchParams | null) => {
    const response = await fetch(`${base}${path}`, {
      method: body === null ? 'GET' : 'POST',
      headers: { authorization },
      ...(body === null ? {} : { body }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer: unknown = await response.json().catch(() => ({}));
    return { status: response.status, answer: answer as Answer };
  };
  return {
    async send({ to, text }) {
      const body = new URLSearchParams({ To: to, From: searchParams.get('from') ?? '', Body: text });
      const { status, answer } = await call('.json', body).catch((error) => {
        throw new SmsError(String(error), neverLeft(error) ? 'later' : 'uncertain', 'gateway-refused');
      });
      if (status < 300) return answer.sid ?? null;
      const why = NUMBER_CODES[answer.code ?? 0] ?? 'gateway-refused';
      const waits = status === 429 || status >= 500 || status === 401 || status === 403;
      throw new SmsError(`${status} ${answer.message ?? ''}`, waits ? 'later' : 'refused', why);
    },
    async ask(ref) {
      const { status, answer } = await call(`/${encodeURIComponent(ref)}.json`, null);
      if (status >= 300) return { is: 'on-its-way' };
      if (answer.status === 'delivered' || answer.status === 'read') return { is: 'delivered' };
      if (answer.status !== 'undelivered' && answer.status !== 'failed') return { is: 'on-its-way' };
      return { is: 'failed', why: NUMBER_CODES[answer.error_code ?? 0] ?? 'not-delivered' };
    },
  };
}

interface Answer {
  readonly sid?: string;
  readonly status?: string;
  readonly error_code?: number | null;
  readonly code?: number;
  readonly message?: string;
}

/** Nobody was there to take the request: it surely was not taken. */
function neverLeft(error: unknown): boolean {
  const cause = (error as { cause?: { code?: string } }).cause;
  return cause?.code === 'ECONNREFUSED' || cause?.code === 'ENOTFOUND';
}
