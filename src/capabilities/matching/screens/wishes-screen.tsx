import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Badge,
  Button,
  Columns,
  DataTable,
  LinkButton,
  ListLinks,
  Notice,
  RowFilter,
  Section,
  StateBadge,
  Stats,
  Tabs,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Demand, WishCount } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  candidates: WishCount[];
  total: number;
  withWishes: number;
  onlyWithout: boolean;
  demand: Demand[] | null;
}

/** Who has chosen, and what each recruiter is asked for beside what they can give. */
export function WishesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).overview;
  const { event, demand } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="wishes"
      title={t.title}
      intro={t.intro}
      live={`/live/events/${event.id}`}
      actions={demand && <Turn event={event} view={view} />}
    >
      <Said data={data} view={view} />
      <div id="wishes-figures" class="stack" data-live-region="">
        <p>
          <StateBadge state={event.wishesOpen ? 'open' : 'closed'} locale={view.locale} />{' '}
          {event.wishesOpen ? t.isOpen : t.isClosed}
        </p>
        <Stats
          items={[
            { value: `${data.withWishes} / ${data.total}`, label: t.withWishes },
            {
              value: data.total - data.withWishes,
              label: t.without,
              tone: data.withWishes < data.total ? 'warn' : 'good',
            },
            ...(demand
              ? [{ value: demand.reduce((sum, { wishes }) => sum + wishes, 0), label: t.wishesGiven }]
              : []),
          ]}
        />
      </div>
      {demand ? (
        <Columns>
          <Candidates data={data} view={view} />
          <Recruiters demand={demand} view={view} />
        </Columns>
      ) : (
        <Candidates data={data} view={view} />
      )}
      <ListLinks locale={view.locale} href={`/events/${event.id}/lists/wishes`}>
        <a href={`/events/${event.id}/wishes/import`}>{t.import}</a>
      </ListLinks>
    </EventPage>
  );
}

function Said({ data: { event }, view }: { data: Data; view: View }): JSX.Element | null {
  const t = texts(view.locale).overview;
  if (view.sent?.refusal) return <Notice tone="error" announced title={view.sent.refusal} />;
  if (view.done === 'open-wishes') return <Notice tone="success" announced title={t.opened} />;
  if (view.done === 'type-wishes') return <Notice tone="success" announced title={t.typed} />;
  if (view.done === 'close-wishes')
    return (
      <Notice tone="success" announced title={t.closed}>
        <LinkButton href={`/events/${event.id}/plan`} kind="primary" iconAfter="arrow-right">
          {t.toPlan}
        </LinkButton>
      </Notice>
    );
  return null;
}

function Turn({ event, view }: { event: EventHeading; view: View }): JSX.Element {
  const t = texts(view.locale).overview;
  const base = `/events/${event.id}/wishes`;
  return event.wishesOpen ? (
    <Form view={view} command="close-wishes" action={`${base}/close`}>
      <Button kind="primary" icon="lock">
        {t.close}
      </Button>
    </Form>
  ) : (
    <Form view={view} command="open-wishes" action={`${base}/open`}>
      <Button kind="primary" icon="unlock">
        {t.open}
      </Button>
    </Form>
  );
}

function Candidates({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).overview;
  const { event, candidates, total, withWishes, onlyWithout } = data;
  const base = `/events/${event.id}/wishes`;
  const first = candidates.find(({ wishes }) => wishes === 0);
  return (
    <Section
      title={t.candidates}
      actions={
        first && (
          <LinkButton href={`${base}/${first.registrationId}`} icon="edit">
            {t.typeFirst}
          </LinkButton>
        )
      }
    >
      <Tabs
        label={t.candidates}
        items={[
          { href: base, label: t.everybody, count: total, current: !onlyWithout },
          {
            href: `${base}?without=1`,
            label: t.onlyWithout,
            count: total - withWishes,
            current: onlyWithout,
          },
        ]}
      />
      <RowFilter locale={view.locale} list="wish-counts" label={t.candidate} />
      <DataTable
        locale={view.locale}
        caption={t.candidates}
        id="wish-counts"
        live
        empty={<p class="muted">{total > 0 ? t.allHaveWishes : t.noCandidates}</p>}
        rows={candidates}
        rowKey={({ registrationId }) => registrationId}
        rowTone={({ wishes }) => (wishes === 0 ? 'warn' : null)}
        columns={[
          {
            key: 'name',
            title: t.candidate,
            heading: true,
            cell: ({ name }) => <span dir="auto">{name}</span>,
          },
          { key: 'partner', title: t.partner, cell: ({ partner }) => partner ?? '' },
          { key: 'wishes', title: t.wishes, align: 'end', cell: ({ wishes }) => wishes },
          {
            key: 'type',
            title: t.type,
            width: 'narrow',
            cell: ({ registrationId, name }) => (
              <LinkButton
                href={`${base}/${registrationId}`}
                kind="quiet"
                size="small"
                icon="edit"
                label={t.typeFor(name)}
              >
                {t.type}
              </LinkButton>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Recruiters({ demand, view }: { demand: Demand[]; view: View }): JSX.Element {
  const t = texts(view.locale).overview;
  return (
    <Section title={t.recruiters}>
      <DataTable
        locale={view.locale}
        caption={t.recruiters}
        id="demand"
        live
        empty={<p class="muted">{t.noRecruiters}</p>}
        rows={[...demand].sort((a, b) => b.wishes - b.places - (a.wishes - a.places))}
        rowKey={({ recruiterId }) => recruiterId}
        columns={[
          {
            key: 'company',
            title: t.recruiter,
            heading: true,
            cell: ({ company, wishes, places }) => (
              <>
                <span dir="auto">{company}</span>{' '}
                {wishes > places && (
                  <Badge tone="warn" shape="half">
                    {t.over(wishes - places)}
                  </Badge>
                )}
              </>
            ),
          },
          {
            key: 'wishes',
            title: t.demanded,
            align: 'end',
            cell: ({ wishes }) => wishes,
            total: sum('wishes'),
          },
          {
            key: 'places',
            title: t.places,
            align: 'end',
            cell: ({ places }) => places,
            total: sum('places'),
          },
          { key: 'first', title: t.first, align: 'end', cell: ({ firstWishes }) => firstWishes },
          { key: 'musts', title: t.musts, align: 'end', cell: ({ musts }) => musts },
          { key: 'refusals', title: t.refusals, align: 'end', cell: ({ refusals }) => refusals },
        ]}
      />
    </Section>
  );

  function sum(of: 'wishes' | 'places'): number {
    return demand.reduce((total, row) => total + row[of], 0);
  }
}
