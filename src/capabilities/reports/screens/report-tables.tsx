import type { ComponentChildren, JSX } from 'preact';
import { numberIn, wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { type Column, DataTable, Section } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { RESULTS } from '../../meetings/schema.ts';
import {
  AFTER_FIGURES,
  BREAKDOWN_FIGURES,
  type Breakdown,
  type CountedReport,
  DAY_FIGURES,
  type EventReport,
  FIGURE_GROUPS,
  type Figure,
  GROUPS,
  type Report,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { groupName, shareWords, shortName } from './words.ts';

interface Props {
  data: EventReport;
  view: View;
}

/** A table is read for what is not zero; on a phone, where each value takes a line, zeros take none. */
function count(value: number): JSX.Element | string {
  return value === 0 ? <span class="report-zero">·</span> : String(value);
}

/** A long table: shown on a wide screen and on paper; on a phone behind a press, where it is thousands of pixels high. */
function Fold({ view, children }: { view: View; children: ComponentChildren }): JSX.Element {
  return (
    <details class="report-fold">
      <summary>{texts(view.locale).seeTable}</summary>
      {children}
    </details>
  );
}

/** Every figure with its share and what exactly is counted; what may not be counted here is left out. */
export function AllFigures({ data: { report }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.allFigures} intro={t.allFiguresIntro}>
      <Fold view={view}>
        {' '}
        {FIGURE_GROUPS.map((group) => (
          <DataTable
            locale={view.locale}
            caption={t.groups[group]}
            showCaption
            rows={GROUPS[group].filter((figure) => report.all[figure] !== null) as readonly Figure[]}
            rowKey={(figure) => figure}
            empty={null}
            columns={[
              {
                key: 'figure',
                title: t.figure,
                heading: true,
                width: 'wide',
                cell: (figure) => (
                  <>
                    {t.figures[figure]}
                    <span class="report-definition">{t.definitions[figure]}</span>
                  </>
                ),
              },
              {
                key: 'value',
                title: t.value,
                align: 'end',
                cell: (figure) => numberIn(view.locale, report.all[figure] ?? 0),
              },
              { key: 'share', title: t.share, cell: (figure) => shareWords(report.all, figure, view.locale) },
            ]}
          />
        ))}
      </Fold>
    </Section>
  );
}

/** Who signed, by half-day. */
export function SignedHalfDays({ data, view }: { data: CountedReport; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <DataTable
      locale={view.locale}
      caption={t.signedHalfDays}
      rows={data.signatures}
      rowKey={({ part }) => part}
      empty={null}
      columns={[
        { key: 'part', title: t.halfDay, heading: true, cell: ({ part }) => t.halfDays[part] },
        {
          key: 'signed',
          title: t.figures.signed,
          align: 'end',
          cell: ({ signed, present }) =>
            t.signedOf(numberIn(view.locale, signed), numberIn(view.locale, present)),
        },
      ]}
    />
  );
}

/** The people told apart by one trait, small numbers hidden: the day, then what came after it when somebody was asked. */
export function BreakdownTables({ breakdown, data, view }: BreakdownProps): JSX.Element {
  const t = texts(view.locale);
  const { kind, groups } = breakdown;
  const asked = AFTER_FIGURES.some((figure) => (data.report.all[figure] ?? 0) > 0);
  const hides = groups.some(({ cells }) => BREAKDOWN_FIGURES.some((figure) => cells[figure] === null));
  const shared = { breakdown, data, view };
  return (
    <Section title={t.by[kind]}>
      <Fold view={view}>
        <GroupTable {...shared} caption={t.by[kind]} figures={DAY_FIGURES} />
        {asked && (
          <GroupTable
            {...shared}
            caption={withColon(view.locale, t.group[kind], t.groups.after)}
            figures={AFTER_FIGURES}
            showCaption
          />
        )}
        {hides && <p class="muted">{t.hiddenNote}</p>}
      </Fold>
    </Section>
  );
}

interface BreakdownProps extends Props {
  breakdown: Breakdown;
}

/** A row for each group; the total is that of the whole event. */
function GroupTable({
  breakdown: { kind, groups },
  data: { report },
  view,
  figures,
  ...caption
}: BreakdownProps & { figures: readonly Figure[]; caption: string; showCaption?: boolean }): JSX.Element {
  const t = texts(view.locale);
  return (
    <DataTable
      {...caption}
      locale={view.locale}
      rows={groups}
      rowKey={({ key }) => key ?? 'unplaced'}
      empty={<p>{t.noLine}</p>}
      columns={[
        {
          key: 'name',
          title: t.group[kind],
          heading: true,
          cell: (group) => groupName(kind, group, view.locale),
          total: t.total,
        },
        ...figures.map(
          (figure): Column<Breakdown['groups'][number]> => ({
            key: figure,
            title: shortName(figure, view.locale),
            align: 'end',
            cell: ({ cells }) => hiddenOr(cells[figure] ?? null, t.hidden),
            total: numberIn(view.locale, report.all[figure] ?? 0),
          }),
        ),
      ]}
    />
  );
}

function hiddenOr(value: number | null, word: string): JSX.Element | string {
  return value === null ? <span class="muted">{word}</span> : count(value);
}

export function ByNeed({ data: { report }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.byNeed}>
      <Fold view={view}>
        {' '}
        <DataTable
          locale={view.locale}
          caption={t.byNeed}
          rows={report.needs}
          rowKey={({ needId }) => needId}
          empty={<p>{t.noLine}</p>}
          columns={[
            { key: 'company', title: t.company, heading: true, cell: ({ company }) => company },
            { key: 'title', title: t.need, cell: ({ title }) => title },
            { key: 'contract', title: t.contract, cell: ({ contract }) => t.contracts[contract] },
            { key: 'positions', title: t.positions, align: 'end', cell: ({ positions }) => positions },
            { key: 'held', title: t.held, align: 'end', cell: ({ held }) => count(held) },
            ...RESULTS.filter((result) => result !== 'no').map(
              (result): Column<Report['needs'][number]> => ({
                key: result,
                title: t.resultsShort[result],
                align: 'end',
                cell: ({ results }) => count(results[result]),
              }),
            ),
          ]}
        />
      </Fold>
    </Section>
  );
}

/** How the two of an interview met: nothing where all sat at a table. */
export function ByChannel({ data: { report }, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (report.channels.length === 0) return null;
  return (
    <Section title={t.byChannel}>
      <DataTable
        locale={view.locale}
        caption={t.byChannel}
        rows={report.channels}
        rowKey={({ channel }) => channel}
        empty={null}
        columns={[
          { key: 'channel', title: t.channel, heading: true, cell: ({ channel }) => t.channels[channel] },
          { key: 'planned', title: t.planned, align: 'end', cell: ({ planned }) => count(planned) },
          { key: 'held', title: t.held, align: 'end', cell: ({ held }) => count(held) },
          { key: 'missed', title: t.missed, align: 'end', cell: ({ missed }) => count(missed) },
        ]}
      />
    </Section>
  );
}

export function ByRound({ data: { report, timeZone }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const total = (figure: Figure) => numberIn(view.locale, report.all[figure] ?? 0);
  return (
    <Section title={t.byRound}>
      <Fold view={view}>
        {' '}
        <DataTable
          locale={view.locale}
          caption={t.byRound}
          rows={report.rounds}
          rowKey={({ round }) => String(round)}
          empty={<p>{t.noLine}</p>}
          columns={[
            { key: 'round', title: t.round, heading: true, cell: ({ round }) => round, total: t.total },
            {
              key: 'time',
              title: t.time,
              align: 'end',
              cell: ({ startsAt }) => wallTimeOf(startsAt, timeZone),
            },
            {
              key: 'planned',
              title: t.planned,
              align: 'end',
              cell: ({ planned }) => count(planned),
              total: total('planned'),
            },
            {
              key: 'held',
              title: t.held,
              align: 'end',
              cell: ({ held }) => count(held),
              total: total('held'),
            },
            { key: 'missed', title: t.missed, align: 'end', cell: ({ missed }) => count(missed) },
          ]}
        />
      </Fold>
    </Section>
  );
}
