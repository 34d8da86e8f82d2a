import type { JSX } from 'preact';
import { EventPage, linkWords } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  Badge,
  type Column,
  DataTable,
  EmailText,
  EmptyState,
  FilterBar,
  LinkButton,
  ListLinks,
  Pager,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import {
  type Attendee,
  type EventHeading,
  REGISTRATION_STATUSES,
  type RegistrationStatus,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { presenceWords, Said } from './parts.tsx';
import { SharedNames } from './shared-names.tsx';

type Listed = Omit<Attendee, 'linkGeneration' | 'personId'>;

interface Data {
  event: EventHeading;
  candidates: Listed[];
  twins: string[];
  counts: Record<RegistrationStatus, number>;
  partners: { organisationId: string; name: string }[];
  sharesNames: boolean | null;
  filter: { search: string | null; partnerId: string | null; status: RegistrationStatus | null };
  found: number;
  page: number;
  pages: number;
}

/** The people of an event: each reader sees those within reach, and of each what their part allows. */
export function CandidatesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).candidates;
  const { event, filter } = data;
  const base = `/events/${event.id}/candidates`;
  const filtered = Object.values(filter).some((value) => value !== null);
  const all = Object.values(data.counts).reduce((sum, count) => sum + count, 0);
  const actions = event.as !== 'door' && (
    <>
      <LinkButton kind="primary" icon="plus" href={`${base}/new`}>
        {t.add}
      </LinkButton>
      <LinkButton icon="upload" href={`${base}/import`}>
        {t.import}
      </LinkButton>
      <LinkButton icon="check" href={`/events/${event.id}/invitations`}>
        {linkWords(view.locale).invitations}
      </LinkButton>
      <LinkButton icon="flag" href={`/events/${event.id}/preparation`}>
        {linkWords(view.locale).preparation}
      </LinkButton>
      {event.as === 'partner' && (
        <LinkButton icon="company" href={`/events/${event.id}/fair`}>
          {linkWords(view.locale).fair}
        </LinkButton>
      )}
    </>
  );
  return (
    <EventPage
      view={view}
      event={event}
      section="candidates"
      title={t.title}
      live={`/live/events/${event.id}`}
      actions={actions}
    >
      <Said view={view} />
      <Filters data={data} view={view} count={t.count(data.found, all)} resetHref={filtered ? base : null} />
      <DataTable
        locale={view.locale}
        id="candidates"
        live
        caption={t.title}
        rows={data.candidates}
        rowKey={({ id }) => id}
        rowTone={({ status }) => (status === 'cancelled' ? 'dim' : null)}
        empty={
          filtered ? (
            <EmptyState title={t.notFound} />
          ) : (
            <EmptyState title={t.none} icon="people" actions={actions}>
              {t.noneText}
            </EmptyState>
          )
        }
        columns={columnsOf(data, view)}
      />
      <Pager
        locale={view.locale}
        page={data.page}
        pages={data.pages}
        href={(page) => `${base}?${new URLSearchParams({ ...given(filter), page: String(page) })}`}
      />
      {data.sharesNames !== null && <SharedNames eventId={event.id} shares={data.sharesNames} view={view} />}
      {event.as !== 'door' && (
        <ListLinks locale={view.locale} href={`/events/${event.id}/lists/candidates`}>
          <a href={`/events/${event.id}/attendance/import`}>{texts(view.locale).imports.titles.attendance}</a>
        </ListLinks>
      )}
    </EventPage>
  );
}

/** The filters that are set, as they stand in the address. */
function given(filter: Data['filter']): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null)) as Record<
    string,
    string
  >;
}

function Filters(props: { data: Data; view: View; count: string; resetHref: string | null }): JSX.Element {
  const { data, view, count, resetHref } = props;
  const t = texts(view.locale);
  const { filter, event, partners } = data;
  return (
    <FilterBar
      locale={view.locale}
      action={`/events/${event.id}/candidates`}
      resetHref={resetHref}
      count={count}
    >
      <TextField
        locale={view.locale}
        name="search"
        label={t.candidates.search}
        type="search"
        quiet
        value={filter.search}
      />
      {partners.length > 1 && (
        <SelectField
          locale={view.locale}
          name="partnerId"
          label={t.candidates.partner}
          quiet
          value={filter.partnerId}
          placeholder={t.candidates.allPartners}
          options={partners.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      )}
      <SelectField
        locale={view.locale}
        name="status"
        label={t.candidates.status}
        quiet
        value={filter.status}
        placeholder={t.candidates.allStatuses}
        options={REGISTRATION_STATUSES.map((value) => ({ value, label: t.statuses[value] }))}
      />
    </FilterBar>
  );
}

const LOOKS = {
  registered: ['info', 'dot'],
  confirmed: ['good', 'check'],
  waiting: ['warn', 'half'],
  cancelled: ['neutral', 'dash'],
} as const;

export function StatusBadge({ status, view }: { status: RegistrationStatus; view: View }): JSX.Element {
  const [tone, shape] = LOOKS[status];
  return (
    <Badge tone={tone} shape={shape}>
      {texts(view.locale).statuses[status]}
    </Badge>
  );
}

/** Said only of who is not there from start to end. */
function Presence({ row, view }: { row: Listed; view: View }): JSX.Element | null {
  if (row.presentFrom === null && row.presentUntil === null) return null;
  return <span class="nowrap">{presenceWords(row, view)}</span>;
}

function columnsOf({ event, twins }: Data, view: View): Column<Listed>[] {
  const { candidates: t, accessShort } = texts(view.locale);
  const nameOf = ({ lastName, firstName }: Listed) => (
    <>
      <strong>{lastName}</strong> {firstName}
    </>
  );
  const columns: Column<Listed>[] = [
    {
      key: 'name',
      title: t.name,
      heading: true,
      cell: (row) =>
        event.as === 'door' ? (
          nameOf(row)
        ) : (
          <>
            <a href={`/events/${event.id}/candidates/${row.id}`}>{nameOf(row)}</a>
            {twins.includes(row.id) && (
              <Badge tone="warn" shape="ring">
                {t.twin}
              </Badge>
            )}
          </>
        ),
    },
    {
      key: 'code',
      title: t.code,
      width: 'narrow',
      cell: ({ cardCode }) => <span class="number">{cardCode}</span>,
    },
    { key: 'status', title: t.status, cell: ({ status }) => <StatusBadge status={status} view={view} /> },
  ];
  if (event.as !== 'partner')
    columns.push({
      key: 'partner',
      title: t.partner,
      cell: ({ partner }) => partner,
    });
  columns.push({ key: 'presence', title: t.presence, cell: (row) => <Presence row={row} view={view} /> });
  if (event.as === 'door') return columns;
  return [
    ...columns,
    { key: 'wanted', title: t.wanted, cell: (row) => row.wantedOccupations.join(', ') },
    {
      key: 'needs',
      title: t.needs,
      cell: (row) => row.accessNeeds.map((need) => accessShort[need]).join(', '),
    },
    {
      key: 'contact',
      title: t.contact,
      cell: ({ email, phone }) => (
        <span class={phone === null ? 'breakable' : 'nowrap'}>
          {phone === null ? <EmailText email={email} /> : phoneForReading(phone)}
        </span>
      ),
    },
    {
      key: 'cv',
      title: t.cv,
      cell: (row) =>
        row.hasCv && (
          <a href={`/events/${event.id}/candidates/${row.id}/cv`} download>
            {t.yes}
          </a>
        ),
    },
  ];
}
