import type { ReaderLocale } from '../../../kernel/locale.ts';
import { whereTo } from '../../events/schema.ts';
import type { CalendarLine } from '../schema.ts';

/**
 * Words of a calendar file in the reader's language. `interview` has a place for whom, `table` one for the number.
 */
const WORDS: Readonly<
  Record<ReaderLocale, { interview: (whom: string) => string; table: (number: number) => string }>
> = {
  fr: { interview: (whom) => `Entretien : ${whom}`, table: (number) => `table ${number}` },
  nl: { interview: (whom) => `Gesprek: ${whom}`, table: (number) => `tafel ${number}` },
  en: { interview: (whom) => `Interview: ${whom}`, table: (number) => `table ${number}` },
  de: { interview: (whom) => `Gespräch: ${whom}`, table: (number) => `Tisch ${number}` },
  ar: { interview: (whom) => `مقابلة: ${whom}`, table: (number) => `طاولة ${number}` },
  uk: { interview: (whom) => `Співбесіда: ${whom}`, table: (number) => `стіл ${number}` },
};

/** PUBLISH puts lines in a calendar or changes them, CANCEL takes them out (RFC 5546, 3.2). */
export type Method = 'PUBLISH' | 'CANCEL';

/**
 * A calendar file (RFC 5545). Times are instants in UTC, which every program shows by its own zone: no zone has to be
 * described, and none can be wrong. Who else takes part is not in it.
 */
export function calendarFile(
  lines: readonly CalendarLine[],
  { method, locale }: { method: Method; locale: ReaderLocale },
): string {
  const rows = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tremplin//Tremplin//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    // What reads the address again does so every quarter of an hour, where it listens to that.
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    'X-PUBLISHED-TTL:PT15M',
    ...lines.flatMap((line) => eventRows(line, { method, locale })),
    'END:VCALENDAR',
  ];
  return rows.map((row) => `${fold(row)}\r\n`).join('');
}

function eventRows(
  line: CalendarLine,
  { method, locale }: { method: Method; locale: ReaderLocale },
): string[] {
  const words = WORDS[locale];
  const summary = line.whom === null ? line.event : words.interview(line.whom);
  const own = line.atHome ? { at: 'home' as const, name: null, address: null, access: null } : null;
  const { place } = whereTo({ place: line.place, address: null }, own, locale);
  const where = line.table === null ? place : `${words.table(line.table)}, ${place}`;
  const gone = line.cancelled || method === 'CANCEL';
  return [
    'BEGIN:VEVENT',
    `UID:${line.uid}`,
    `SEQUENCE:${line.sequence}`,
    `DTSTAMP:${stamp(line.changedAt)}`,
    `LAST-MODIFIED:${stamp(line.changedAt)}`,
    `DTSTART:${stamp(line.startsAt)}`,
    `DTEND:${stamp(line.endsAt)}`,
    `SUMMARY:${escapeText(summary)}`,
    `LOCATION:${escapeText(where)}`,
    ...(line.whom === null ? [] : [`DESCRIPTION:${escapeText(line.event)}`]),
    // The whole evening does not keep anybody from noting something else in it: the interviews do.
    `TRANSP:${line.whom === null ? 'TRANSPARENT' : 'OPAQUE'}`,
    `STATUS:${gone ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** "20261112T175000Z" */
function stamp(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Text as RFC 5545 (3.3.11) carries it; signs that steer machines have no place in it. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** Lines of at most 75 octets, broken between whole signs; what goes on begins with a space (RFC 5545, 3.1). */
export function fold(row: string): string {
  let held = 0;
  let folded = '';
  for (const sign of row) {
    const octets = encoder.encode(sign).length;
    if (held + octets > MOST_OCTETS) {
      folded += '\r\n ';
      held = 1;
    }
    folded += sign;
    held += octets;
  }
  return folded;
}
