import type { JSX } from 'preact';
import { dateInWords, wallTimeOf } from '../../../web/dates.ts';
import { EventPage, eventLive, OrganiserPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { EmptyState, Notice, Section, StateBadge } from '../../../web/widgets/index.ts';
import { colon, withColon } from '../../../web/words.ts';
import type { HostGuest, HostPage, HostStation } from '../schema.ts';
import { texts } from '../texts.ts';
import { StationRow } from './host-station.tsx';
import { Press } from './press.tsx';

type Props = { data: HostPage; view: View };

/** States in which somebody must go and look. */
const ASKING: readonly HostStation['state'][] = ['help', 'silent', 'unfit'];

/** Who welcomes at a site: who comes, which computer is whose, what fails, and whom to call. One thing per row. */
export function HostScreen({ data, view }: Props): JSX.Element {
  const { host: t } = texts(view.locale);
  const { event, site, guests, stations, help } = data;
  const said = t.done[view.done as keyof typeof t.done];
  const page = { view, title: t.title(site.name), live: eventLive(event.id) };
  const intro = [site.address, site.accessNotes].filter(Boolean).join(' · ');
  const here = guests.filter(({ state }) => state === 'present' || state === 'late').length;
  const content = (
    <>
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <ToSee data={data} view={view} />
      <Section
        title={t.people}
        id="host-people"
        live
        intro={guests.length === 0 ? undefined : <p>{t.here(here, guests.length)}</p>}
      >
        {guests.length === 0 ? (
          <EmptyState title={t.nobody} icon="people" />
        ) : (
          <ul class="host-rows">
            {guests.map((guest) => (
              <GuestRow guest={guest} data={data} view={view} />
            ))}
          </ul>
        )}
      </Section>
      <Section
        title={t.stations}
        id="host-stations"
        live
        intro={stations.length === 0 ? <p>{t.noStations}</p> : undefined}
      >
        <ul class="host-rows">
          {stations.map((station) => (
            <StationRow station={station} data={data} view={view} />
          ))}
        </ul>
      </Section>
      <Section title={t.help} id="host-help">
        <p>{t.helpText(help.name)}</p>
        {help.phone && (
          <p>
            <a class="host-phone" href={`tel:${help.phone.replace(/[^+\d]/g, '')}`}>
              {phoneForReading(help.phone)}
            </a>
          </p>
        )}
        {!help.phone && <p class="muted">{t.noPhone}</p>}
        {help.email && (
          <p>
            <a href={`mailto:${help.email}`}>{help.email}</a>
          </p>
        )}
      </Section>
    </>
  );
  if (data.organises)
    return (
      <EventPage {...page} event={{ ...event, as: 'organiser' }} section="theDay" intro={intro}>
        {content}
      </EventPage>
    );
  const heading = `${event.name} · ${dateInWords(event.date, view.locale)}`;
  return (
    <OrganiserPage {...page} signOutAction="/sign-out" intro={[heading, intro].filter(Boolean).join(' · ')}>
      {content}
    </OrganiserPage>
  );
}

/** What asks for somebody now, each with the way to it: the rest of the page can wait. */
function ToSee({ data, view }: Props): JSX.Element {
  const { host: t } = texts(view.locale);
  const asking = data.stations.filter(({ state }) => ASKING.includes(state));
  return (
    <div id="host-asking" data-live-region="" data-live-announce={asking.length > 0 ? t.toSee : undefined}>
      {asking.length > 0 && (
        <Notice tone="warning" title={t.toSee}>
          <ul>
            {asking.map(({ id, name, state }) => (
              <li>
                <a href={`#station-${id}`}>{t.station(name)}</a>
                {`${colon(view.locale)} ${t.states[state]}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** Somebody who is expected: what they have next, and one press when they come in. */
function GuestRow({ guest, data, view }: Props & { guest: HostGuest }): JSX.Element {
  const { host: t } = texts(view.locale);
  const { event, site } = data;
  const { next, state } = guest;
  const isHere = state === 'present';
  const words =
    next === null
      ? t.noMore
      : [
          t.nextAt(wallTimeOf(next.startsAt, event.timeZone), next.company),
          next.station === null ? null : t.atStation(next.station),
          next.before === null ? null : t.before(next.before),
        ]
          .filter(Boolean)
          .join(' · ');
  return (
    <li class="host-row" data-key={guest.id}>
      <p class="host-row__what">
        <strong>
          <bdi>{guest.name}</bdi>
        </strong>
        {guest.kind === 'candidate' && <span class="muted">{words}</span>}
      </p>
      <StateBadge state={state} locale={view.locale} />
      <Press
        view={view}
        action={`/events/${event.id}/sites/${site.id}/host/guests/${guest.id}`}
        values={{ state: isHere ? 'expected' : 'present' }}
        kind={isHere ? 'quiet' : 'primary'}
        label={withColon(view.locale, isHere ? t.notYet : t.hasCome, guest.name)}
      >
        {isHere ? t.notYet : t.hasCome}
      </Press>
    </li>
  );
}
