import { capability, endpoint } from '../../web/capability.ts';
import { personByLink } from './store/links.ts';
import { participationsOf } from './store/partners.ts';
import { texts } from './texts.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { changeCandidateStatus } from './use-cases/change-candidate-status.ts';
import { createEvent } from './use-cases/create-event.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { listMyEvents } from './use-cases/list-my-events.ts';
import { listRecruiters } from './use-cases/list-recruiters.ts';
import { movePitch } from './use-cases/move-pitch.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { registerMyself } from './use-cases/register-myself.ts';
import { registerRecruiter } from './use-cases/register-recruiter.ts';
import { registerStand } from './use-cases/register-stand.ts';
import { reinstateRecruiter } from './use-cases/reinstate-recruiter.ts';
import { removePartner } from './use-cases/remove-partner.ts';
import { startPitch } from './use-cases/start-pitch.ts';
import { stopPitch } from './use-cases/stop-pitch.ts';
import { updateCandidate } from './use-cases/update-candidate.ts';
import { updateEvent } from './use-cases/update-event.ts';
import { updateRecruiter } from './use-cases/update-recruiter.ts';
import { updateTables } from './use-cases/update-tables.ts';
import { viewCandidate } from './use-cases/view-candidate.ts';
import { viewEvent } from './use-cases/view-event.ts';
import { viewPitches } from './use-cases/view-pitches.ts';
import { viewPublicEvent } from './use-cases/view-public-event.ts';
import { viewRecruiter } from './use-cases/view-recruiter.ts';
import { withdrawRecruiter } from './use-cases/withdraw-recruiter.ts';

export const events = capability({
  name: 'events',
  texts,
  identify: (db, { path }, now) => personByLink(db, path, now),
  participations: participationsOf,
  routes: [
    endpoint('GET', '/events', listMyEvents),
    endpoint('POST', '/organisations/:organisationId/events', createEvent),
    endpoint('GET', '/events/:eventId', viewEvent),
    endpoint('PUT', '/events/:eventId', updateEvent),
    endpoint('PUT', '/events/:eventId/tables', updateTables),
    endpoint('POST', '/events/:eventId/partners', addPartner),
    endpoint('DELETE', '/events/:eventId/partners/:partnerId', removePartner),
    endpoint('GET', '/events/:eventId/recruiters', listRecruiters),
    endpoint('POST', '/events/:eventId/recruiters', registerRecruiter),
    endpoint('GET', '/events/:eventId/recruiters/:recruiterId', viewRecruiter),
    endpoint('PUT', '/events/:eventId/recruiters/:recruiterId', updateRecruiter),
    endpoint('POST', '/events/:eventId/recruiters/:recruiterId/withdraw', withdrawRecruiter),
    endpoint('POST', '/events/:eventId/recruiters/:recruiterId/reinstate', reinstateRecruiter),
    endpoint('GET', '/events/:eventId/pitches', viewPitches),
    endpoint('POST', '/events/:eventId/pitches/:recruiterId/move', movePitch),
    endpoint('POST', '/events/:eventId/pitches/start', startPitch),
    endpoint('POST', '/events/:eventId/pitches/stop', stopPitch),
    endpoint('GET', '/events/:eventId/candidates', listCandidates),
    endpoint('POST', '/events/:eventId/candidates', registerCandidate),
    endpoint('GET', '/events/:eventId/candidates/:registrationId', viewCandidate),
    endpoint('PUT', '/events/:eventId/candidates/:registrationId', updateCandidate),
    endpoint('POST', '/events/:eventId/candidates/:registrationId/status', changeCandidateStatus),
    endpoint('GET', '/public/events/:slug', viewPublicEvent),
    endpoint('POST', '/public/events/:slug/registrations', registerMyself),
    endpoint('POST', '/public/events/:slug/stands', registerStand),
  ],
});
