import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import { EmptyState, LinkButton, Notice, Pager, Section, Tabs } from '../../../web/widgets/index.ts';
import { ROW_STATES, type RowState } from '../schema.ts';
import { texts } from '../texts.ts';
import { ImportAbandon, ImportApply } from './import-apply.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportCorrections } from './import-corrections.tsx';
import { type ImportProps, importAddress, LIST_OF } from './import-parts.ts';
import { ImportReading } from './import-reading.tsx';
import { ImportResult } from './import-result.tsx';

/** What a file would change, to be read and mended before anything is written; once applied, what it changed. */
export function ImportPreviewScreen({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports;
  const { event, import: details } = data;
  const reading = details.status === 'reading' || details.status === 'refused';
  const applied = !reading && details.status !== 'preview';
  const { path, section } = LIST_OF[details.kind];
  return (
    <EventPage
      view={view}
      event={event}
      section={section}
      title={titleOf(details.status, details.fileName, t)}
      intro={details.status === 'preview' ? t.nothingYet : undefined}
      live={reading ? `/live/events/${event.id}` : undefined}
      actions={
        <LinkButton href={`/events/${event.id}/${path}`} icon="arrow-left">
          {t.back[details.kind]}
        </LinkButton>
      }
    >
      <div id="import" data-live-region="">
        {reading && <ImportReading data={data} view={view} />}
        {applied && <ImportResult data={data} view={view} />}
        {details.status === 'preview' && <Preview data={data} view={view} />}
      </div>
    </EventPage>
  );
}

function titleOf(
  status: ImportProps['data']['import']['status'],
  file: string,
  t: ReturnType<typeof texts>['imports'],
): string {
  if (status === 'undone') return t.undoneTitle(file);
  return status === 'applied' ? t.resultTitle(file) : t.previewTitle(file);
}

function Preview({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports;
  const base = importAddress(data);
  const total = Object.values(data.counts).reduce((sum, count) => sum + count, 0);
  const hrefOf = (state: RowState | null, page = 1) => {
    const query = new URLSearchParams({ ...(state && { state }), ...(page > 1 && { page: String(page) }) });
    return query.size === 0 ? base : `${base}?${query}`;
  };
  return (
    <>
      {view.done === 'mend-import' && <Notice tone="success" announced title={t.saved} />}
      {view.done === 'set-import-columns' && <Notice tone="success" announced title={t.columnsSaved} />}
      <Dropped data={data} view={view} />
      {data.wishesTooEarly && (
        <Notice tone="warning" title={t.wishesTooEarly}>
          {data.event.as === 'organiser' && (
            <a href={`/events/${data.event.id}/recruiters/import`}>{t.titles.recruiters}</a>
          )}
        </Notice>
      )}
      <ImportApply data={data} view={view} />
      <Section title={t.readThrough} id="rows">
        <ImportColumns data={data} view={view} />
        <Tabs
          label={t.rowStates}
          items={[
            { href: hrefOf(null), label: t.all, count: total, current: data.state === null },
            ...ROW_STATES.filter((state) => data.counts[state] > 0 || state === data.state).map((state) => ({
              href: hrefOf(state),
              label: t.stateCounts[state],
              count: data.counts[state],
              current: data.state === state,
            })),
          ]}
        />
        {data.rows.length === 0 ? (
          <EmptyState title={t.noRows} icon="success" />
        ) : (
          <ImportCorrections data={data} view={view} />
        )}
        <Pager
          locale={view.locale}
          page={data.page}
          pages={data.pages}
          href={(page) => hrefOf(data.state, page)}
        />
      </Section>
      <ImportAbandon data={data} view={view} />
    </>
  );
}

function Dropped({ data, view }: ImportProps): JSX.Element | null {
  const t = texts(view.locale).imports;
  const { dropped, totals } = data.import;
  const said = [
    ...(dropped.nationalNumber > 0 ? [t.dropped.nationalNumber(dropped.nationalNumber)] : []),
    ...(dropped.birthDate > 0 ? [t.dropped.birthDate(dropped.birthDate)] : []),
  ];
  return (
    <>
      {said.length > 0 && (
        <Notice tone="info" title={t.dropped.title}>
          <p>
            {said.join(' ')} {t.dropped.why}
          </p>
        </Notice>
      )}
      {totals.length > 0 && <p class="muted">{t.totals(totals.join(', '))}</p>}
    </>
  );
}
