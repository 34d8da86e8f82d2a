import type { Download } from '../../../kernel/files.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { dayOf, wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { type Sheet, tableFile, workbookFile } from '../../../web/workbook.ts';
import type { FrozenCopy, FullReport } from '../schema.ts';
import { texts } from '../texts.ts';
import { countedSheets, flatSheet } from './report-sheets.ts';

/** The report as a workbook: a sheet for each table of the screen, then every interview. */
export function reportFile({ data, view }: { data: FullReport; view: View }): Promise<Download> {
  const sheets = [
    ...countedSheets(data, data.timeZone, view.locale),
    linesSheet(data, view.locale),
    ...editionsSheet(data, view.locale),
  ];
  return workbookFile(`${data.event.name} ${data.event.date}`, sheets);
}

/** The same figures in one table, for programs: a line for each. */
export function reportTable({ data, view }: { data: FullReport; view: View }): Promise<Download> {
  return tableFile(`${data.event.name} ${data.event.date}`, [flatSheet(data, view.locale)], 'csv');
}

/** A dated copy, as a workbook; its name says of which day. */
export function frozenFile({ data, view }: { data: FrozenCopy; view: View }): Promise<Download> {
  return workbookFile(frozenName(data), countedSheets(data, data.timeZone, view.locale));
}

export function frozenTable({ data, view }: { data: FrozenCopy; view: View }): Promise<Download> {
  return tableFile(frozenName(data), [flatSheet(data, view.locale)], 'csv');
}

function frozenName({ name, date, frozenAt, timeZone }: FrozenCopy): string {
  return `${name} ${date} (${dayOf(frozenAt, timeZone)})`;
}

/** Every interview, its time as the hall's clock showed it. */
function linesSheet({ lines, timeZone }: FullReport, locale: Locale): Sheet {
  const t = texts(locale);
  return {
    name: t.resultsTitle,
    rows: [
      [t.candidate, t.partner, t.company, t.time, t.state, t.result, t.answer, t.note],
      ...lines.map((line) => [
        line.candidate,
        line.partner,
        line.company,
        wallTimeOf(line.startsAt, timeZone),
        t.states[line.state],
        line.result === null ? null : t.figures[line.result],
        line.answer === null ? null : t.answers[line.answer],
        line.note,
      ]),
    ],
  };
}

function editionsSheet({ editions, history }: FullReport, locale: Locale): Sheet[] {
  if (editions === null) return [];
  const t = texts(locale);
  return [
    {
      name: t.before,
      rows: [
        [t.figure, ...history.map(({ name }) => name), t.difference],
        ...editions.lines.map(({ key, difference }) => [
          t[key],
          ...history.map((edition) => edition[key]),
          difference,
        ]),
      ],
    },
  ];
}
