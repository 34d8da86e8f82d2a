import type { JSX } from 'preact';
import { timeInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  EmptyState,
  LinkButton,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Site, SiteHelper } from '../schema.ts';
import { texts } from '../texts.ts';
import { Said } from './parts.tsx';
import { SiteFields } from './site-fields.tsx';

interface Data {
  event: EventHeading;
  sites: Site[];
  helpers: SiteHelper[];
  lenders: { id: string; name: string }[];
}

/** The sites of an event in one table, and a form to add one. */
export function SitesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, sites, helpers } = data;
  const base = `/events/${event.id}/sites`;
  const working = sites.reduce((sum, { stationCount, brokenCount }) => sum + stationCount - brokenCount, 0);
  const hour = (time: string | null) => (time === null ? null : timeInWords(time, view.locale));
  return (
    <EventPage
      view={view}
      event={event}
      section="prepare"
      title={t.title}
      intro={sites.length > 0 ? t.total(sites.length, working) : t.intro}
      actions={
        <LinkButton icon="arrow-left" href={`/events/${event.id}`}>
          {event.name}
        </LinkButton>
      }
    >
      <Said view={view} />
      <DataTable
        locale={view.locale}
        caption={t.title}
        rows={sites}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}
        columns={[
          {
            key: 'name',
            title: t.columns.name,
            heading: true,
            cell: ({ id, name, isHall, town }) => (
              <>
                <a href={`${base}/${id}`}>{name}</a>
                {isHall ? ` · ${t.hallTag}` : town !== null && town !== name && ` · ${town}`}
              </>
            ),
          },
          {
            key: 'stations',
            title: t.columns.stations,
            cell: ({ stationCount, brokenCount, checkedCount, unfitCount, spareStations }) =>
              [
                t.stations(stationCount),
                ...(brokenCount > 0 ? [t.broken(brokenCount)] : []),
                ...(checkedCount > 0 ? [t.checked(checkedCount)] : []),
                ...(unfitCount > 0 ? [t.unfit(unfitCount)] : []),
                ...(spareStations > 0 ? [t.spare(spareStations)] : []),
              ].join(', '),
          },
          {
            key: 'people',
            title: t.columns.people,
            cell: ({ candidates, recruiters }) => t.expected(candidates, recruiters),
          },
          {
            key: 'opening',
            title: t.columns.opening,
            cell: ({ opensAt, closesAt }) => t.hours(hour(opensAt), hour(closesAt)),
          },
          {
            key: 'helpers',
            title: t.columns.helpers,
            cell: ({ id }) =>
              helpers
                .filter(({ siteId }) => siteId === id)
                .map(({ name }) => name)
                .join(', ') || t.noHelper,
          },
        ]}
      />
      <Disclosure summary={t.add} open={sites.length === 0 || view.sent?.command === 'add-site'}>
        <Form view={view} command="add-site" action={base}>
          <SiteFields view={view} command="add-site" lenders={data.lenders} />
          <Actions>
            <Button kind="primary" icon="plus">
              {t.add}
            </Button>
          </Actions>
        </Form>
      </Disclosure>
    </EventPage>
  );
}
