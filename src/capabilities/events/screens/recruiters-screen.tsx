import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  Badge,
  CheckField,
  DataTable,
  EmptyState,
  FilterBar,
  LinkButton,
  ListLinks,
  TextField,
} from '../../../web/widgets/index.ts';
import type { EventHeading, Recruiter } from '../schema.ts';
import { texts } from '../texts.ts';
import { presenceWords, Said } from './parts.tsx';

interface Data {
  event: EventHeading;
  recruiters: Recruiter[];
  filter: { search: string | null; withdrawn: boolean };
  totals: { recruiters: number; seats: number; needs: number; positions: number; withoutPitch: number };
}

/** The companies of an event, what they look for, and what it adds up to. */
export function RecruitersScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).recruiters;
  const { event, filter, totals } = data;
  const base = `/events/${event.id}/recruiters`;
  const filtered = filter.search !== null || filter.withdrawn;
  const actions = (
    <>
      <LinkButton kind="primary" icon="plus" href={`${base}/new`}>
        {t.add}
      </LinkButton>
      <LinkButton icon="upload" href={`${base}/import`}>
        {t.import}
      </LinkButton>
    </>
  );
  return (
    <EventPage
      view={view}
      event={event}
      section="recruiters"
      title={t.title}
      live={`/live/events/${event.id}`}
      actions={
        <>
          {actions}
          <LinkButton icon="microphone" href={`/events/${event.id}/pitches`}>
            {t.pitches}
          </LinkButton>
        </>
      }
    >
      <Said view={view} />
      <FilterBar
        locale={view.locale}
        action={base}
        resetHref={filtered ? base : null}
        count={t.count(data.recruiters.length)}
      >
        <TextField
          locale={view.locale}
          name="search"
          label={t.search}
          type="search"
          quiet
          value={filter.search}
        />
        <CheckField
          locale={view.locale}
          name="withdrawn"
          label={t.showWithdrawn}
          checked={filter.withdrawn}
        />
      </FilterBar>
      <DataTable
        locale={view.locale}
        id="recruiters"
        live
        caption={t.title}
        rows={data.recruiters}
        rowKey={({ id }) => id}
        rowTone={({ withdrawnAt }) => (withdrawnAt === null ? null : 'dim')}
        empty={
          filtered ? (
            <EmptyState title={t.notFound} />
          ) : (
            <EmptyState title={t.none} icon="company" actions={actions}>
              {t.noneText}
            </EmptyState>
          )
        }
        columns={columnsOf(base, totals, view)}
      />
      <ListLinks locale={view.locale} href={`/events/${event.id}/lists/recruiters`}>
        <a href={`/events/${event.id}/shortages`}>{texts(view.locale).imports.shortages.title}</a>
      </ListLinks>
    </EventPage>
  );
}

function columnsOf(base: string, totals: Data['totals'], view: View) {
  const t = texts(view.locale).recruiters;
  const nameOf = ({ firstName, lastName }: Recruiter) => [firstName, lastName].filter(Boolean).join(' ');
  const positionsOf = ({ needs }: Recruiter) => needs.reduce((sum, { positions }) => sum + positions, 0);
  return [
    {
      key: 'company',
      title: t.company,
      heading: true,
      cell: (row: Recruiter) => (
        <>
          <a href={`${base}/${row.id}`}>{row.company}</a>{' '}
          {row.withdrawnAt !== null && (
            <Badge tone="neutral" shape="dash">
              {t.withdrawn}
            </Badge>
          )}
        </>
      ),
      total: t.count(totals.recruiters),
    },
    {
      key: 'needs',
      title: t.needs,
      width: 'wide' as const,
      cell: ({ needs }: Recruiter) => needs.map(({ title }) => title).join(' · '),
      total: totals.needs,
    },
    {
      key: 'positions',
      title: t.positions,
      align: 'end' as const,
      cell: positionsOf,
      total: totals.positions,
    },
    {
      key: 'seats',
      title: t.seats,
      align: 'end' as const,
      cell: ({ seats }: Recruiter) => seats,
      total: totals.seats,
    },
    { key: 'presence', title: t.presence, cell: (row: Recruiter) => presenceWords(row, view) },
    {
      key: 'pitch',
      title: t.pitch,
      cell: ({ pitch }: Recruiter) =>
        pitch === null ? (
          <Badge tone="warn" shape="ring">
            {t.missing}
          </Badge>
        ) : (
          <Badge tone="good" shape="check">
            {t.ready}
          </Badge>
        ),
    },
    {
      key: 'contact',
      title: t.contact,
      cell: (row: Recruiter) => nameOf(row) || row.email || (row.phone && phoneForReading(row.phone)),
    },
  ];
}
