import type { JSX } from 'preact';
import { dateInShort } from '../../../web/dates.ts';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  DataTable,
  Disclosure,
  EmptyState,
  FilterBar,
  LinkButton,
  Notice,
  SelectField,
} from '../../../web/widgets/index.ts';
import type { AcrossPreview, FollowUpsAcross } from '../schema.ts';
import { texts } from '../texts.ts';
import { ListFile, WhatAListBrings } from './import-screens.tsx';
import { phoneAndMonths } from './month-cell.tsx';

const BASE = '/follow-up';
type Props = { data: FollowUpsAcross; view: View };

/** Whom to ask now how it goes on, of all events: the counsellor's list for the telephone. */
export function AcrossScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const query = new URLSearchParams(data.filter);
  return (
    <OrganiserPage
      view={view}
      signOutAction="/sign-out"
      title={t.across.title}
      intro={t.across.intro}
      wide
      actions={
        data.people.length > 0 && (
          <LinkButton icon="download" href={`${BASE}.xlsx?${query}`} download>
            {t.list.download}
          </LinkButton>
        )
      }
    >
      {view.done === 'apply-across-import' && <Notice tone="success" announced title={t.import.imported} />}
      {view.sent?.command === 'apply-across-import' && (
        <Notice tone="error" announced title={view.sent.refusal ?? t.refusals['import-stale']} />
      )}
      <Filters data={data} view={view} />
      <DataTable
        locale={view.locale}
        id="across"
        caption={t.across.title}
        rows={data.people}
        rowKey={({ registrationId }) => registrationId}
        empty={<EmptyState title={data.filter.show === 'due' ? t.across.nobodyDue : t.list.none} />}
        columns={[
          {
            key: 'person',
            title: t.list.person,
            heading: true,
            cell: ({ eventId, registrationId, firstName, lastName }) => (
              <a href={`/events/${eventId}/follow-up/${registrationId}`}>
                <bdi>
                  {lastName} {firstName}
                </bdi>
              </a>
            ),
          },
          {
            key: 'event',
            title: t.across.event,
            cell: ({ eventName, eventDate }) => (
              <>
                {eventName} <span class="muted nowrap">{dateInShort(eventDate, view.locale)}</span>
              </>
            ),
          },
          { key: 'counsellor', title: t.across.counsellor, cell: ({ counsellor }) => counsellor },
          ...phoneAndMonths(view),
        ]}
      />
      <p class="muted">{t.list.privacy}</p>
      <GiveBack view={view} />
    </OrganiserPage>
  );
}

function Filters({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).across;
  const shared = { locale: view.locale, quiet: true } as const;
  return (
    <FilterBar locale={view.locale} action={BASE} count={t.count(data.due, data.toCall)}>
      <SelectField
        {...shared}
        name="who"
        label={t.who}
        value={data.filter.who}
        options={(['mine', 'all'] as const).map((value) => ({ value, label: t.whose[value] }))}
      />
      <SelectField
        {...shared}
        name="show"
        label={t.show}
        value={data.filter.show}
        options={(['due', 'all'] as const).map((value) => ({ value, label: t.shown[value] }))}
      />
    </FilterBar>
  );
}

/** Where the list that was filled in is given back. */
function GiveBack({ view }: { view: View }): JSX.Element {
  const t = texts(view.locale);
  const sent = view.sent?.command === 'preview-across-import' ? view.sent : null;
  return (
    <Disclosure summary={t.list.import} id="import" open={sent !== null}>
      <p>{t.import.intro}</p>
      <ListFile
        command="preview-across-import"
        action={`${BASE}/import`}
        error={sent?.errors.file}
        view={view}
      />
    </Disclosure>
  );
}

/** What a list of several events brings, before anything is written down. */
export function AcrossPreviewScreen({ data, view }: { data: AcrossPreview; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <OrganiserPage view={view} signOutAction="/sign-out" title={t.import.previewTitle}>
      <WhatAListBrings
        {...data}
        base={`${BASE}/import`}
        other={`${BASE}#import`}
        command="apply-across-import"
        view={view}
      />
    </OrganiserPage>
  );
}
