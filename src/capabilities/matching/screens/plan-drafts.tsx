import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { DataTable, EmptyState, planMeterWords, Section, StateBadge } from '../../../web/widgets/index.ts';
import type { DraftHead } from '../schema.ts';
import { texts } from '../texts.ts';
import { type PlanData, qualityOf } from './plan-data.ts';

/** The drafts of an event, the newest first. */
export function Drafts({ data, view }: { data: PlanData; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  const { event, drafts } = data;
  return (
    <Section title={t.drafts}>
      <DataTable
        locale={view.locale}
        caption={t.drafts}
        id="drafts"
        live
        empty={
          <EmptyState title={t.noDraft} icon="calendar">
            <p>{t.noDraftHint}</p>
          </EmptyState>
        }
        rows={drafts}
        rowKey={({ id }) => id}
        rowTone={({ status }) => (status === 'searching' ? 'now' : status === 'failed' ? 'bad' : null)}
        columns={[
          {
            key: 'number',
            title: t.drafts,
            heading: true,
            cell: ({ id, number }) => (
              <a class="nowrap" href={`/events/${event.id}/plan/drafts/${id}`}>
                {t.draft(number)}
              </a>
            ),
          },
          { key: 'state', title: t.state, cell: (draft) => <DraftState draft={draft} view={view} /> },
          {
            key: 'meetings',
            title: t.meetings,
            align: 'end',
            cell: ({ meetings, progress }) => progress?.meetings ?? meetings,
          },
          {
            key: 'quality',
            title: t.quality,
            width: 'wide',
            cell: ({ objective, bound, progress }) => {
              const ratio = qualityOf(progress?.objective ?? objective, progress?.bound ?? bound);
              return ratio === null
                ? ''
                : planMeterWords({ locale: view.locale, ratio, optimal: ratio >= 1 });
            },
          },
          { key: 'seed', title: t.seed, align: 'end', cell: ({ seed }) => seed },
          {
            key: 'made',
            title: t.made,
            cell: ({ createdAt, createdBy }) =>
              `${momentInWords(createdAt, event.timeZone, view.locale)}${createdBy ? `, ${createdBy}` : ''}`,
          },
        ]}
      />
    </Section>
  );
}

function DraftState({ draft, view }: { draft: DraftHead; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  if (draft.publishedAs !== null)
    return (
      <StateBadge state="published" locale={view.locale}>
        {t.publishedAs(draft.publishedAs)}
      </StateBadge>
    );
  if (draft.status === 'searching')
    return (
      <StateBadge state="running" locale={view.locale}>
        {t.searching}
      </StateBadge>
    );
  if (draft.status === 'failed')
    return (
      <StateBadge state="failed" locale={view.locale}>
        {t.failed}
      </StateBadge>
    );
  return (
    <StateBadge state="draft" locale={view.locale}>
      {t.ready}
    </StateBadge>
  );
}
