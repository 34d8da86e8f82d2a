import type { JSX } from 'preact';
import { numberIn, wallTimeOf } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  type Column,
  DataTable,
  LinkButton,
  Notice,
  PrintButton,
  Section,
  Stats,
} from '../../../web/widgets/index.ts';
import { RESULTS } from '../../meetings/schema.ts';
import type { EventReport, Figures, Report } from '../schema.ts';
import { texts } from '../texts.ts';
import { Editions, PreviousFiguresForm } from './editions.tsx';

interface Props {
  data: EventReport;
  view: View;
}

/** The report writes itself: the figures of the event, then the same by answer, partner, need and round. */
export function ReportScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}`;
  const actions = (
    <>
      <LinkButton href={`${base}/report.xlsx`} icon="download" download>
        {t.file}
      </LinkButton>
      <PrintButton>{t.reportTitle}</PrintButton>
      <LinkButton href={`${base}/results`}>{t.toResults}</LinkButton>
    </>
  );
  return (
    <EventPage
      view={view}
      event={data.event}
      section="outcomes"
      title={t.reportTitle}
      intro={t.reportIntro}
      actions={actions}
    >
      {view.done === 'record-previous-figures' && <Notice tone="success" announced title={t.doneRecord} />}
      <Overview data={data} view={view} />
      <ByResult data={data} view={view} />
      <ByPartner data={data} view={view} />
      <ByNeed data={data} view={view} />
      <ByRound data={data} view={view} />
      {data.event.as === 'organiser' && (
        <Section title={t.compare}>
          {data.editions && <Editions editions={data.editions} view={view} />}
          <PreviousFiguresForm data={data} view={view} />
        </Section>
      )}
    </EventPage>
  );
}

function Overview({ data: { report, floor }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const n = (value: number) => numberIn(view.locale, value);
  const { all, recruiters } = report;
  return (
    <Stats
      items={[
        { value: n(all.present), label: t.present, note: t.ofPeople({ count: all.registered }) },
        { value: `${n(recruiters.present)} / ${n(recruiters.expected)}`, label: t.recruiters },
        { value: n(all.held), label: t.held, note: t.ofPlanned({ count: all.planned }) },
        { value: n(all.peopleWithAFuture), label: t.future },
        { value: n(all.mutual), label: t.mutual },
        { value: n(all.belowFloor), label: t.below, note: t.belowNote({ floor }) },
      ]}
    />
  );
}

/** A table is read for what is not zero. */
function count(value: number): string {
  return value === 0 ? '·' : String(value);
}

function ByResult({ data: { report }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const items = RESULTS.map((result) => ({
    value: numberIn(view.locale, report.all.results[result]),
    label: t.results[result],
  }));
  return (
    <Section title={t.byResult} intro={t.answersGiven(numberIn(view.locale, report.all.answered))}>
      <Stats items={items} />
    </Section>
  );
}

function ByPartner({ data: { report }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const number = (
    key: string,
    title: string,
    read: (figures: Figures) => number,
  ): Column<Report['partners'][number]> => ({
    key,
    title,
    align: 'end',
    cell: ({ figures }) => count(read(figures)),
    total: numberIn(view.locale, read(report.all)),
  });
  return (
    <Section title={t.byPartner}>
      <DataTable
        locale={view.locale}
        caption={t.byPartner}
        rows={report.partners}
        rowKey={({ partnerId }) => partnerId ?? 'alone'}
        empty={<p>{t.noLine}</p>}
        columns={[
          {
            key: 'name',
            title: t.partner,
            heading: true,
            cell: ({ name }) => name ?? t.alone,
            total: t.total,
          },
          number('registered', t.registered, (f) => f.registered),
          number('present', t.present, (f) => f.present),
          number('held', t.held, (f) => f.held),
          ...RESULTS.map((result) => number(result, t.resultsShort[result], (f) => f.results[result])),
          number('future', t.futureShort, (f) => f.peopleWithAFuture),
        ]}
      />
    </Section>
  );
}

function ByNeed({ data: { report }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.byNeed}>
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
    </Section>
  );
}

function ByRound({ data: { report, timeZone }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.byRound}>
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
            total: report.all.planned,
          },
          {
            key: 'held',
            title: t.held,
            align: 'end',
            cell: ({ held }) => count(held),
            total: report.all.held,
          },
          { key: 'missed', title: t.missed, align: 'end', cell: ({ missed }) => count(missed) },
        ]}
      />
    </Section>
  );
}
