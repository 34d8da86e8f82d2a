import type { JSX } from 'preact';
import { linkWords } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  DataTable,
  EmptyState,
  FilterBar,
  LinkButton,
  ListLinks,
  Pager,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import type { CvState } from '../schema.ts';
import { texts } from '../texts.ts';
import { PeoplePage, ReadyBadge } from './parts.tsx';

interface Row {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  town: string | null;
  wanted: string[];
  organisationId: string;
  organisation: string;
  counsellor: string | null;
  cvState: CvState;
  lastEvent: string | null;
  steps: { done: number; needed: number } | null;
}

interface Filter {
  search: string | null;
  organisationId: string | null;
  counsellorId: string | null;
  readiness: 'ready' | 'not-ready' | null;
}

interface Data {
  filter: Filter;
  people: Row[];
  organisations: { id: string; name: string }[];
  counsellors: { accountId: string; name: string }[];
  managed: string[];
  found: number;
  page: number;
  pages: number;
}

/** The caseload: who they are, who follows them, how ready they are. */
export function PeopleScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).people;
  const filtered = Object.values(data.filter).some((value) => value !== null);
  const add = (
    <>
      <LinkButton kind="primary" icon="plus" href="/people/new">
        {t.add}
      </LinkButton>
      <LinkButton icon="calendar" href="/follow-up">
        {linkWords(view.locale).followUp}
      </LinkButton>
      {data.managed.map((id) => (
        <LinkButton icon="flag" href={`/organisations/${id}/checklist`}>
          {t.checklist}
          {data.managed.length > 1 && ` : ${data.organisations.find((one) => one.id === id)?.name}`}
        </LinkButton>
      ))}
    </>
  );
  return (
    <PeoplePage view={view} title={t.title} intro={t.intro} actions={add}>
      <Filters data={data} view={view} filtered={filtered} />
      <DataTable
        locale={view.locale}
        id="people"
        caption={t.title}
        rows={data.people}
        rowKey={({ id, organisationId }) => `${organisationId} ${id}`}
        empty={
          filtered ? (
            <EmptyState title={t.notFound} />
          ) : (
            <EmptyState title={t.none} icon="people" actions={add}>
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
        href={(page) => `/people?${new URLSearchParams({ ...given(data.filter), page: String(page) })}`}
      />
      {data.found > 0 && (
        <>
          <ListLinks
            locale={view.locale}
            href="/lists/people"
            query={new URLSearchParams(given(data.filter)).toString()}
          />
          <ListLinks locale={view.locale} href="/lists/attendance" title={t.attendance} />
        </>
      )}
    </PeoplePage>
  );
}

/** The filters that are set, as they stand in the address. */
function given(filter: Filter): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function Filters(props: { data: Data; view: View; filtered: boolean }): JSX.Element {
  const { data, view, filtered } = props;
  const t = texts(view.locale).people;
  const { filter, organisations, counsellors } = data;
  const shared = { locale: view.locale, quiet: true } as const;
  return (
    <FilterBar
      locale={view.locale}
      action="/people"
      resetHref={filtered ? '/people' : null}
      count={t.count(data.found)}
    >
      <TextField {...shared} name="search" label={t.search} type="search" value={filter.search} />
      {organisations.length > 1 && (
        <SelectField
          {...shared}
          name="organisationId"
          label={t.organisation}
          value={filter.organisationId}
          placeholder={t.all}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <SelectField
        {...shared}
        name="counsellorId"
        label={t.counsellor}
        value={filter.counsellorId}
        placeholder={t.everybody}
        options={[
          { value: 'nobody', label: t.nobody },
          ...counsellors.map(({ accountId, name }) => ({ value: accountId, label: name })),
        ]}
      />
      <SelectField
        {...shared}
        name="readiness"
        label={t.readiness}
        value={filter.readiness}
        placeholder={t.all}
        options={[
          { value: 'ready', label: t.ready },
          { value: 'not-ready', label: t.notReady },
        ]}
      />
    </FilterBar>
  );
}

function columnsOf(data: Data, view: View) {
  const all = texts(view.locale);
  const t = all.people;
  return [
    {
      key: 'name',
      title: t.name,
      heading: true,
      cell: ({ id, firstName, lastName, town }: Row) => (
        <>
          <a href={`/people/${id}`}>
            <strong>{lastName}</strong> {firstName}
          </a>
          {town && <span class="muted"> {town}</span>}
        </>
      ),
    },
    {
      key: 'ready',
      title: t.readiness,
      cell: ({ steps }: Row) =>
        steps === null ? (
          <span class="muted">{t.noChecklist}</span>
        ) : (
          <ReadyBadge view={view} steps={steps} />
        ),
    },
    ...(data.organisations.length > 1
      ? [{ key: 'organisation', title: t.organisation, cell: ({ organisation }: Row) => organisation }]
      : []),
    { key: 'counsellor', title: t.counsellor, cell: ({ counsellor }: Row) => counsellor },
    { key: 'wanted', title: t.wanted, cell: ({ wanted }: Row) => wanted.join(', ') },
    {
      key: 'contact',
      title: t.contact,
      cell: ({ email, phone }: Row) => (
        <span class={phone === null ? 'breakable' : 'nowrap'}>
          {phone === null ? email : phoneForReading(phone)}
        </span>
      ),
    },
    { key: 'cv', title: t.cv, cell: ({ cvState }: Row) => all.cvStates[cvState] },
    { key: 'lastEvent', title: t.lastEvent, cell: ({ lastEvent }: Row) => lastEvent },
  ];
}
