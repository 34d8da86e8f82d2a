import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { momentInWords } from '../../../web/dates.ts';
import { Disclosure } from '../../../web/widgets/index.ts';
import { colon, withColon } from '../../../web/words.ts';
import type { Held } from '../schema.ts';
import { texts } from '../texts.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** A value as a person reads it. */
export function valueInWords(value: unknown, locale: Locale): string {
  if (value === true) return '✓';
  if (value === false) return '–';
  if (Array.isArray(value)) return value.map((one) => valueInWords(one, locale)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, one]) => withColon(locale, key, valueInWords(one, locale)))
      .join(', ');
  const text = String(value);
  if (INSTANT.test(text)) return momentInWords(text, 'Europe/Brussels', locale);
  return texts(locale).words.values[text] ?? text;
}

export function columnName(column: string, locale: Locale): string {
  return texts(locale).words.columns[snake(column)] ?? column;
}

export function tableName(table: string, locale: Locale): string {
  return texts(locale).words.tables[table] ?? table;
}

/** Rows come as the program calls them; words are kept by the names of the columns. */
function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`);
}

/** Everything that is held of somebody, one kind after the other, each to be opened. */
export function HeldList({ held, locale }: { held: readonly Held[]; locale: Locale }): JSX.Element {
  return (
    <>
      {held.map(({ table, rows }) => (
        <Disclosure summary={`${tableName(table, locale)} (${rows.length})`}>
          {rows.map((row) => (
            <ul>
              {Object.entries(row).map(([column, value]) => (
                <li>
                  {columnName(column, locale)}
                  {colon(locale)} <bdi>{valueInWords(value, locale)}</bdi>
                </li>
              ))}
            </ul>
          ))}
        </Disclosure>
      ))}
    </>
  );
}
