import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { StateBadge, type StateName } from './badge.tsx';
import { widgetTexts } from './texts.ts';

export interface TimetableRow {
  key: string;
  /** "18:20". */
  time: string;
  table?: string | null | undefined;
  /** Word before the table's number when it is not a table ("Poste"). */
  tableWord?: string | undefined;
  whom: ComponentChildren;
  detail?: ComponentChildren;
  /** past rows are dimmed, the present one stands out. */
  position?: 'past' | 'now' | 'later' | undefined;
  state?: StateName | null | undefined;
  href?: string | undefined;
}

export interface TimetableProps {
  locale: Locale;
  rows: readonly TimetableRow[];
  /** What is said when there is none. */
  empty: ComponentChildren;
}

/** The list of one's interviews, set like the departures of a station. */
export function Timetable({ locale, rows, empty }: TimetableProps): JSX.Element {
  const texts = widgetTexts(locale);
  if (rows.length === 0) return <p class="timetable__empty">{empty}</p>;
  return (
    <ol class="timetable">
      {rows.map((row) => (
        <li class="timetable__row" data-position={row.position ?? 'later'} data-key={row.key}>
          <span class="timetable__time">{row.time}</span>
          <span class="timetable__who">
            {row.href ? <a href={row.href}>{row.whom}</a> : <strong>{row.whom}</strong>}
            {row.detail && <span class="timetable__detail">{row.detail}</span>}
            {row.state && <StateBadge state={row.state} locale={locale} />}
          </span>
          {row.table && (
            <span class="timetable__table">
              <span class="timetable__table-word">{row.tableWord ?? texts.table}</span> <b>{row.table}</b>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
