import type { JSX } from 'preact';
import { dateInShort, dateInWords } from '../../../web/dates.ts';
import { linkWords, type NavItem, OrganiserPage, PlainPage, staffMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Card,
  Cards,
  DataTable,
  EmptyState,
  LinkButton,
  ListLinks,
  Section,
} from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

interface Coming {
  id: string;
  name: string;
  slug: string;
  date: string;
  place: string;
  host: string;
}

interface Mine extends Coming {
  as: 'organiser' | 'door' | 'partner';
  candidates: number;
  recruiters: number;
  planVersion: number;
}

interface Data {
  today: string;
  mine: Mine[];
  managed: { id: string; name: string }[];
  companiesOf: { id: string; name: string }[];
  helped: { eventId: string; siteId: string; name: string; event: string }[];
  networks: { id: string; name: string }[];
  coming: Coming[];
  doors: { name: string; slug: string }[];
}

/** The first page: one's events, or what everybody may see. */
export function HomeScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  return view.signedInAs === null ? (
    <PublicHome data={data} view={view} />
  ) : (
    <MyEvents data={data} view={view} />
  );
}

/** The public events of one network, at its own address. */
export function NetworkHomeScreen(props: {
  data: { name: string; coming: Coming[] };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale).home;
  return (
    <PlainPage view={view} title={t.publicTitle} intro={data.name} indexable>
      <ComingEvents events={data.coming} view={view} />
      {view.signedInAs === null && <SignIn view={view} />}
    </PlainPage>
  );
}

function PublicHome({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).home;
  const several = data.doors.length > 0;
  return (
    <PlainPage view={view} title={several ? t.doors : t.publicTitle} intro={t.publicIntro} indexable>
      {several ? (
        <Cards>
          {data.doors.map(({ name, slug }) => (
            <Card title={name} level={2} href={`/n/${slug}`}>
              <p>{t.publicTitle}</p>
            </Card>
          ))}
        </Cards>
      ) : (
        <ComingEvents events={data.coming} view={view} />
      )}
      <SignIn view={view} />
    </PlainPage>
  );
}

function ComingEvents({ events, view }: { events: Coming[]; view: View }): JSX.Element {
  if (events.length === 0) return <p>{texts(view.locale).home.publicNone}</p>;
  return (
    <Cards>
      {events.map((event) => (
        <Card title={event.name} level={2} href={`/e/${event.slug}`}>
          <p>
            {dateInWords(event.date, view.locale)}
            <br />
            {event.place}
          </p>
        </Card>
      ))}
    </Cards>
  );
}

function SignIn({ view }: { view: View }): JSX.Element {
  return (
    <Actions>
      <LinkButton icon="person" href="/sign-in">
        {texts(view.locale).home.signIn}
      </LinkButton>
    </Actions>
  );
}

function MyEvents({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).home;
  const coming = data.mine.filter(({ date }) => date >= data.today).reverse();
  const past = data.mine.filter(({ date }) => date < data.today);
  const several = data.managed.length > 1;
  const create = data.managed.map(({ id, name }) => (
    <LinkButton kind="primary" icon="plus" href={`/events/new?organisationId=${id}`}>
      {several ? t.createFor(name) : t.create}
    </LinkButton>
  ));
  return (
    <OrganiserPage
      view={view}
      title={t.title}
      signOutAction="/sign-out"
      menu={[...staffMenu(view), ...severalOf(data, view)]}
      actions={data.mine.length > 0 && create}
    >
      {data.helped.length > 0 && (
        <Section title={t.helped}>
          <Cards>
            {data.helped.map(({ eventId, siteId, name, event }) => (
              <Card title={name} href={`/events/${eventId}/sites/${siteId}/host`}>
                <p>{event}</p>
              </Card>
            ))}
          </Cards>
        </Section>
      )}
      {data.mine.length === 0 && data.helped.length === 0 && (
        <EmptyState title={t.none} icon="calendar" actions={create}>
          {data.managed.length > 0 ? t.noneText : t.noneForMember}
        </EmptyState>
      )}
      {coming.length > 0 && <EventTable title={t.coming} events={coming} view={view} />}
      {past.length > 0 && <EventTable title={t.past} events={past} view={view} />}
      {data.mine.length > 0 && <ListLinks locale={view.locale} href="/lists/events" />}
    </OrganiserPage>
  );
}

/** Who works for several organisations or networks finds each by its name. */
function severalOf({ companiesOf, managed, networks }: Data, view: View): NavItem[] {
  const t = texts(view.locale).home;
  const several = <T,>(list: readonly T[]): readonly T[] => (list.length > 1 ? list : []);
  return [
    ...several(companiesOf).map(({ id, name }) => ({
      href: `/organisations/${id}/companies`,
      label: `${linkWords(view.locale).companies} · ${name}`,
    })),
    ...several(managed).map(({ id, name }) => ({ href: `/organisations/${id}`, label: name })),
    ...several(networks).map(({ id, name }) => ({ href: `/networks/${id}`, label: t.networkNamed(name) })),
  ];
}

/** Where each reader's work begins: the host's overview, the door's list, a partner's people. */
const BEGINS = { organiser: '', door: '/door', partner: '/candidates' } as const;
const addressOf = ({ id, as }: Mine): string => `/events/${id}${BEGINS[as]}`;

function EventTable({ title, events, view }: { title: string; events: Mine[]; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={title}>
      <DataTable
        locale={view.locale}
        caption={title}
        rows={events}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'name',
            title: t.home.event,
            heading: true,
            width: 'wide',
            cell: (event) => <a href={addressOf(event)}>{event.name}</a>,
          },
          { key: 'date', title: t.fields.date, cell: ({ date }) => dateInShort(date, view.locale) },
          { key: 'place', title: t.fields.place, cell: ({ place }) => place },
          { key: 'host', title: t.home.host, cell: ({ host }) => host },
          { key: 'recruiters', title: t.home.recruiters, align: 'end', cell: ({ recruiters }) => recruiters },
          { key: 'candidates', title: t.home.candidates, align: 'end', cell: ({ candidates }) => candidates },
        ]}
      />
    </Section>
  );
}
