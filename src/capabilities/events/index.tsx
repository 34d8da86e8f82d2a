import { capability, download, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { CandidateScreen, NewCandidateScreen } from './screens/candidate-screens.tsx';
import { CandidatesScreen } from './screens/candidates-screen.tsx';
import { EventScreen } from './screens/event-screen.tsx';
import { HomeScreen, NetworkHomeScreen } from './screens/home-screen.tsx';
import { ImportPreviewScreen } from './screens/import-preview-screen.tsx';
import { leftRowsFile } from './screens/import-result.tsx';
import { ImportScreen } from './screens/import-screen.tsx';
import { MyRegistrationScreen } from './screens/my-registration-screen.tsx';
import { NewEventScreen } from './screens/new-event-screen.tsx';
import { PitchWallScreen } from './screens/pitch-wall-screen.tsx';
import { PitchesScreen } from './screens/pitches-screen.tsx';
import { PublicEventScreen } from './screens/public-event-screen.tsx';
import { RecruitScreen } from './screens/recruit-screen.tsx';
import { NewRecruiterScreen, RecruiterScreen } from './screens/recruiter-screens.tsx';
import { RecruitersScreen } from './screens/recruiters-screen.tsx';
import { RegisterScreen } from './screens/register-screen.tsx';
import { SettingsScreen } from './screens/settings-screen.tsx';
import { ShortagesScreen } from './screens/shortages-screen.tsx';
import { StandScreen } from './screens/stand-screen.tsx';
import { forgetOldImports } from './store/imports.ts';
import { personByLink } from './store/links.ts';
import { participationsOf } from './store/partners.ts';
import { texts } from './texts.ts';
import { abandonImport } from './use-cases/abandon-import.ts';
import { addInterpreter } from './use-cases/add-interpreter.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { answerInvitation } from './use-cases/answer-invitation.ts';
import { applyImport } from './use-cases/apply-import.ts';
import { changeCandidateStatus } from './use-cases/change-candidate-status.ts';
import { createEvent } from './use-cases/create-event.ts';
import { downloadCv } from './use-cases/download-cv.ts';
import { downloadLeftRows } from './use-cases/download-left-rows.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { listMyEvents } from './use-cases/list-my-events.ts';
import { listRecruiters } from './use-cases/list-recruiters.ts';
import { listShortages } from './use-cases/list-shortages.ts';
import { mendImport } from './use-cases/mend-import.ts';
import { movePitch } from './use-cases/move-pitch.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { registerMyself } from './use-cases/register-myself.ts';
import { registerRecruiter } from './use-cases/register-recruiter.ts';
import { registerStand } from './use-cases/register-stand.ts';
import { reinstateRecruiter } from './use-cases/reinstate-recruiter.ts';
import { removeInterpreter } from './use-cases/remove-interpreter.ts';
import { removePartner } from './use-cases/remove-partner.ts';
import { renewCandidateLink } from './use-cases/renew-candidate-link.ts';
import { renewRecruiterLink } from './use-cases/renew-recruiter-link.ts';
import { setImportColumns } from './use-cases/set-import-columns.ts';
import { shareMyName } from './use-cases/share-my-name.ts';
import { shareNames } from './use-cases/share-names.ts';
import { passEndedOffersOn } from './use-cases/shared/freed-places.ts';
import { startImport } from './use-cases/start-import.ts';
import { startPitch } from './use-cases/start-pitch.ts';
import { stopPitch } from './use-cases/stop-pitch.ts';
import { undoImport } from './use-cases/undo-import.ts';
import { updateCandidate } from './use-cases/update-candidate.ts';
import { updateEvent } from './use-cases/update-event.ts';
import { updateMyRegistration } from './use-cases/update-my-registration.ts';
import { updateRecruiter } from './use-cases/update-recruiter.ts';
import { updateStand } from './use-cases/update-stand.ts';
import { updateTables } from './use-cases/update-tables.ts';
import { viewCandidate } from './use-cases/view-candidate.ts';
import { viewEvent } from './use-cases/view-event.ts';
import { viewImport } from './use-cases/view-import.ts';
import { viewMyRegistration } from './use-cases/view-my-registration.ts';
import { viewNetworkHome } from './use-cases/view-network-home.ts';
import { viewNewCandidate } from './use-cases/view-new-candidate.ts';
import { viewNewEvent } from './use-cases/view-new-event.ts';
import {
  viewAttendanceImport,
  viewCandidatesImport,
  viewRecruitersImport,
  viewShortagesImport,
  viewWishesImport,
} from './use-cases/view-new-import.ts';
import { viewNewRecruiter } from './use-cases/view-new-recruiter.ts';
import { viewPitches } from './use-cases/view-pitches.ts';
import { viewPublicEvent } from './use-cases/view-public-event.ts';
import { viewRecruiter } from './use-cases/view-recruiter.ts';
import { viewSettings } from './use-cases/view-settings.ts';
import { viewStand } from './use-cases/view-stand.ts';
import { withdrawRecruiter } from './use-cases/withdraw-recruiter.ts';

type Path = Readonly<Record<string, string>>;
/** Back to an address made from the path of the form. */
const to = (address: (path: Path) => string) => (_: unknown, __: unknown, path: Path) => address(path);

/** An empty instance opens on its first run. */
const home = page('/', listMyEvents, HomeScreen, ({ empty }) => (empty ? '/first-run' : null));
const newEvent = page('/events/new', viewNewEvent, NewEventScreen);
const event = page('/events/:eventId', viewEvent, EventScreen);
const settings = page('/events/:eventId/settings', viewSettings, SettingsScreen);
const toSettings = to(({ eventId }) => `/events/${eventId}/settings`);

const recruiters = page('/events/:eventId/recruiters', listRecruiters, RecruitersScreen);
const newRecruiter = page('/events/:eventId/recruiters/new', viewNewRecruiter, NewRecruiterScreen);
const recruiter = page('/events/:eventId/recruiters/:recruiterId', viewRecruiter, RecruiterScreen);
const toRecruiters = to(({ eventId }) => `/events/${eventId}/recruiters`);
const toRecruiter = to(({ eventId, recruiterId }) => `/events/${eventId}/recruiters/${recruiterId}`);

const pitches = page('/events/:eventId/pitches', viewPitches, PitchesScreen);
const toPitches = to(({ eventId }) => `/events/${eventId}/pitches`);

const candidates = page('/events/:eventId/candidates', listCandidates, CandidatesScreen);
const newCandidate = page('/events/:eventId/candidates/new', viewNewCandidate, NewCandidateScreen);
const candidate = page('/events/:eventId/candidates/:registrationId', viewCandidate, CandidateScreen);
const toCandidate = to(({ eventId, registrationId }) => `/events/${eventId}/candidates/${registrationId}`);

const IMPORT = '/events/:eventId/imports/:importId';
/** Where each kind of list is chosen. */
const IMPORTS = [
  ['candidates', viewCandidatesImport],
  ['recruiters', viewRecruitersImport],
  ['wishes', viewWishesImport],
  ['attendance', viewAttendanceImport],
  ['shortages', viewShortagesImport],
] as const;
const shortages = page('/events/:eventId/shortages', listShortages, ShortagesScreen);
const preview = page(IMPORT, viewImport, ImportPreviewScreen);
const toPreview = ({ importId }: { importId: string }, { eventId }: { eventId: string }) =>
  `/events/${eventId}/imports/${importId}`;
const toImport = to(({ eventId, importId }) => `/events/${eventId}/imports/${importId}`);

const register = page('/e/:slug/register', viewPublicEvent, RegisterScreen);
const recruit = page('/e/:slug/recruit', viewPublicEvent, RecruitScreen);
const myRegistration = page('/c/:link/registration', viewMyRegistration, MyRegistrationScreen);
const toMyRegistration = to(({ link }) => `/c/${link}/registration`);
const stand = page('/r/:link/stand', viewStand, StandScreen);

export const events = capability({
  name: 'events',
  texts,
  identify: (db, { path }, now) => personByLink(db, path.replace(/^\/api\//, '/'), now),
  participations: participationsOf,
  recurring: [
    { everySeconds: 3_600, run: ({ db, now }) => forgetOldImports(db, now) },
    { everySeconds: 20, run: ({ db, now }) => passEndedOffersOn(db, now) },
  ],
  routes: [
    home,
    newEvent,
    form('/events/new', createEvent, newEvent, ({ eventId }) => `/events/${eventId}`),
    event,
    settings,
    form('/events/:eventId/settings', updateEvent, settings, toSettings),
    form('/events/:eventId/tables', updateTables, settings, toSettings),
    form('/events/:eventId/interpreters', addInterpreter, settings, toSettings),
    form('/events/:eventId/interpreters/:interpreterId/remove', removeInterpreter, settings, toSettings),
    form('/events/:eventId/partners', addPartner, settings, toSettings),
    form('/events/:eventId/partners/:partnerId/remove', removePartner, settings, toSettings),
    page('/n/:network', viewNetworkHome, NetworkHomeScreen),
    endpoint('GET', '/n/:network', viewNetworkHome),
    endpoint('GET', '/events', listMyEvents),
    endpoint('POST', '/events', createEvent),
    endpoint('GET', '/events/new', viewNewEvent),
    endpoint('GET', '/events/:eventId', viewEvent),
    endpoint('GET', '/events/:eventId/settings', viewSettings),
    endpoint('PUT', '/events/:eventId/settings', updateEvent),
    endpoint('PUT', '/events/:eventId/tables', updateTables),
    endpoint('POST', '/events/:eventId/interpreters', addInterpreter),
    endpoint('DELETE', '/events/:eventId/interpreters/:interpreterId', removeInterpreter),
    endpoint('POST', '/events/:eventId/partners', addPartner),
    endpoint('DELETE', '/events/:eventId/partners/:partnerId', removePartner),

    ...IMPORTS.flatMap(([path, view]) => {
      const address = `/events/:eventId/${path}/import`;
      const choose = page(address, view, ImportScreen);
      return [choose, form(address, startImport, choose, toPreview)];
    }),
    preview,
    form(`${IMPORT}/columns`, setImportColumns, preview, toImport),
    form(
      `${IMPORT}/corrections`,
      mendImport,
      preview,
      (_, { state, page: number }, { eventId, importId }) => {
        const query = new URLSearchParams({
          ...(state && { state }),
          ...(number > 1 && { page: String(number) }),
        });
        return `/events/${eventId}/imports/${importId}${query.size > 0 ? `?${query}` : ''}`;
      },
    ),
    form(`${IMPORT}/apply`, applyImport, preview, toImport),
    form(
      `${IMPORT}/abandon`,
      abandonImport,
      preview,
      ({ kind }, { eventId }) => `/events/${eventId}/${kind}/import`,
    ),
    form(`${IMPORT}/undo`, undoImport, preview, toImport),
    drawnFile(`${IMPORT}/left`, downloadLeftRows, leftRowsFile),
    ...IMPORTS.map(([path, view]) => endpoint('GET', `/events/:eventId/${path}/import`, view)),
    shortages,
    endpoint('GET', '/events/:eventId/shortages', listShortages),
    endpoint('POST', '/events/:eventId/imports', startImport),
    endpoint('GET', IMPORT, viewImport),
    endpoint('DELETE', IMPORT, abandonImport),
    endpoint('POST', `${IMPORT}/mapping`, setImportColumns),
    endpoint('POST', `${IMPORT}/corrections`, mendImport),
    endpoint('POST', `${IMPORT}/apply`, applyImport),
    endpoint('POST', `${IMPORT}/undo`, undoImport),
    endpoint('GET', `${IMPORT}/left`, downloadLeftRows),

    recruiters,
    newRecruiter,
    form('/events/:eventId/recruiters/new', registerRecruiter, newRecruiter, toRecruiters),
    recruiter,
    form('/events/:eventId/recruiters/:recruiterId', updateRecruiter, recruiter, toRecruiter),
    form('/events/:eventId/recruiters/:recruiterId/withdraw', withdrawRecruiter, recruiter, toRecruiters),
    form('/events/:eventId/recruiters/:recruiterId/reinstate', reinstateRecruiter, recruiter, toRecruiter),
    form('/events/:eventId/recruiters/:recruiterId/link', renewRecruiterLink, recruiter, toRecruiter),
    endpoint('POST', '/events/:eventId/recruiters/:recruiterId/link', renewRecruiterLink),
    endpoint('GET', '/events/:eventId/recruiters', listRecruiters),
    endpoint('POST', '/events/:eventId/recruiters', registerRecruiter),
    endpoint('GET', '/events/:eventId/recruiters/new', viewNewRecruiter),
    endpoint('GET', '/events/:eventId/recruiters/:recruiterId', viewRecruiter),
    endpoint('PUT', '/events/:eventId/recruiters/:recruiterId', updateRecruiter),
    endpoint('POST', '/events/:eventId/recruiters/:recruiterId/withdraw', withdrawRecruiter),
    endpoint('POST', '/events/:eventId/recruiters/:recruiterId/reinstate', reinstateRecruiter),

    pitches,
    page('/events/:eventId/wall/pitches', viewPitches, PitchWallScreen),
    form('/events/:eventId/pitches/start', startPitch, pitches, toPitches),
    form('/events/:eventId/pitches/stop', stopPitch, pitches, toPitches),
    form('/events/:eventId/pitches/:recruiterId/move', movePitch, pitches, toPitches),
    endpoint('GET', '/events/:eventId/pitches', viewPitches),
    endpoint('POST', '/events/:eventId/pitches/start', startPitch),
    endpoint('POST', '/events/:eventId/pitches/stop', stopPitch),
    endpoint('POST', '/events/:eventId/pitches/:recruiterId/move', movePitch),

    candidates,
    form(
      '/events/:eventId/names',
      shareNames,
      candidates,
      to(({ eventId }) => `/events/${eventId}/candidates`),
    ),
    endpoint('POST', '/events/:eventId/names', shareNames),
    newCandidate,
    form(
      '/events/:eventId/candidates/new',
      registerCandidate,
      newCandidate,
      ({ registrationId }, { eventId }) => `/events/${eventId}/candidates/${registrationId}`,
    ),
    candidate,
    form('/events/:eventId/candidates/:registrationId', updateCandidate, candidate, toCandidate),
    form('/events/:eventId/candidates/:registrationId/status', changeCandidateStatus, candidate, toCandidate),
    download('/events/:eventId/candidates/:registrationId/cv', downloadCv),
    form('/events/:eventId/candidates/:registrationId/link', renewCandidateLink, candidate, toCandidate),
    endpoint('POST', '/events/:eventId/candidates/:registrationId/link', renewCandidateLink),
    endpoint('GET', '/events/:eventId/candidates', listCandidates),
    endpoint('POST', '/events/:eventId/candidates', registerCandidate),
    endpoint('GET', '/events/:eventId/candidates/new', viewNewCandidate),
    endpoint('GET', '/events/:eventId/candidates/:registrationId', viewCandidate),
    endpoint('PUT', '/events/:eventId/candidates/:registrationId', updateCandidate),
    endpoint('POST', '/events/:eventId/candidates/:registrationId/status', changeCandidateStatus),

    page('/e/:slug', viewPublicEvent, PublicEventScreen),
    register,
    form('/e/:slug/register', registerMyself, register, ({ link }) => `${link}/registration`),
    recruit,
    form('/e/:slug/recruit', registerStand, recruit, ({ link }) => `${link}/stand`),
    endpoint('GET', '/e/:slug', viewPublicEvent),
    endpoint('POST', '/e/:slug/register', registerMyself),
    endpoint('POST', '/e/:slug/recruit', registerStand),

    myRegistration,
    form('/c/:link/registration', updateMyRegistration, myRegistration, toMyRegistration),
    form('/c/:link/registration/name', shareMyName, myRegistration, toMyRegistration),
    form('/c/:link/registration/answer', answerInvitation, myRegistration, toMyRegistration),
    endpoint('GET', '/c/:link/registration', viewMyRegistration),
    endpoint('PUT', '/c/:link/registration', updateMyRegistration),
    endpoint('POST', '/c/:link/registration/answer', answerInvitation),

    stand,
    form(
      '/r/:link/stand',
      updateStand,
      stand,
      to(({ link }) => `/r/${link}/stand`),
    ),
    endpoint('GET', '/r/:link/stand', viewStand),
    endpoint('PUT', '/r/:link/stand', updateStand),
  ],
});
