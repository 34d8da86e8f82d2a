import type { LocalDate } from '../../kernel/clock.ts';
import { dateInWords, timeOf } from '../../web/dates.ts';
import type { EventFacts } from '../events/schema.ts';
import type { Appointment, Recipient } from './store/recipients.ts';
import { texts } from './texts.ts';

/** A message in the words of its reader's language. */
export interface Composed {
  readonly subject: string;
  readonly body: string;
}

/** A letter: greeting, paragraphs, the person's page, goodbye. */
function letter(recipient: Recipient, paragraphs: readonly string[], url: string): string {
  const t = texts(recipient.locale);
  return [t.hello({ name: recipient.firstName }), ...paragraphs, t.yourPage({ url }), t.bye].join('\n\n');
}

function factsOf(event: EventFacts, recipient: Recipient) {
  return { event: event.name, date: dateInWords(event.date, recipient.locale), place: event.place };
}

export function registeredMessage(
  recipient: Recipient,
  event: EventFacts,
  { status, promoted, url }: { status: 'registered' | 'waiting'; promoted: boolean; url: string },
): Composed {
  const t = texts(recipient.locale);
  const facts = factsOf(event, recipient);
  const words = promoted ? t.promoted : t.registered;
  const body = status === 'waiting' ? t.waiting.body(facts) : words.body(facts);
  return { subject: words.subject(facts), body: letter(recipient, [body], url) };
}

export function recruiterRegisteredMessage(recipient: Recipient, event: EventFacts, url: string): Composed {
  const { recruiterRegistered } = texts(recipient.locale);
  const facts = factsOf(event, recipient);
  return {
    subject: recruiterRegistered.subject(facts),
    body: letter(recipient, [recruiterRegistered.body(facts)], url),
  };
}

/** The whole plan of a person as it now stands: nobody has to put changes together. */
export function planMessage(
  recipient: Recipient,
  event: EventFacts,
  { appointments, url }: { appointments: readonly Appointment[]; url: string },
): Composed {
  const { locale } = recipient;
  const { plan } = texts(locale);
  const facts = factsOf(event, recipient);
  const lines = appointments.map(({ startsAt, whom, table }) =>
    plan.line({ time: timeOf(startsAt, event.timeZone, locale), whom, table }),
  );
  const body = lines.length === 0 ? plan.none : [plan.yours(facts), ...lines].join('\n');
  return { subject: plan.subject(facts), body: letter(recipient, [body], url) };
}

/** The file goes on this day: said in time, without a link, as the personal one has ended long ago. */
export function erasureSoonMessage(recipient: Recipient, event: string, eraseOn: LocalDate): Composed {
  const t = texts(recipient.locale);
  const date = dateInWords(eraseOn, recipient.locale);
  return {
    subject: t.erasureSoon.subject,
    body: [t.hello({ name: recipient.firstName }), t.erasureSoon.body({ event, date }), t.bye].join('\n\n'),
  };
}
