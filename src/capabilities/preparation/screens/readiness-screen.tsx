import type { JSX } from 'preact';
import { numberIn, percentIn } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Badge, DataTable, LinkButton, ListLinks, Section } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { NotReady, ReadyCounts, Share } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  counts: ReadyCounts[];
  people: NotReady[];
  shares: Share[];
}

/** Counts by organisation, then the own people to call. */
export function ReadinessScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const total = (of: 'ready' | 'notReady' | 'unknown') =>
    data.counts.reduce((sum, count) => sum + count[of], 0);
  const count = (key: 'ready' | 'notReady' | 'unknown') => ({
    key,
    title: t[key],
    align: 'end' as const,
    cell: (row: ReadyCounts) => row[key],
    total: total(key),
  });
  return (
    <EventPage
      view={view}
      event={data.event}
      section="candidates"
      title={t.title}
      intro={t.intro}
      actions={
        <LinkButton icon="people" href={`/events/${data.event.id}/workshops`}>
          {t.workshops.link}
        </LinkButton>
      }
    >
      <Section title={t.counts} intro={data.event.as === 'organiser' ? t.partners : undefined}>
        <DataTable
          locale={view.locale}
          caption={t.counts}
          rows={data.counts}
          rowKey={({ organisationId }) => organisationId}
          empty={<p>{t.none}</p>}
          columns={[
            {
              key: 'organisation',
              title: t.organisation,
              heading: true,
              cell: ({ organisation }) => organisation,
            },
            count('ready'),
            count('notReady'),
            count('unknown'),
          ]}
        />
      </Section>
      <Section title={t.toCall} intro={t.toCallIntro}>
        <DataTable
          locale={view.locale}
          caption={t.toCall}
          rows={data.people}
          rowKey={({ registrationId }) => registrationId}
          empty={<p>{t.nobody}</p>}
          columns={[
            {
              key: 'name',
              title: t.name,
              heading: true,
              cell: ({ personId, name }) => <a href={`/people/${personId}`}>{name}</a>,
            },
            {
              key: 'missing',
              title: t.missing,
              width: 'wide',
              cell: ({ missing, done, needed }) => (
                <>
                  <Badge tone="warn" shape="half">
                    {t.steps(done, needed)}
                  </Badge>{' '}
                  {missing.join(' · ')}
                </>
              ),
            },
            {
              key: 'phone',
              title: t.phone,
              cell: ({ phone, email }) =>
                phone === null ? (
                  <span class="breakable">{email}</span>
                ) : (
                  <a class="nowrap" href={`tel:${phone}`}>
                    {phoneForReading(phone)}
                  </a>
                ),
            },
            {
              key: 'counsellor',
              title: t.counsellor,
              cell: ({ counsellor }) => counsellor ?? <span class="muted">{t.noCounsellor}</span>,
            },
          ]}
        />
        <ListLinks locale={view.locale} href={`/events/${data.event.id}/lists/preparation`} />
      </Section>
      <Shares shares={data.shares} view={view} />
    </EventPage>
  );
}

/** What each organisation's people get, a person on average: nobody is named. */
function Shares({ shares, view }: { shares: Share[]; view: View }): JSX.Element {
  const t = texts(view.locale).shares;
  const column = (key: 'wishes' | 'invitations' | 'meetings') => ({
    key,
    title: t[key],
    align: 'end' as const,
    cell: (row: Share) => numberIn(view.locale, row[key] / row.people, 1),
  });
  return (
    <Section title={t.title} intro={t.intro}>
      <DataTable
        locale={view.locale}
        caption={t.title}
        rows={shares}
        rowKey={({ organisationId }) => organisationId}
        empty={<p>{texts(view.locale).none}</p>}
        columns={[
          {
            key: 'organisation',
            title: t.organisation,
            heading: true,
            cell: ({ organisation }) => organisation,
          },
          { key: 'people', title: t.people, align: 'end', cell: ({ people }) => people },
          column('wishes'),
          column('invitations'),
          column('meetings'),
          {
            key: 'aside',
            title: t.aside,
            align: 'end',
            cell: ({ asideShare }) => (asideShare === null ? '–' : percentIn(view.locale, asideShare, 1)),
          },
          { key: 'without', title: t.without, align: 'end', cell: ({ without }) => without },
        ]}
      />
    </Section>
  );
}
