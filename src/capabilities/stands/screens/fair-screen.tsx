import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage, eventLive } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Badge,
  Button,
  CheckField,
  CopyLink,
  DataTable,
  LinkButton,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { type FairPage, FairSettings } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press, Said } from './parts.tsx';

type Props = { data: FairPage; view: View };

/** The online fair for the staff: opening, stands and who receives there; the visits of one's own people. */
export function FairScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).organiser;
  const { event, visits } = data;
  const runs = event.as === 'organiser';
  return (
    <EventPage
      view={view}
      event={event}
      section={runs ? 'prepare' : null}
      title={t.title}
      intro={runs ? t.intro : t.introPartner}
      live={eventLive(event.id)}
    >
      <Said view={view} />
      {view.hall?.kind === 'here' && (
        <Notice tone="info" title={t.notInHall}>
          {t.notInHallText}
        </Notice>
      )}
      {runs && view.hall?.kind !== 'here' && <Settings data={data} view={view} />}
      {runs && <Stands data={data} view={view} />}
      {(!runs || visits.length > 0) && <Visits data={data} view={view} />}
    </EventPage>
  );
}

function Settings({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).organiser;
  const { event, settings } = data;
  const action = `/events/${event.id}/fair`;
  const field = fieldsFor(FairSettings, {
    view,
    command: 'change-fair',
    labels: { talkMinutes: t.talkMinutes },
    values: settings,
  });
  const kept = {
    talkMinutes: String(settings.talkMinutes),
    ...(settings.registers && { registers: 'true' }),
  };
  return (
    <Section title={t.settings} id="fair-settings">
      <div class="cluster">
        <Badge tone={settings.open ? 'good' : 'neutral'} shape={settings.open ? 'dot' : 'ring'}>
          {settings.open ? t.isOpen : t.isClosed}
        </Badge>
        <Press
          view={view}
          action={action}
          values={settings.open ? kept : { ...kept, open: 'true' }}
          kind={settings.open ? 'secondary' : 'primary'}
        >
          {settings.open ? t.close : t.open}
        </Press>
      </div>
      {settings.open && <p class="muted">{t.closeHint}</p>}
      {settings.open && (
        <CopyLink
          locale={view.locale}
          id="fair-link"
          label={t.public}
          value={`${view.origin}/e/${event.slug}/fair`}
        />
      )}
      <Form view={view} command="change-fair" action={action} class="stack">
        {settings.open && <input type="hidden" name="open" value="true" />}
        <TextField {...field('talkMinutes')} type="number" width="short" />
        <CheckField
          locale={view.locale}
          name="registers"
          value="true"
          label={t.registers}
          checked={settings.registers}
        />
        <Button>{t.save}</Button>
      </Form>
    </Section>
  );
}

function Stands({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).organiser;
  const base = `/events/${data.event.id}/fair`;
  return (
    <DataTable
      locale={view.locale}
      caption={t.stands}
      showCaption
      id="fair-stands"
      live
      rows={data.stands}
      rowKey={({ id }) => id}
      empty={<p>{t.noStand}</p>}
      columns={[
        {
          key: 'company',
          title: t.company,
          heading: true,
          cell: ({ company, uncaptioned }) => (
            <>
              {company}
              {uncaptioned > 0 && <p class="muted">{t.uncaptioned(uncaptioned)}</p>}
            </>
          ),
        },
        {
          key: 'hosts',
          title: t.hosts,
          cell: ({ id, company, hosts }) => (
            <div class="stand-hosts">
              {hosts.length === 0 && <span class="muted">{t.nobody}</span>}
              {hosts.map((host) => (
                <span class="cluster">
                  <Badge tone={host.present ? 'good' : 'neutral'} shape={host.present ? 'dot' : 'ring'}>
                    {host.name}
                  </Badge>
                  <Press
                    view={view}
                    action={`${base}/hosts/${host.id}/remove`}
                    kind="quiet"
                    size="small"
                    label={t.removeHost(host.name)}
                  >
                    {texts(view.locale).content.remove}
                  </Press>
                </span>
              ))}
              <form method="post" action={`${base}/stands/${id}/hosts`} class="cluster" noValidate>
                <input type="hidden" name="_key" value={view.key} />
                <input
                  class="input"
                  name="name"
                  maxLength={80}
                  aria-label={`${t.hostName}, ${company}`}
                  placeholder={t.hostName}
                />
                <Button size="small" label={t.addHostOf(company)}>
                  {t.addHost}
                </Button>
              </form>
            </div>
          ),
        },
        { key: 'waiting', title: t.waiting, align: 'end', cell: ({ waiting }) => waiting },
        { key: 'engaged', title: t.engaged, align: 'end', cell: ({ engaged }) => engaged },
        { key: 'held', title: t.held, align: 'end', cell: ({ held }) => held },
      ]}
    />
  );
}

function Visits({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).organiser;
  const base = `/events/${data.event.id}/fair/visits`;
  return (
    <DataTable
      locale={view.locale}
      caption={t.visits}
      showCaption
      id="fair-visits"
      live
      rows={data.visits}
      rowKey={({ registrationId }) => registrationId}
      empty={<p>{t.noVisit}</p>}
      columns={[
        { key: 'name', title: t.person, heading: true, cell: ({ name }) => name },
        {
          key: 'state',
          title: t.state,
          cell: ({ companion, mine }) =>
            companion === null
              ? t.states.none
              : `${t.states[companion.state]}${companion.name && !mine ? ` (${companion.name})` : ''}`,
        },
        {
          key: 'act',
          title: '',
          cell: ({ registrationId, name, companion, mine }) => {
            if (mine)
              return (
                <LinkButton
                  size="small"
                  href={`${base}/${registrationId}`}
                  label={withColon(view.locale, t.follow, name)}
                >
                  {t.follow}
                </LinkButton>
              );
            if (companion !== null && companion.state !== 'invited') return null;
            const words = companion === null ? t.offer : t.join;
            return (
              <Press
                view={view}
                action={`${base}/${registrationId}`}
                size="small"
                kind={companion === null ? 'secondary' : 'primary'}
                label={withColon(view.locale, words, name)}
              >
                {words}
              </Press>
            );
          },
        },
      ]}
    />
  );
}
