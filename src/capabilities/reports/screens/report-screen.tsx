import type { JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { LinkButton, Notice, PrintButton, Section, Stats } from '../../../web/widgets/index.ts';
import type { EventReport } from '../schema.ts';
import { texts } from '../texts.ts';
import { Closing } from './closing.tsx';
import { Editions, PreviousFiguresForm } from './editions.tsx';
import { AllFigures, BreakdownTables, ByChannel, ByNeed, ByRound, SignedHalfDays } from './report-tables.tsx';

interface Props {
  data: EventReport;
  view: View;
}

/** The report writes itself: the main figures, every figure with what it counts, then the same by who and by what. */
export function ReportScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}`;
  const runs = data.event.as === 'organiser';
  const actions = (
    <>
      <LinkButton href={`${base}/report.xlsx`} icon="download" download>
        {t.file}
      </LinkButton>
      <LinkButton href={`${base}/report.pdf`} icon="download" download>
        {t.pdf}
      </LinkButton>
      <LinkButton href={`${base}/report.csv`} icon="download" download>
        {t.csv}
      </LinkButton>
      {runs && (
        <LinkButton href={`${base}/edition.json`} icon="download" download>
          {t.exportEdition}
        </LinkButton>
      )}
      <PrintButton>{t.print}</PrintButton>
      {runs && <LinkButton href={`${base}/report/templates`}>{t.toTemplates}</LinkButton>}
      <LinkButton href={`${base}/statistics`}>{t.toStatistics}</LinkButton>
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
      <OutcomeTabs eventId={data.event.id} locale={view.locale} current="report" />
      <Done view={view} />
      <Overview data={data} view={view} />
      <Section
        title={t.signedHalfDays}
        actions={<LinkButton href={`${base}/signatures`}>{t.toSignatures}</LinkButton>}
      >
        <SignedHalfDays data={data} view={view} />
      </Section>
      {data.report.breakdowns.map((breakdown) => (
        <BreakdownTables breakdown={breakdown} data={data} view={view} />
      ))}
      <ByNeed data={data} view={view} />
      <ByChannel data={data} view={view} />
      <ByRound data={data} view={view} />
      <AllFigures data={data} view={view} />
      {runs && (
        <Section title={t.compare}>
          <Editions data={data} view={view} />
          <PreviousFiguresForm data={data} view={view} />
        </Section>
      )}
      {runs && <Closing data={data} view={view} />}
    </EventPage>
  );
}

function Done({ view }: { view: View }): JSX.Element | null {
  const t = texts(view.locale);
  const words: Readonly<Record<string, string>> = {
    'record-previous-figures': t.doneRecord,
    'close-event': t.doneClose,
    'reopen-event': t.doneReopen,
    'freeze-report': t.doneFreeze,
  };
  const title = view.done === null ? undefined : words[view.done];
  return title === undefined ? null : <Notice tone="success" announced title={title} />;
}

function Overview({ data: { report, floor }, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const n = (value: number | null) => numberIn(view.locale, value ?? 0);
  const { all, recruiters } = report;
  return (
    <Stats
      items={[
        { value: n(all.present), label: t.present, note: t.ofPeople({ count: all.registered ?? 0 }) },
        { value: `${n(recruiters.present)} / ${n(recruiters.expected)}`, label: t.recruiters },
        { value: n(all.held), label: t.held, note: t.ofPlanned({ count: all.planned ?? 0 }) },
        { value: n(all.future), label: t.future },
        { value: n(all.mutual), label: t.mutual },
        { value: n(all.belowFloor), label: t.figures.belowFloor, note: t.belowNote({ floor }) },
      ]}
    />
  );
}
