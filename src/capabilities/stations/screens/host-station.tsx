import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Badge, Disclosure } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { type HostPage, type HostStation, shownPairingCode } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './press.tsx';

const LOOKS = {
  broken: { tone: 'bad', shape: 'cross' },
  help: { tone: 'bad', shape: 'plus' },
  silent: { tone: 'warn', shape: 'half' },
  unplugged: { tone: 'neutral', shape: 'ring' },
  unfit: { tone: 'bad', shape: 'cross' },
  seated: { tone: 'now', shape: 'play' },
  expected: { tone: 'info', shape: 'arrow' },
  free: { tone: 'good', shape: 'check' },
} as const;

type Props = { station: HostStation; data: HostPage; view: View };

/** A computer: how it is, who sits there and who comes next, and what there is to do about it. */
export function StationRow({ station, data, view }: Props): JSX.Element {
  const { host: t } = texts(view.locale);
  const { state, since, seated, next } = station;
  const { timeZone } = data.event;
  const title = t.station(station.name);
  const lacks = [
    station.headset ? null : t.noHeadset,
    station.camera ? null : t.noCamera,
    station.stepFree ? t.stepFree : null,
  ].filter(Boolean);
  return (
    <li class="host-row" id={`station-${station.id}`} data-key={station.id} data-state={state}>
      <div class="host-row__what">
        <h3>{title}</h3>
        {seated && (
          <p>
            <bdi>{t.sits(seated.name, seated.company)}</bdi>
          </p>
        )}
        {next && (
          <p class="muted">
            <bdi>
              {(seated ? t.after : t.comes)(wallTimeOf(next.startsAt, timeZone), next.name, next.company)}
            </bdi>
          </p>
        )}
        {(seated ?? next)?.before && <p>{t.before((seated ?? next)!.before!)}</p>}
        {lacks.length > 0 && <p class="muted">{lacks.join(' · ')}</p>}
        {state === 'help' && station.helpReason === 'code' && <p>{t.wrongCode}</p>}
        {state === 'help' && station.helpReason === 'devices' && <p>{t.devicesText}</p>}
        {state === 'silent' && <p>{t.silentText}</p>}
        {state !== 'broken' && station.plugged && <Checked station={station} zone={timeZone} view={view} />}
        {station.code !== null && station.codeUntil !== null && (
          <p class="host-code" role="status">
            {t.code(wallTimeOf(station.codeUntil, timeZone))}
            <strong>{`${view.origin}/station`}</strong>
            <strong class="host-code__figures">{shownPairingCode(station.code)}</strong>
          </p>
        )}
      </div>
      <p class="host-row__state">
        <Badge {...LOOKS[state]}>{t.states[state]}</Badge>
        {since !== null && <span class="muted">{t.since(wallTimeOf(since, timeZone))}</span>}
      </p>
      <div class="host-row__presses">
        <Main station={station} data={data} view={view} />
        <Disclosure summary={t.more} id={`more-${station.id}`}>
          <div class="cluster">
            <Others station={station} data={data} view={view} />
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

/** What was found when the devices were tried, in words, and what to do about it. */
function Checked(props: { station: HostStation; zone: string; view: View }): JSX.Element {
  const { station, zone, view } = props;
  const { host: t } = texts(view.locale);
  const { check } = station;
  if (check === null) return <p>{t.notChecked}</p>;
  const at = wallTimeOf(check.at, zone);
  if (check.lacks.length === 0) return <p class="muted">{t.checkedAt(at)}</p>;
  return (
    <>
      <p>
        <strong>{t.fails(check.lacks.map((lack) => t.lacks[lack]).join(', '), at)}</strong>
      </p>
      <p>{check.lacks.map((lack) => t.mend[lack]).join(' ')}</p>
      {station.state === 'unfit' && <p>{t.thenBroken}</p>}
    </>
  );
}

/** The one press that fits how the computer is. */
function Main({ station, data, view }: Props): JSX.Element | null {
  const { host: t } = texts(view.locale);
  const at = addressOf(station, data);
  const about = (word: string) => withColon(view.locale, word, t.station(station.name));
  if (station.state === 'broken')
    return (
      <Press view={view} action={`${at}/state`} values={{ state: 'works' }} label={about(t.worksPress)}>
        {t.worksPress}
      </Press>
    );
  if (station.state === 'help')
    return (
      <Press view={view} action={`${at}/helped`} kind="primary" label={about(t.helped)}>
        {t.helped}
      </Press>
    );
  if (station.state === 'unplugged' && station.code === null)
    return (
      <Press view={view} action={`${at}/code`} kind="primary" label={about(t.plugIn)}>
        {t.plugIn}
      </Press>
    );
  return null;
}

function Others({ station, data, view }: Props): JSX.Element {
  const { host: t } = texts(view.locale);
  const at = addressOf(station, data);
  const about = (word: string) => withColon(view.locale, word, t.station(station.name));
  const { state, next, plugged } = station;
  return (
    <>
      {next && state !== 'broken' && plugged && (
        <Press
          view={view}
          action={`${at}/seat`}
          values={{ meetingId: next.meetingId }}
          label={about(t.open(next.name))}
        >
          {t.open(next.name)}
        </Press>
      )}
      {state !== 'broken' && (
        <Press view={view} action={`${at}/state`} values={{ state: 'broken' }} label={about(t.brokenPress)}>
          {t.brokenPress}
        </Press>
      )}
      {(plugged || station.code !== null) && (
        <Press view={view} action={`${at}/code`} label={about(t.plugAgain)}>
          {t.plugAgain}
        </Press>
      )}
      {plugged && (
        <Press view={view} action={`${at}/unplug`} kind="danger" label={about(t.unplug)}>
          {t.unplug}
        </Press>
      )}
    </>
  );
}

function addressOf({ id }: HostStation, { event, site }: HostPage): string {
  return `/events/${event.id}/sites/${site.id}/host/stations/${id}`;
}
