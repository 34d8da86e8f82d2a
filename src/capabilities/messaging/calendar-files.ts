import type { Db } from '../../kernel/database.ts';
import type { Attachment } from '../../kernel/mail.ts';
import { calendarFilesOf } from '../calendar/queries.ts';
import { kindNamed } from './rules/kinds.ts';

const NAMES = { PUBLISH: 'agenda.ics', CANCEL: 'agenda-annulations.ics' } as const;

/** The reader's calendar as it is when the mail leaves, for the kinds of message that it goes with. */
export async function calendarAttachments(
  db: Db,
  message: { readonly kind: string; readonly recipientKind: string; readonly recipientId: string },
): Promise<Attachment[]> {
  const { recipientKind: kind, recipientId: id } = message;
  if (!kindNamed(message.kind)?.traits?.calendar) return [];
  if (kind !== 'candidate' && kind !== 'recruiter') return [];
  return (await calendarFilesOf(db, { kind, id })).map(({ method, text }) => ({
    name: NAMES[method],
    contentType: `text/calendar; method=${method}; charset=utf-8`,
    content: text,
  }));
}
