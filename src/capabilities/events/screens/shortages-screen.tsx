import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { DataTable, EmptyState, LinkButton, ListLinks } from '../../../web/widgets/index.ts';
import type { EventHeading, ShortageOccupation } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  shortages: (ShortageOccupation & { recruiters: string[] })[];
}

/** The occupations that lack people in the region, and who recruits for them at this event. */
export function ShortagesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { shortages: t, shortageStatuses } = texts(view.locale).imports;
  const { event, shortages } = data;
  const base = `/events/${event.id}`;
  const actions = (
    <LinkButton kind="primary" icon="upload" href={`${base}/shortages/import`}>
      {t.import}
    </LinkButton>
  );
  return (
    <EventPage
      view={view}
      event={event}
      section="recruiters"
      title={t.title}
      intro={t.intro}
      actions={
        <>
          {actions}
          <LinkButton icon="arrow-left" href={`${base}/recruiters`}>
            {t.back}
          </LinkButton>
        </>
      }
    >
      <DataTable
        locale={view.locale}
        caption={t.title}
        rows={shortages}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.none} actions={actions}>
            {t.noneText}
          </EmptyState>
        }
        columns={[
          { key: 'label', title: t.label, heading: true, cell: ({ label }) => label },
          { key: 'code', title: t.code, cell: ({ occupationCode }) => occupationCode ?? '' },
          { key: 'status', title: t.status, cell: ({ status }) => shortageStatuses[status] },
          { key: 'region', title: t.region, cell: ({ region, year }) => `${region}, ${year}` },
          { key: 'cause', title: t.cause, cell: ({ cause }) => cause ?? '' },
          { key: 'recruiters', title: t.recruiters, cell: ({ recruiters }) => recruiters.join(', ') },
          { key: 'source', title: t.source, cell: ({ source }) => source ?? '' },
        ]}
      />
      {shortages.length > 0 && <ListLinks locale={view.locale} href={`${base}/lists/shortages`} />}
    </EventPage>
  );
}
