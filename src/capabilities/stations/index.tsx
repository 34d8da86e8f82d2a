import { capability, endpoint, form, page } from '../../web/capability.ts';
import { HostScreen } from './screens/host-screen.tsx';
import { StationCheckScreen } from './screens/station-check-screen.tsx';
import { StationScreen } from './screens/station-screen.tsx';
import { noticeSilence, stationByBrowser } from './store/browsers.ts';
import { seenByStations } from './store/watched.ts';
import { texts } from './texts.ts';
import { answerHelp } from './use-cases/answer-help.ts';
import { askHelp } from './use-cases/ask-help.ts';
import { askStationRelays } from './use-cases/ask-station-relays.ts';
import { enterStationCall } from './use-cases/enter-station-call.ts';
import { giveStationCode } from './use-cases/give-station-code.ts';
import { keepStationCheck } from './use-cases/keep-station-check.ts';
import { leaveSeat } from './use-cases/leave-seat.ts';
import { markStation } from './use-cases/mark-station.ts';
import { openSeat } from './use-cases/open-seat.ts';
import { plugInStation } from './use-cases/plug-in-station.ts';
import { saySeatTried } from './use-cases/say-seat-tried.ts';
import { sayStationCall } from './use-cases/say-station-call.ts';
import { takeSeat } from './use-cases/take-seat.ts';
import { unplugStation } from './use-cases/unplug-station.ts';
import { viewSiteHost } from './use-cases/view-site-host.ts';
import { viewStation } from './use-cases/view-station.ts';
import { viewStationCheck } from './use-cases/view-station-check.ts';
import { viewStationPulse } from './use-cases/view-station-pulse.ts';
import { welcomeAtSite } from './use-cases/welcome-at-site.ts';

/** By which a shared computer knows which station it is. */
const STATION = 'station';
/** Its own pages alone: whoever signs in beside it is themselves everywhere else. */
const OWN_PAGES = /^(\/api)?\/station(\/|$)/;

const SITE = '/events/:eventId/sites/:siteId';
const HOST = `${SITE}/host`;
const AT = `${HOST}/stations/:stationId`;
const station = page('/station', viewStation, StationScreen);
const host = page(HOST, viewSiteHost, HostScreen);
const toStation = () => '/station';
const toSite = (_: unknown, __: unknown, { eventId, siteId }: Readonly<Record<string, string>>) =>
  `/events/${eventId}/sites/${siteId}`;
const toHost = (_: unknown, __: unknown, { eventId, siteId }: Readonly<Record<string, string>>) =>
  `/events/${eventId}/sites/${siteId}/host`;

export const stations = capability({
  name: 'stations',
  texts,
  async identify(db, { path, cookie }, now) {
    const secret = OWN_PAGES.test(path) ? cookie(STATION) : null;
    return secret === null ? null : stationByBrowser(db, secret, now);
  },
  watched: { station: ({ db, now }, eventId) => seenByStations(db, eventId, now) },
  recurring: [{ everySeconds: 5, run: ({ db, now }) => noticeSilence(db, now) }],
  routes: [
    station,
    form(
      '/station',
      plugInStation,
      station,
      ({ secret }) => (secret === null ? '/station?wrong=1' : '/station'),
      {
        cookies: ({ secret, seconds }) =>
          secret === null ? [] : [{ name: STATION, value: secret, maxAgeSeconds: seconds }],
      },
    ),
    form('/station/seat', takeSeat, station, toStation),
    form('/station/leave', leaveSeat, station, toStation, { empties: true }),
    form('/station/help', askHelp, station, toStation),
    page('/station/check', viewStationCheck, StationCheckScreen, ({ seated }) =>
      seated ? '/station' : null,
    ),
    form('/station/check', keepStationCheck, station, toStation),
    host,
    form(`${HOST}/guests/:guestId`, welcomeAtSite, host, toHost),
    // To the computer's own line, where its code stands.
    form(`${AT}/code`, giveStationCode, host, (_, __, at) => `${toHost(_, __, at)}#station-${at.stationId}`),
    form(`${AT}/unplug`, unplugStation, host, toHost),
    form(`${AT}/state`, markStation, host, toHost),
    // The organiser's page of the site has the same press, and comes back to itself.
    form(`${SITE}/stations/:stationId/state`, markStation, host, toSite),
    form(`${AT}/helped`, answerHelp, host, toHost),
    form(`${AT}/seat`, openSeat, host, toHost),
    endpoint('GET', '/station', viewStation),
    endpoint('GET', '/station/pulse', viewStationPulse),
    endpoint('POST', '/station/check/relays', askStationRelays),
    endpoint('POST', '/station/tried', saySeatTried),
    endpoint('POST', '/station/call/:meetingId/ticket', enterStationCall),
    endpoint('POST', '/station/call/:meetingId/state', sayStationCall),
    endpoint('GET', HOST, viewSiteHost),
    endpoint('PUT', `${HOST}/guests/:guestId`, welcomeAtSite),
    endpoint('PUT', `${AT}/state`, markStation),
  ],
});
