import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { publicUrl } from '../../kernel/public-url.ts';
import { canSendSms } from '../../kernel/sms.ts';
import type { Telling } from '../../kernel/telling.ts';
import { linkOfRecruiter, linkOfRegistration, ownPlaces } from '../events/queries.ts';
import type { EventFacts, OwnPlace } from '../events/schema.ts';
import { channelsFor, isToldBy } from './rules/channels.ts';
import type { MessageKind, Words } from './rules/definition.ts';
import { onceKey } from './rules/moments.ts';
import { writeMessage } from './rules/write.ts';
import type { Recipient } from './store/recipients.ts';
import { hasRefusedNews, ownWordsOf } from './store/settings.ts';
import { addMessage, replaceWaiting } from './store/write.ts';

/** What is to be told to somebody, whoever announced it. */
export interface Told {
  readonly event: EventFacts;
  readonly kind: MessageKind;
  readonly recipients: readonly Recipient[];
  /** The fact, for one person: told again, nothing more is written. */
  readonly about: (recipient: Recipient) => string;
  readonly facts: (recipient: Recipient) => object;
  /** The sender's own words; null for those of the event, or the usual ones. */
  readonly words?: Words | null;
  readonly onTheDay?: boolean;
  readonly channels?: Telling['channels'];
  readonly notBefore?: Instant | null;
  readonly expiresAt?: Instant | null;
}

/** Writes a message to each of these people, in their language, for the channel that reaches them best. */
export async function tell(db: Db, told: Told, now: Instant): Promise<void> {
  const { event, kind, onTheDay = false } = told;
  const own = await ownWordsOf(db, { eventId: event.id, kind: kind.kind });
  const refused = kind.traits?.news ? await hasRefusedNews(db, event.id) : new Set<string>();
  const places = await placesOf(db, told.recipients);
  for (const recipient of told.recipients) {
    if (refused.has(recipient.id)) continue;
    await tellOne(
      db,
      {
        ...told,
        onTheDay,
        recipient,
        place: places.get(recipient.id) ?? null,
        words: told.words ?? own.get(recipient.locale) ?? null,
      },
      now,
    );
  }
}

type One = Told & {
  readonly recipient: Recipient;
  readonly place: OwnPlace | null;
  readonly words: Words | null;
  readonly onTheDay: boolean;
};

/** Where those of them take part from who do not come to the hall. */
async function placesOf(db: Db, recipients: readonly Recipient[]): Promise<Map<string, OwnPlace>> {
  const idsOf = (kind: Recipient['kind']) =>
    recipients.filter((one) => one.kind === kind).map(({ id }) => id);
  return new Map([
    ...(await ownPlaces(db, 'candidate', idsOf('candidate'))),
    ...(await ownPlaces(db, 'recruiter', idsOf('recruiter'))),
  ]);
}

async function tellOne(db: Db, one: One, now: Instant): Promise<void> {
  const { event, kind, recipient, onTheDay } = one;
  const about = one.about(recipient);
  const written = writeMessage(kind, {
    reader: {
      name: recipient.firstName,
      locale: recipient.locale,
      link: pageOf(recipient),
      own: one.place,
    },
    event,
    facts: one.facts(recipient),
    own: one.words,
  });
  const settled = kind.traits?.lastStateOnly
    ? await replaceWaiting(
        db,
        { eventId: event.id, recipientId: recipient.id, kind: kind.kind, about, onTheDay },
        now,
      )
    : null;
  const ways = channelsFor(recipient, { onTheDay, sendsSms: canSendSms(), asked: one.channels ?? null });
  for (const { channel, address } of ways) {
    if (!isToldBy(kind, channel)) continue;
    await addMessage(
      db,
      {
        eventId: event.id,
        recipientKind: recipient.kind,
        recipientId: recipient.id,
        channel,
        address,
        kind: kind.kind,
        ...written,
        urgent: onTheDay || (kind.traits?.urgent ?? false),
        onceKey: onceKey({ kind: kind.kind, about, channel }),
        // After the event nobody is sent to it any more. The event's own clock may be a rehearsal's.
        expiresAt: one.expiresAt ?? plusMinutes(event.endsAt, -event.clockShiftSeconds / 60),
        notBefore: one.notBefore ?? settled,
      },
      now,
    );
  }
}

/** Whole address of a person's own page. */
export function pageOf(recipient: Recipient): string {
  return publicUrl(
    recipient.path ??
      (recipient.kind === 'candidate' ? linkOfRegistration(recipient) : linkOfRecruiter(recipient)),
  );
}
