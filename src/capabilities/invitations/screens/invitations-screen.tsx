import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { DataTable, LinkButton, Notice, Section, Tabs } from '../../../web/widgets/index.ts';
import { type InvitationsPage, STANDINGS, type Standing } from '../schema.ts';
import { texts } from '../texts.ts';
import { People } from './invited-people.tsx';
import { InvitationSettings } from './settings-form.tsx';

type Props = { data: InvitationsPage; view: View };

/** Who comes, who does not, who said nothing: by partner in figures, then everybody with a press for those who are silent. */
export function InvitationsScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  const base = `/events/${event.id}/invitations`;
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  const total = (standing: Standing) =>
    data.counts.reduce((sum, { standings }) => sum + (standings[standing] ?? 0), 0);
  const everybody = STANDINGS.reduce((sum, standing) => sum + total(standing), 0);
  return (
    <EventPage
      view={view}
      event={event}
      section="messages"
      title={t.title}
      intro={t.intro}
      live={`/live/events/${event.id}`}
      actions={
        event.as === 'organiser' && (
          <LinkButton icon="clock" href={`/events/${event.id}/reminders`}>
            {t.reminders.link}
          </LinkButton>
        )
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      <Section title={t.counts} id="counts" live>
        <DataTable
          locale={view.locale}
          caption={t.counts}
          rows={data.counts}
          rowKey={({ partner }) => partner ?? ''}
          empty={<p>{t.nobody}</p>}
          columns={[
            {
              key: 'partner',
              title: t.partner,
              heading: true,
              cell: ({ partner }) => partner ?? t.noPartner,
              total: t.total,
            },
            ...STANDINGS.map((standing) => ({
              key: standing,
              title: t.standings[standing],
              align: 'end' as const,
              cell: ({ standings }: InvitationsPage['counts'][number]) => standings[standing] ?? 0,
              total: total(standing),
            })),
          ]}
        />
      </Section>
      {everybody > 0 && (
        <Section title={t.people} id="people">
          <Tabs
            label={t.standing}
            items={[
              {
                href: base,
                label: t.all,
                count: everybody,
                current: data.filter === null && !data.unopenedOnly,
              },
              ...STANDINGS.filter((standing) => total(standing) > 0).map((standing) => ({
                href: `${base}?standing=${standing}`,
                label: t.standings[standing],
                count: total(standing),
                current: data.filter === standing,
              })),
              ...(data.unopened > 0
                ? [
                    {
                      href: `${base}?unopened=true`,
                      label: t.unopened,
                      count: data.unopened,
                      current: data.unopenedOnly,
                    },
                  ]
                : []),
            ]}
          />
          {data.unopenedOnly && <p>{t.unopenedHint}</p>}
          <People data={data} view={view} />
        </Section>
      )}
      {event.as === 'organiser' && <InvitationSettings data={data} view={view} />}
    </EventPage>
  );
}
