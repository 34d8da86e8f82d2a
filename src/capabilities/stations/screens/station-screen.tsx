import type { JSX } from 'preact';
import { z } from 'zod';
import { asset } from '../../../web/assets.ts';
import { wallTimeOf } from '../../../web/dates.ts';
import { fieldsFor } from '../../../web/fields.tsx';
import { KioskPage, ownLive } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Button,
  CallArea,
  CallBeside,
  callRow,
  LinkButton,
  Notice,
  TextField,
  Timer,
} from '../../../web/widgets/index.ts';
import type { SetUpPage, StationPage } from '../schema.ts';
import { MOST_OWN_TRIES } from '../schema.ts';
import { texts } from '../texts.ts';
import { NoScript, Showing } from './kiosk-parts.tsx';

type Props = { data: SetUpPage; view: View };

/** A shared computer: which station it is, whom it waits for, and the interview of whoever sits there. */
export function StationScreen({ data, view }: { data: StationPage; view: View }): JSX.Element {
  const { station: t } = texts(view.locale);
  const script = <script type="module" src={asset('kiosk.js')} />;
  if (data.kind === 'unplugged')
    return (
      <KioskPage view={view} title={t.unplugged.title}>
        <NoScript view={view} />
        <Unplugged wrong={data.wrong} view={view} />
        <Showing showing="unplugged" />
        {script}
      </KioskPage>
    );
  return (
    <KioskPage
      view={{ ...view, now: data.now }}
      title={t.title(data.station)}
      where={`${data.site} · ${t.title(data.station)}`}
      zone={data.timeZone}
      live={ownLive(data.eventId, 'station', data.stationId)}
    >
      <NoScript view={view} />
      <Showing showing={data.showing} />
      <Stage data={data} view={view} />
      {data.kind !== 'seated' && (
        <footer class="kiosk__help">
          <Check data={data} view={view} />
          <Help data={data} view={view} />
        </footer>
      )}
      {script}
    </KioskPage>
  );
}

function Stage({ data, view }: Props): JSX.Element {
  const { station: t } = texts(view.locale);
  const { seat, nextAt, timeZone } = data;
  if (data.kind === 'broken')
    return (
      <section class="kiosk__stage" data-tone="bad">
        <h1>{t.broken}</h1>
        <p class="kiosk__line">{t.brokenText}</p>
      </section>
    );
  if (data.kind === 'expected' && seat) return <Expected data={data} seat={seat} view={view} />;
  if (data.kind === 'seated' && seat) return <Seated data={data} seat={seat} view={view} />;
  return (
    <section class="kiosk__stage">
      <h1>{t.waiting}</h1>
      <p class="kiosk__line">{nextAt === null ? t.nothing : t.next(wallTimeOf(nextAt, timeZone))}</p>
      <p class="muted">{t.ask}</p>
    </section>
  );
}

type SeatProps = Props & { seat: NonNullable<SetUpPage['seat']> };

/** Whom the station waits for, in large; and four figures, so that nobody else sits down in their place. */
function Expected({ data, seat, view }: SeatProps): JSX.Element {
  const { station: t } = texts(view.locale);
  const { triesLeft, timeZone } = data;
  const field = fieldsFor(z.object({ code: z.string() }), {
    view,
    command: 'take-seat',
    labels: { code: t.code },
  });
  return (
    <section class="kiosk__stage" data-tone="now">
      <h1 class="kiosk__name">
        <bdi>{seat.name}</bdi>
      </h1>
      <p class="kiosk__when">
        <time>{wallTimeOf(seat.startsAt, timeZone)}</time> <span>{seat.company}</span>
      </p>
      {triesLeft === 0 ? (
        <Notice tone="warning" announced title={t.blocked} />
      ) : (
        <form method="post" action="/station/seat" class="kiosk__form" autocomplete="off" noValidate>
          <input type="hidden" name="_key" value={view.key} />
          <input type="hidden" name="meetingId" value={seat.meetingId} />
          <p>{t.isItYou}</p>
          {triesLeft < MOST_OWN_TRIES && <Notice tone="error" announced title={t.wrong(triesLeft)} />}
          <div class="kiosk__row">
            <TextField {...field('code')} width="short" inputmode="numeric" autocomplete="off" />
            <Button kind="primary" size="large">
              {t.me}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

/** The interview of who sits here: how it is held, how long it lasts, and the end, which they say themselves. */
function Seated({ data, seat, view }: SeatProps): JSX.Element {
  const { station: t } = texts(view.locale);
  const { call, now, timeZone } = data;
  const early = now < seat.startsAt;
  return (
    <section class="kiosk__stage kiosk__stage--seated" data-tone="now">
      <header class="kiosk__seat">
        <h1>{t.with(seat.firstName, seat.company)}</h1>
        <div class="kiosk__time" id="station-time" data-live-region="">
          {early ? (
            <p>{t.early(wallTimeOf(seat.startsAt, timeZone))}</p>
          ) : (
            <Timer locale={view.locale} from={seat.startsAt} to={seat.endsAt} now={now} label={t.timeLeft} />
          )}
        </div>
        <div class="kiosk__ways">
          {/* Raising a hand leaves the interview as it is: this alone is read again. */}
          <div
            id="station-help"
            data-live-region=""
            data-live-announce={data.helpSince === null ? null : t.helpComes}
          >
            <Help data={data} view={view} />
          </div>
          <form method="post" action="/station/leave">
            <input type="hidden" name="_key" value={view.key} />
            {/* Before it has begun the main press is the one that opens the interview. */}
            <Button kind={early ? 'secondary' : 'primary'} size="large">
              {t.leave}
            </Button>
          </form>
        </div>
      </header>
      <Way seat={seat} view={view} />
      {call && (
        <>
          <div id="station-call" data-live-region="" data-server-now={now}>
            <div {...callRow(call)}>
              <CallBeside names={call.beside} view={view} />
            </div>
          </div>
          <CallArea
            view={view}
            base="/api/station/call"
            phoneBase={null}
            processor={call.processor}
            helpPhone={call.helpPhone}
            me={call.me}
            entered={call.entered}
            shared={{ help: '/station/help' }}
          />
        </>
      )}
      <p class="muted">{t.leaveHint}</p>
    </section>
  );
}

/** What to do where the interview goes on by another way than this screen. */
function Way({ seat, view }: { seat: SeatProps['seat']; view: View }): JSX.Element | null {
  const { station: t } = texts(view.locale);
  if (seat.channel === 'telephone') return <Notice tone="info" announced title={t.telephone} />;
  if (seat.channel === 'table')
    return <Notice tone="info" announced title={seat.table === null ? t.elsewhere : t.atTable(seat.table)} />;
  return null;
}

function Unplugged({ wrong, view }: { wrong: boolean; view: View }): JSX.Element {
  const { station } = texts(view.locale);
  const t = station.unplugged;
  const field = fieldsFor(z.object({ code: z.string() }), {
    view,
    command: 'plug-in-station',
    labels: { code: t.code },
    hints: { code: t.hint },
  });
  return (
    <section class="kiosk__stage">
      <h1>{t.title}</h1>
      <p>{t.intro}</p>
      {wrong && <Notice tone="error" announced title={t.wrong} />}
      <form method="post" action="/station" class="kiosk__form" autocomplete="off" noValidate>
        <input type="hidden" name="_key" value={view.key} />
        <div class="kiosk__row">
          <TextField {...field('code')} width="medium" inputmode="numeric" autocomplete="off" />
          <Button kind="primary" size="large">
            {t.submit}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Whether the devices were tried, for the host: to press before the first person comes. */
function Check({ data, view }: Props): JSX.Element | null {
  const { station: t } = texts(view.locale);
  if (data.kind === 'broken') return null;
  return (
    <p class="kiosk__check">
      {data.check !== 'fit' && <span>{t.check[data.check]}</span>}
      <LinkButton href="/station/check" kind={data.check === 'fit' ? 'quiet' : 'secondary'}>
        {t.check.press}
      </LinkButton>
    </p>
  );
}

/** Somebody comes when this is pressed; then it says so, until they have been. */
function Help({ data, view }: Props): JSX.Element {
  const { station: t } = texts(view.locale);
  return (
    <>
      {data.helpSince === null ? (
        <form method="post" action="/station/help">
          <input type="hidden" name="_key" value={view.key} />
          <Button kind="secondary" size="large" icon="hand">
            {t.help}
          </Button>
        </form>
      ) : (
        <p role="status">{t.helpComes}</p>
      )}
    </>
  );
}
