import { capability, endpoint, form, page } from '../../web/capability.ts';
import { BesideDeskScreen } from './screens/beside-desk-screen.tsx';
import { CallDeskScreen } from './screens/call-desk-screen.tsx';
import { CallsScreen } from './screens/calls-screen.tsx';
import { CheckScreen } from './screens/check-screen.tsx';
import { GuestCallScreen } from './screens/guest-call-screen.tsx';
import { MyCallScreen } from './screens/my-call-screen.tsx';
import { CallSettingsScreen } from './screens/settings-screen.tsx';
import { signallingRoutes } from './signalling-routes.ts';
import { LOOK_SECONDS, wakeForTrouble } from './store/alarms.ts';
import { besideByLink } from './store/co-recruiters.ts';
import { callsSeenByCandidates, callsSeenByRecruiters } from './store/watched.ts';
import { texts } from './texts.ts';
import { askForTelephone } from './use-cases/ask-for-telephone.ts';
import { askRelay } from './use-cases/ask-relay.ts';
import { beginCallAgain } from './use-cases/begin-call-again.ts';
import { checkCallService } from './use-cases/check-call-service.ts';
import { enterBeside } from './use-cases/enter-beside.ts';
import { enterCallDesk } from './use-cases/enter-call-desk.ts';
import { enterGuestCall } from './use-cases/enter-guest-call.ts';
import { enterMyCall } from './use-cases/enter-my-call.ts';
import { inviteBeside } from './use-cases/invite-beside.ts';
import { keepCheck } from './use-cases/keep-check.ts';
import { saveCallSettings } from './use-cases/save-call-settings.ts';
import { sayBesideState } from './use-cases/say-beside-state.ts';
import { sayCallState } from './use-cases/say-call-state.ts';
import { sayGuestState } from './use-cases/say-guest-state.ts';
import { showNumber } from './use-cases/show-number.ts';
import { switchChannel } from './use-cases/switch-channel.ts';
import { takeBackBeside } from './use-cases/take-back-beside.ts';
import { viewBesideDesk } from './use-cases/view-beside-desk.ts';
import { viewCallDesk } from './use-cases/view-call-desk.ts';
import { viewCallSettings } from './use-cases/view-call-settings.ts';
import { viewCalls } from './use-cases/view-calls.ts';
import { viewGuestCall } from './use-cases/view-guest-call.ts';
import { viewMyCall } from './use-cases/view-my-call.ts';
import { viewMyCheck } from './use-cases/view-my-check.ts';

type Path = Readonly<Record<string, string>>;

const MINE = '/c/:link/call/:meetingId';
const DESK = '/r/:link/call';
/** The page of who sits beside a recruiter. */
const BESIDE = '/b/:link/call';
const STAFF = '/events/:eventId/calls';

const mine = page(MINE, viewMyCall, MyCallScreen);
const desk = page(DESK, viewCallDesk, CallDeskScreen);
const staff = page(STAFF, viewCalls, CallsScreen);
const settings = page(`${STAFF}/settings`, viewCallSettings, CallSettingsScreen);
const guest = page(`${STAFF}/:meetingId`, viewGuestCall, GuestCallScreen);

const toMine = (_: unknown, __: unknown, { link, meetingId }: Path) => `/c/${link}/call/${meetingId}`;
const toDesk = (_: unknown, __: unknown, { link }: Path) => `/r/${link}/call`;
const toStaff = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/calls`;

export const calls = capability({
  name: 'calls',
  texts,
  mounts: signallingRoutes,
  identify: (db, { path }, now) => besideByLink(db, path.replace(/^\/api\//, '/'), now),
  recurring: [{ everySeconds: LOOK_SECONDS, run: ({ db, now }) => wakeForTrouble(db, now) }],
  watched: {
    'my-call': ({ db }, eventId) => callsSeenByCandidates(db, eventId),
    'call-desk': ({ db }, eventId) => callsSeenByRecruiters(db, eventId),
  },
  routes: [
    mine,
    form(`${MINE}/telephone`, askForTelephone, mine, toMine),
    desk,
    form(`${DESK}/:meetingId/telephone`, askForTelephone, desk, toDesk),
    form(`${DESK}/:meetingId/number`, showNumber, desk, toDesk),
    ...['/c/:link', '/r/:link'].flatMap((base) => {
      const check = page(`${base}/check`, viewMyCheck, CheckScreen);
      const back = (_: unknown, __: unknown, { link }: Path) => `${base.replace(':link', link!)}/check`;
      return [
        check,
        form(`${base}/check`, keepCheck, check, back),
        endpoint('POST', `${base}/check/relays`, askRelay),
        endpoint('POST', `${base}/check`, keepCheck),
        endpoint('POST', `${base}/call/:meetingId/state`, sayCallState),
        endpoint('POST', `${base}/call/:meetingId/telephone`, askForTelephone),
      ];
    }),
    endpoint('GET', MINE, viewMyCall),
    endpoint('POST', `${MINE}/ticket`, enterMyCall),
    endpoint('GET', DESK, viewCallDesk),
    endpoint('POST', `${DESK}/:meetingId/ticket`, enterCallDesk),
    endpoint('POST', `${DESK}/:meetingId/number`, showNumber),
    form(`${DESK}/beside`, inviteBeside, desk, toDesk),
    form(`${DESK}/beside/:coRecruiterId/take-back`, takeBackBeside, desk, toDesk),
    endpoint('POST', `${DESK}/beside`, inviteBeside),
    endpoint('DELETE', `${DESK}/beside/:coRecruiterId`, takeBackBeside),
    page(BESIDE, viewBesideDesk, BesideDeskScreen),
    endpoint('GET', BESIDE, viewBesideDesk),
    endpoint('POST', `${BESIDE}/:meetingId/ticket`, enterBeside),
    endpoint('POST', `${BESIDE}/:meetingId/state`, sayBesideState),
    form(`${STAFF}/beside`, inviteBeside, staff, toStaff),
    form(`${STAFF}/beside/:coRecruiterId/take-back`, takeBackBeside, staff, toStaff),
    endpoint('POST', `${STAFF}/beside`, inviteBeside),
    endpoint('DELETE', `${STAFF}/beside/:coRecruiterId`, takeBackBeside),
    staff,
    settings,
    form(
      `${STAFF}/settings`,
      saveCallSettings,
      settings,
      (_, __, { eventId }: Path) => `/events/${eventId}/calls/settings`,
    ),
    form(
      `${STAFF}/settings/check`,
      checkCallService,
      settings,
      (_, __, { eventId }: Path) => `/events/${eventId}/calls/settings`,
    ),
    guest,
    form(`${STAFF}/:meetingId/channel`, switchChannel, staff, toStaff),
    form(`${STAFF}/:meetingId/again`, beginCallAgain, staff, toStaff),
    endpoint('GET', STAFF, viewCalls),
    endpoint('GET', `${STAFF}/settings`, viewCallSettings),
    endpoint('PUT', `${STAFF}/settings`, saveCallSettings),
    endpoint('POST', `${STAFF}/settings/check`, checkCallService),
    endpoint('GET', `${STAFF}/:meetingId`, viewGuestCall),
    endpoint('POST', `${STAFF}/:meetingId/ticket`, enterGuestCall),
    endpoint('POST', `${STAFF}/:meetingId/state`, sayGuestState),
    endpoint('POST', `${STAFF}/:meetingId/channel`, switchChannel),
    endpoint('POST', `${STAFF}/:meetingId/again`, beginCallAgain),
  ],
});
