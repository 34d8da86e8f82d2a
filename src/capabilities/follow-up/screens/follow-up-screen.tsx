import type { JSX } from 'preact';
import { dateInShort } from '../../../web/dates.ts';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Button,
  DataTable,
  EmptyState,
  FieldRow,
  LinkButton,
  Notice,
  SelectField,
  Stats,
} from '../../../web/widgets/index.ts';
import { type FollowUpList, MONTHS, STATES } from '../schema.ts';
import { texts } from '../texts.ts';
import { phoneAndMonths } from './month-cell.tsx';

type Props = { data: FollowUpList; view: View };

/** Who came, and how it goes on after 1, 3 and 6 months: whom to call, what was answered, and the list to take away. */
export function FollowUpScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, filter } = data;
  const base = `/events/${event.id}/follow-up`;
  const query = new URLSearchParams(
    Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== null),
  ).toString();
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.list.title}
      intro={t.list.intro}
      wide
      actions={
        <>
          <LinkButton icon="download" href={`${base}.xlsx${query && `?${query}`}`} download>
            {t.list.download}
          </LinkButton>
          <LinkButton href={`${base}/import`}>{t.list.import}</LinkButton>
        </>
      }
    >
      <OutcomeTabs eventId={event.id} locale={view.locale} current="follow-up" />
      {view.done === 'apply-follow-up-import' && (
        <Notice tone="success" announced title={t.import.imported} />
      )}
      <Stats
        items={data.months.map(({ month, dueOn, states }) => ({
          value: `${states.answered ?? 0} / ${data.came}`,
          label: t.month(month),
          note:
            (states['to-call'] ?? 0) > 0
              ? t.list.toCall(states['to-call']!)
              : t.list.dueOn(dateInShort(dueOn, view.locale)),
          tone: (states['to-call'] ?? 0) > 0 ? ('warn' as const) : undefined,
          href: `${base}?month=${month}&state=to-call`,
        }))}
      />
      <p class="muted">{t.list.privacy}</p>
      <FilterForm data={data} view={view} />
      <DataTable
        locale={view.locale}
        id="follow-ups"
        caption={t.list.title}
        rows={data.people}
        rowKey={({ registrationId }) => registrationId}
        empty={<EmptyState title={t.list.none} />}
        columns={[
          {
            key: 'person',
            title: t.list.person,
            heading: true,
            cell: ({ registrationId, firstName, lastName }) => (
              <a href={`${base}/${registrationId}`}>
                <bdi>
                  {lastName} {firstName}
                </bdi>
              </a>
            ),
          },
          { key: 'partner', title: t.list.partner, cell: ({ partner }) => partner },
          ...phoneAndMonths(view),
        ]}
      />
    </EventPage>
  );
}

function FilterForm({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { filter, partners } = data;
  const shared = { locale: view.locale, quiet: true } as const;
  return (
    <form method="get" class="filters">
      <FieldRow>
        <SelectField
          {...shared}
          name="month"
          label={t.list.monthLabel}
          value={filter.month}
          placeholder={t.list.allMonths}
          options={MONTHS.map((month) => ({ value: String(month), label: t.month(month) }))}
        />
        <SelectField
          {...shared}
          name="state"
          label={t.list.state}
          value={filter.state}
          placeholder={t.list.allStates}
          options={STATES.map((state) => ({ value: state, label: t.states[state] }))}
        />
        <SelectField
          {...shared}
          name="partner"
          label={t.list.partner}
          value={filter.partner}
          placeholder={t.list.allPartners}
          options={partners.map((name) => ({ value: name, label: name }))}
        />
        <Button icon="filter">{t.list.filter}</Button>
      </FieldRow>
    </form>
  );
}
