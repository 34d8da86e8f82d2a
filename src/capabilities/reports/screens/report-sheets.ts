import type { Locale } from '../../../kernel/locale.ts';
import { wallTimeOf } from '../../../web/dates.ts';
import type { Cell, Sheet } from '../../../web/workbook.ts';
import { RESULTS } from '../../meetings/schema.ts';
import {
  BREAKDOWN_FIGURES,
  type Breakdown,
  type CountedReport,
  FIGURES,
  type Figure,
  shareOf,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { groupName } from './words.ts';

/** A sheet for each table of figures, the same as on the screen. */
export function countedSheets(data: CountedReport, timeZone: string, locale: Locale): Sheet[] {
  const t = texts(locale);
  const { report } = data;
  return [
    figuresSheet(data, locale),
    ...report.breakdowns.map((breakdown) => breakdownSheet(breakdown, data, locale)),
    {
      name: t.byNeed,
      rows: [
        [t.company, t.need, t.contract, t.positions, t.held, ...RESULTS.map((result) => t.figures[result])],
        ...report.needs.map((need) => [
          need.company,
          need.title,
          t.contracts[need.contract],
          need.positions,
          need.held,
          ...RESULTS.map((result) => need.results[result]),
        ]),
      ],
    },
    ...channelSheets(data, locale),
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
  ];
}

/** How people met, where not all sat at a table. */
function channelSheets({ report }: CountedReport, locale: Locale): Sheet[] {
  const t = texts(locale);
  if (report.channels.length === 0) return [];
  const rows = report.channels.map(({ channel, planned, held, missed }): Cell[] => [
    t.channels[channel],
    planned,
    held,
    missed,
  ]);
  return [{ name: t.byChannel, rows: [[t.channel, t.planned, t.held, t.missed], ...rows] }];
}

/** Every figure with its base, its share and what is counted; then the signatures of each half-day. */
function figuresSheet({ report, signatures }: CountedReport, locale: Locale): Sheet {
  const t = texts(locale);
  const titles = [t.figure, t.value, t.share, t.base, t.definition];
  const share = (value: number, base: number): Cell =>
    base === 0 ? null : `${Math.round((value / base) * 100)} %`;
  return {
    name: t.allFigures,
    rows: [
      titles,
      [
        t.recruiters,
        report.recruiters.present,
        share(report.recruiters.present, report.recruiters.expected),
        report.recruiters.expected,
        null,
      ],
      ...shownFigures(report.all).map((figure): Cell[] => {
        const part = shareOf(report.all, figure);
        return [
          t.figures[figure],
          report.all[figure],
          part === null ? null : `${part.percent} %`,
          part === null ? null : `${part.base} (${t.figures[part.of]})`,
          t.definitions[figure],
        ];
      }),
      ...signatures.map(({ part, signed, present }): Cell[] => [
        `${t.figures.signed}, ${t.halfDays[part]}`,
        signed,
        share(signed, present),
        `${present} (${t.figures.present})`,
        t.definitions.signed,
      ]),
    ],
  };
}

/** What may be counted here. */
export function shownFigures(all: CountedReport['report']['all']): Figure[] {
  return FIGURES.filter((figure) => all[figure] !== null);
}

function breakdownSheet({ kind, groups }: Breakdown, { report }: CountedReport, locale: Locale): Sheet {
  const t = texts(locale);
  const figures = BREAKDOWN_FIGURES;
  return {
    name: t.by[kind],
    rows: [
      [t.group[kind], ...figures.map((figure) => t.figures[figure])],
      ...groups.map((group) => [
        groupName(kind, group, locale),
        ...figures.map((figure) => group.cells[figure] ?? t.hidden),
      ]),
      [t.total, ...figures.map((figure) => report.all[figure])],
    ],
  };
}

/** One line for each figure of the event and of each group: what programs read. */
export function flatSheet(data: CountedReport, locale: Locale): Sheet {
  const t = texts(locale);
  const figures = BREAKDOWN_FIGURES;
  const [titles, ...rows] = figuresSheet(data, locale).rows;
  return {
    name: t.reportTitle,
    rows: [
      [t.breakdown, t.groupTitle, ...titles!],
      ...rows.map((row) => [null, null, ...row]),
      ...data.report.breakdowns.flatMap(({ kind, groups }) =>
        groups.flatMap((group) =>
          figures.map((figure): Cell[] => [
            t.by[kind],
            groupName(kind, group, locale),
            t.figures[figure],
            group.cells[figure] ?? t.hidden,
            null,
            null,
            t.definitions[figure],
          ]),
        ),
      ),
    ],
  };
}
