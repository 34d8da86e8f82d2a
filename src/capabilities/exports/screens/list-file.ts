import type { Locale } from '../../../kernel/locale.ts';
import { wallTimeOf } from '../../../web/dates.ts';
import { type Cell, clockCell, momentCell, type Sheet } from '../../../web/workbook.ts';
import type { List } from '../schema.ts';
import { texts } from '../texts.ts';

export type Words = ReturnType<typeof texts>;
export type Column = keyof Words['columns'];

/** Puts codes, hours and moments into cells, in the reader's language and the event's zone. */
export interface Pen {
  readonly t: Words;
  readonly zone: string;
  readonly locale: Locale;
  /** A code in words; one without words stays as it is. */
  word(words: Readonly<Record<string, string>>, code: string | null): string | null;
  /** Several things in one cell, as lists are typed. */
  list(items: readonly string[]): string | null;
  /** An hour of the wall clock ("18:50"). */
  hour(time: string | null): Cell;
  /** The hour of an instant, on the wall clock of the event. */
  hourOf(instant: string): Cell;
  /** Day and hour of an instant. */
  moment(instant: string | null): Cell;
  /** A day of the calendar. */
  day(date: string): Cell;
  /** Yes or no; nothing where it is not known. */
  yes(said: boolean | null): string | null;
  /** Languages by name, from their codes. */
  languages(codes: readonly string[]): string | null;
}

export interface ListData<L> {
  readonly about: string;
  readonly date: string | null;
  readonly timeZone: string;
  readonly lines: readonly L[];
}

/** A list as a table: its columns in order, each with what stands in it. */
export type Columns<L> = readonly (readonly [Column, (line: L, pen: Pen) => Cell])[];

/** A file with one sheet, its name without extension. */
export function listSheet<L>(
  list: List,
  columns: Columns<L>,
  { about, date, timeZone, lines }: ListData<L>,
  locale: Locale,
): { name: string; sheet: Sheet } {
  const pen = penFor(locale, timeZone);
  const { t } = pen;
  return {
    name: [about, date, t.lists[list]].filter((part) => part !== null).join(' - '),
    sheet: {
      name: t.lists[list],
      rows: [
        columns.map(([column]) => t.columns[column]),
        ...lines.map((line) => columns.map(([, cell]) => cell(line, pen))),
      ],
    },
  };
}

function penFor(locale: Locale, zone: string): Pen {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const list = (items: readonly string[]) => (items.length === 0 ? null : items.join(' ; '));
  return {
    t: texts(locale),
    zone,
    locale,
    word: (words, code) => (code === null ? null : (words[code] ?? code)),
    list,
    hour: (time) => (time === null ? null : clockCell(time)),
    hourOf: (instant) => clockCell(wallTimeOf(instant, zone)),
    moment: (instant) => (instant === null ? null : momentCell(instant, zone)),
    day: (date) => ({ date, time: null }),
    yes: (said) => (said === null ? null : texts(locale)[said ? 'yes' : 'no']),
    languages: (codes) => list(codes.map((code) => names.of(code) ?? code)),
  };
}
