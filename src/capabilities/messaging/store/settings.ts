import type { Db } from '../../../kernel/database.ts';
import type { ReaderLocale } from '../../../kernel/locale.ts';
import type { Words } from '../rules/definition.ts';

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
