// What other capabilities may ask of calendars.
import type { Db } from '../../kernel/database.ts';
import { readsIn } from '../../kernel/locale.ts';
import { calendarFile, type Method } from './rules/ics.ts';
import type { Subject } from './schema.ts';
import { languagesOf, linesOf } from './store/calendar.ts';

export interface CalendarFile {
  readonly method: Method;
  readonly text: string;
}

/**
 * Somebody's calendar as it now is, for a mail: one file of what stands, and one that takes out what fell away. Empty when
 * nothing ever stood in it.
 */
export async function calendarFilesOf(db: Db, subject: Subject): Promise<CalendarFile[]> {
  const languages = await languagesOf(db, subject);
  if (languages === null) return [];
  const locale = readsIn(languages);
  const lines = await linesOf(db, subject);
  const files = [
    { method: 'PUBLISH' as const, lines: lines.filter(({ cancelled }) => !cancelled) },
    { method: 'CANCEL' as const, lines: lines.filter(({ cancelled }) => cancelled) },
  ];
  return files
    .filter((file) => file.lines.length > 0)
    .map(({ method, lines: of }) => ({ method, text: calendarFile(of, { method, locale }) }));
}
