import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Download } from '../../kernel/files.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type ReportBlock, typesetReport } from '../../typesetting/report.ts';
import { dateInWords, momentInWords, numberIn, wallTimeOf } from '../../web/dates.ts';
import type { View } from '../../web/view.ts';
import { withColon } from '../../web/words.ts';
import {
  AFTER_FIGURES,
  type Breakdown,
  DAY_FIGURES,
  EDITION_KEYS,
  type EventReport,
  FIGURE_GROUPS,
  type Figure,
  GROUPS,
} from './schema.ts';
import { chartLabel, EditionBars } from './screens/edition-chart.tsx';
import { groupName, shareWords, shortName } from './screens/words.ts';
import { texts } from './texts.ts';

/** The report on paper: the same figures as on the screen, each with its definition and its base. */
export async function reportPdf({ data, view }: { data: EventReport; view: View }): Promise<Download> {
  const { locale } = view;
  const t = texts(locale);
  const { event } = data;
  const { pdf } = await typesetReport({
    locale,
    title: t.reportTitle,
    over: `${event.name}, ${dateInWords(event.date, locale)}, ${event.place}`,
    facts: [t.reportIntro],
    printed: t.printed(momentInWords(view.now, data.timeZone, locale)),
    page: t.page,
    blocks: [
      ...mainFigures(data, locale),
      ...allFigures(data, locale),
      ...tables(data, locale),
      ...editions(data, locale),
    ],
  });
  return { fileName: `${event.name} ${event.date}.pdf`, mediaType: 'application/pdf', bytes: pdf };
}

/** The few figures that are read first. */
function mainFigures({ report }: EventReport, locale: Locale): ReportBlock[] {
  const t = texts(locale);
  const figures: readonly Figure[] = [
    'present',
    'held',
    'future',
    'peopleHired',
    'peopleInternship',
    'work6',
  ];
  const items = figures.map((figure) => ({
    value: numberIn(locale, report.all[figure] ?? 0),
    label: t.figures[figure],
    definition: shareWords(report.all, figure, locale) || t.definitions[figure],
  }));
  return [{ kind: 'figures', items }];
}

function allFigures({ report, signatures }: EventReport, locale: Locale): ReportBlock[] {
  const t = texts(locale);
  const n = (value: number) => numberIn(locale, value);
  const columns = [
    { title: t.figure, align: 'start' },
    { title: t.value, align: 'end' },
    { title: t.share, align: 'start' },
  ] as const;
  return FIGURE_GROUPS.flatMap((group): ReportBlock[] => {
    const figures = (GROUPS[group] as readonly Figure[]).filter((figure) => report.all[figure] !== null);
    const halves = signatures.map(({ part, signed, present }) => [
      `${t.figures.signed}, ${t.halfDays[part]}`,
      n(signed),
      t.signedOf(n(signed), n(present)),
    ]);
    return [
      { kind: 'heading', level: 1, text: t.groups[group] },
      {
        kind: 'table',
        caption: null,
        columns,
        rows: [
          ...figures.map((figure) => [
            t.figures[figure],
            n(report.all[figure] ?? 0),
            shareWords(report.all, figure, locale),
          ]),
          ...(group === 'attendance' ? halves : []),
        ],
        total: null,
        notes: figures.map((figure) => withColon(locale, t.figures[figure], t.definitions[figure])),
      },
    ];
  });
}

/** By who and by what: small numbers are hidden here as on the screen. */
function tables({ report, timeZone }: EventReport, locale: Locale): ReportBlock[] {
  const t = texts(locale);
  const rounds: ReportBlock = {
    kind: 'table',
    caption: null,
    columns: [t.round, t.time, t.planned, t.held, t.missed].map((title, index) => ({
      title,
      align: index === 0 ? 'start' : 'end',
    })),
    rows: report.rounds.map(({ round, startsAt, planned, held, missed }) => [
      String(round),
      wallTimeOf(startsAt, timeZone),
      ...[planned, held, missed].map((value) => numberIn(locale, value)),
    ]),
    total: null,
    notes: [],
  };
  const channels: ReportBlock[] =
    report.channels.length === 0
      ? []
      : [
          { kind: 'heading', level: 1, text: t.byChannel },
          {
            ...{ kind: 'table', caption: null, total: null, notes: [] },
            columns: [t.channel, t.planned, t.held, t.missed].map((title, index) => ({
              title,
              align: index === 0 ? 'start' : 'end',
            })),
            rows: report.channels.map(({ channel, planned, held, missed }) => [
              t.channels[channel],
              ...[planned, held, missed].map((value) => numberIn(locale, value)),
            ]),
          },
        ];
  return [
    ...report.breakdowns.flatMap((breakdown): ReportBlock[] => [
      { kind: 'heading', level: 1, text: t.by[breakdown.kind] },
      groupTable(breakdown, report.all, DAY_FIGURES, null, locale),
      groupTable(breakdown, report.all, AFTER_FIGURES, t.groups.after, locale),
    ]),
    ...channels,
    { kind: 'heading', level: 1, text: t.byRound },
    rounds,
  ];
}

function groupTable(
  { kind, groups }: Breakdown,
  all: EventReport['report']['all'],
  figures: readonly Figure[],
  caption: string | null,
  locale: Locale,
): ReportBlock {
  const t = texts(locale);
  const shown = (value: number | null) => (value === null ? t.hidden : numberIn(locale, value));
  const hides = groups.some(({ cells }) => figures.some((figure) => cells[figure] === null));
  return {
    kind: 'table',
    caption,
    columns: [
      { title: t.group[kind], align: 'start' },
      ...figures.map((figure) => ({ title: shortName(figure, locale), align: 'end' as const })),
    ],
    rows: groups.map((group) => [
      groupName(kind, group, locale),
      ...figures.map((figure) => shown(group.cells[figure] ?? null)),
    ]),
    total: [t.total, ...figures.map((figure) => numberIn(locale, all[figure] ?? 0))],
    notes: hides ? [t.hiddenNote] : [],
  };
}

function editions({ history }: EventReport, locale: Locale): ReportBlock[] {
  if (history.length === 0) return [];
  const t = texts(locale);
  return [
    { kind: 'heading', level: 1, text: t.compare },
    ...EDITION_KEYS.map(
      (key): ReportBlock => ({
        kind: 'chart',
        svg: renderToString(h(EditionBars, { figure: key, history, locale })),
        alt: chartLabel(key, history, locale),
        caption: t[key],
        notes: [],
      }),
    ),
  ];
}
