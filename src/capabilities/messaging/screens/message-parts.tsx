import type { JSX } from 'preact';
import { directionOf, OWN_NAMES } from '../../../kernel/locale.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Disclosure } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Message } from '../schema.ts';
import { texts } from '../texts.ts';

export interface MessagesData {
  event: EventHeading;
  timeZone: string;
  sendsMail: boolean;
  sendsSms: boolean;
  waitingSince: string | null;
  messages: Message[];
}

export interface Shown {
  data: MessagesData;
  view: View;
}

/** Whom a message is for, and by which address. */
export function Who({ message, view }: { message: Message; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { recipientName, recipientKind, address, channel, locale } = message;
  const isPhone = channel === 'call' || channel === 'sms';
  const where = address === null ? (channel === 'call' ? t.noPhone : null) : address;
  return (
    <>
      {recipientName} ({t.kinds[recipientKind]}){where !== null && <br />}
      {address !== null && channel === 'call' ? (
        <a href={`tel:${address}`}>{phoneForReading(address)}</a>
      ) : isPhone && address !== null ? (
        phoneForReading(address)
      ) : (
        where !== null && <span class="breakable">{where}</span>
      )}
      {locale !== view.locale && (
        <>
          <br />
          <span class="muted">{t.speaks({ language: OWN_NAMES[locale] })}</span>
        </>
      )}
    </>
  );
}

/** What a message says, to unfold. */
export function What({ message: { subject, body, locale } }: { message: Message }): JSX.Element {
  return (
    <Disclosure summary={subject}>
      <div lang={locale} dir={directionOf(locale)}>
        {body.split('\n').map((line) => (
          <p dir="auto">{line}</p>
        ))}
      </div>
    </Disclosure>
  );
}

/** "{name} (prénom), {place} (lieu)": the fields that one may write, with what they stand for. */
export function fieldList(fields: readonly string[], view: View): string {
  const words: Readonly<Record<string, string>> = texts(view.locale).fieldWords;
  return fields.map((field) => `{${field}}${words[field] ? ` (${words[field]})` : ''}`).join(', ');
}

/** An address that opens nothing, as a sign: staff see where a link stands, not a key. */
export function withoutKeys(text: string): string {
  return text.replace(/x{43}/g, '…');
}
