import type { Locale } from '../../../kernel/locale.ts';
import type { Cell, Sheet } from '../../../kernel/spreadsheets/cells.ts';
import { RESULTS } from '../../meetings/schema.ts';
import type { EditionFigures, Figures, Report, ResultLine } from '../schema.ts';
import { texts } from '../texts.ts';

/** The report as a workbook: a sheet for each table of the screen, then every interview. Times as the hall's clock shows them. */
export function workbookOf(
  {
    report,
    editions,
    lines,
  }: {
    report: Report;
    editions: { now: EditionFigures; before: EditionFigures } | null;
    lines: readonly ResultLine[];
  },
  { locale, timeOfDay }: { locale: Locale; timeOfDay: (instant: string) => string },
): Sheet[] {
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
          timeOfDay(startsAt),
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
          timeOfDay(line.startsAt),
          t.states[line.state],
          line.result === null ? null : t.results[line.result],
          line.answer === null ? null : t.answers[line.answer],
          line.note,
        ]),
      ],
    },
  ];
  if (editions !== null) sheets.push({ name: t.before, rows: editionRows(editions, locale) });
  return sheets;
}

/** Figure by figure: the edition before, this one, and what changed. */
export function editionRows(
  { now, before }: { now: EditionFigures; before: EditionFigures },
  locale: Locale,
): Cell[][] {
  const t = texts(locale);
  const row = (
    title: string,
    key: 'candidates' | 'recruiters' | 'interviews' | 'hired' | 'internships',
  ): Cell[] => {
    const [old, fresh] = [before[key], now[key]];
    return [title, old, fresh, old === null || fresh === null ? null : fresh - old];
  };
  return [
    [t.figure, before.name, now.name, t.difference],
    row(t.candidates, 'candidates'),
    row(t.recruiters, 'recruiters'),
    row(t.interviews, 'interviews'),
    row(t.hired, 'hired'),
    row(t.internships, 'internships'),
  ];
}
