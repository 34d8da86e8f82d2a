import type { Download } from '../../../kernel/files.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { type Cell, type Sheet, workbookFile } from '../../../web/workbook.ts';
import { RESULTS } from '../../meetings/schema.ts';
import type { Figures, FullReport } from '../schema.ts';
import { texts } from '../texts.ts';

/** The report as a workbook: a sheet for each table of the screen, then every interview. */
export function reportFile({ data, view }: { data: FullReport; view: View }): Promise<Download> {
  return workbookFile(`${data.event.name} ${data.event.date}`, sheetsOf(data, view.locale));
}

/** Times as the hall's clock shows them. */
function sheetsOf({ report, editions, lines, timeZone }: FullReport, locale: Locale): Sheet[] {
  const t = texts(locale);
  const resultTitles = RESULTS.map((result) => t.results[result]);
  const resultCells = (counts: Figures['results']): Cell[] => RESULTS.map((result) => counts[result]);
  const figureTitles = [
    t.registered,
    t.present,
    t.absent,
    t.planned,
    t.held,
    t.below,
    t.future,
    t.mutual,
    t.answered,
  ];
  const figureCells = (f: Figures): Cell[] => [
    f.registered,
    f.present,
    f.absent,
    f.planned,
    f.held,
    f.belowFloor,
    f.peopleWithAFuture,
    f.mutual,
    f.answered,
  ];
  const sheets: Sheet[] = [
    {
      name: t.byPartner,
      rows: [
        [t.partner, ...figureTitles, ...resultTitles],
        ...report.partners.map(({ name, figures }) => [
          name ?? t.alone,
          ...figureCells(figures),
          ...resultCells(figures.results),
        ]),
        [t.total, ...figureCells(report.all), ...resultCells(report.all.results)],
      ],
    },
    {
      name: t.byNeed,
      rows: [
        [t.company, t.need, t.contract, t.positions, t.held, ...resultTitles],
        ...report.needs.map((need) => [
          need.company,
          need.title,
          t.contracts[need.contract],
          need.positions,
          need.held,
          ...resultCells(need.results),
        ]),
      ],
    },
    {
      name: t.byRound,
      rows: [
        [t.round, t.time, t.planned, t.held, t.missed],
        ...report.rounds.map(({ round, startsAt, planned, held, missed }) => [
          round,
          wallTimeOf(startsAt, timeZone),
          planned,
          held,
          missed,
        ]),
      ],
    },
    {
      name: t.resultsTitle,
      rows: [
        [t.candidate, t.partner, t.company, t.time, t.state, t.result, t.answer, t.note],
        ...lines.map((line) => [
          line.candidate,
          line.partner,
          line.company,
          wallTimeOf(line.startsAt, timeZone),
          t.states[line.state],
          line.result === null ? null : t.results[line.result],
          line.answer === null ? null : t.answers[line.answer],
          line.note,
        ]),
      ],
    },
  ];
  if (editions !== null)
    sheets.push({
      name: t.before,
      rows: [
        [t.figure, editions.before.name, editions.now.name, t.difference],
        ...editions.lines.map((line) => [t[line.key], line.before, line.now, line.difference]),
      ],
    });
  return sheets;
}
