import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import type { Words } from '../rules/definition.ts';
import { USUAL } from '../rules/moments.ts';

/** The words that an event has written itself for a kind of message, by language. */
export async function ownWordsOf(
  db: Db,
  { eventId, kind }: { eventId: string; kind: string },
): Promise<Map<ReaderLocale, Words>> {
  const rows = await db
    .selectFrom('messageTexts')
    .select(['locale', 'subject', 'body', 'sms'])
    .where('eventId', '=', eventId)
    .where('kind', '=', kind)
    .execute();
  return new Map(rows.map(({ locale, ...words }) => [locale as ReaderLocale, words]));
}

/** Who wants no more news of an event. */
export async function hasRefusedNews(db: Db, eventId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('newsRefusals')
    .select('recipientId')
    .where('eventId', '=', eventId)
    .execute();
  return new Set(rows.map(({ recipientId }) => recipientId));
}

export async function refuseNews(
  db: Db,
  refusal: { eventId: string; recipientId: string },
  now: Instant,
): Promise<void> {
  await db
    .insertInto('newsRefusals')
    .values({ ...refusal, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function wantNews(db: Db, recipientId: string): Promise<void> {
  await db.deleteFrom('newsRefusals').where('recipientId', '=', recipientId).execute();
}

/** How an event sends. */
export interface MessageSettings {
  /** Wall times of the event; both null for no quiet hours. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly mostPerDay: number;
  /** Whoever is here is told by SMS so many minutes before an interview; null for never. */
  readonly nextMinutes: number | null;
}

export async function settingsOf(db: Db, eventId: string): Promise<MessageSettings> {
  const row = await db
    .selectFrom('messageSettings')
    .select(['quietFrom', 'quietUntil', 'mostPerDay', 'nextMinutes'])
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  if (!row) return { ...USUAL, nextMinutes: null };
  const minute = (time: string | null) => time?.slice(0, 5) ?? null;
  return { ...row, quietFrom: minute(row.quietFrom), quietUntil: minute(row.quietUntil) };
}

export async function saveSettings(
  db: Db,
  eventId: string,
  settings: MessageSettings,
  now: Instant,
): Promise<void> {
  const { quietFrom, quietUntil, mostPerDay, nextMinutes } = settings;
  const row = { quietFrom, quietUntil, mostPerDay, nextMinutes, updatedAt: now };
  await db
    .insertInto('messageSettings')
    .values({ eventId, ...row })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet(row))
    .execute();
}

/** Which kinds an event says in its own words, and in which languages. */
export async function listOwnWords(db: Db, eventId: string): Promise<{ kind: string; locale: string }[]> {
  return db
    .selectFrom('messageTexts')
    .select(['kind', 'locale'])
    .where('eventId', '=', eventId)
    .orderBy('kind')
    .execute();
}

interface Which {
  readonly eventId: string;
  readonly kind: string;
  readonly locale: ReaderLocale;
}

export async function saveWords(db: Db, which: Which, words: Words, now: Instant): Promise<void> {
  const { subject, body, sms } = words;
  const row = { subject, body, sms, updatedAt: now };
  await db
    .insertInto('messageTexts')
    .values({ ...which, ...row })
    .onConflict((conflict) => conflict.columns(['eventId', 'kind', 'locale']).doUpdateSet(row))
    .execute();
}

/** Gives an event the words and hours of the one before; what it has said itself meanwhile stays. */
export async function copyHowItWrites(
  db: Db,
  fromEventId: string,
  eventId: string,
  now: Instant,
): Promise<void> {
  await sql`
    insert into message_texts (event_id, kind, locale, subject, body, sms, updated_at)
    select ${eventId}, kind, locale, subject, body, sms, ${now} from message_texts where event_id = ${fromEventId}
    on conflict do nothing`.execute(db);
  await sql`
    insert into message_settings (event_id, quiet_from, quiet_until, most_per_day, next_minutes, updated_at)
    select ${eventId}, quiet_from, quiet_until, most_per_day, next_minutes, ${now} from message_settings
    where event_id = ${fromEventId} on conflict do nothing`.execute(db);
}

/** Goes back to the usual words. */
export async function forgetWords(db: Db, { eventId, kind, locale }: Which): Promise<void> {
  await db
    .deleteFrom('messageTexts')
    .where('eventId', '=', eventId)
    .where('kind', '=', kind)
    .where('locale', '=', locale)
    .execute();
}
