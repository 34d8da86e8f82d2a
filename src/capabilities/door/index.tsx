import { capability, endpoint, form, page } from '../../web/capability.ts';
import type { Marked } from './schema.ts';
import { DoorScreen } from './screens/door-screen.tsx';
import { OfflineScreen } from './screens/offline-desk.tsx';
import { texts } from './texts.ts';
import { givePlaces } from './use-cases/give-places.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { markTogether } from './use-cases/mark-together.ts';
import { registerWalkIn } from './use-cases/register-walk-in.ts';
import { replaceContact } from './use-cases/replace-contact.ts';
import { scanAtDoor } from './use-cases/scan-at-door.ts';
import { syncDesk } from './use-cases/sync-desk.ts';
import { undoTogether } from './use-cases/undo-together.ts';
import { viewDeskSnapshot } from './use-cases/view-desk-snapshot.ts';
import { viewDoor } from './use-cases/view-door.ts';
import { viewOfflineDoor } from './use-cases/view-offline-door.ts';
import { welcomeRecruiter } from './use-cases/welcome-recruiter.ts';

type Path = Readonly<Record<string, string>>;

const screen = page('/events/:eventId/door', viewDoor, DoorScreen);

const toDoor = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/door`;

/** What the door says of a mark: who, and what to go back to. */
function afterMark({ subjectId, before, beforeMinutes }: Marked): string {
  return `marked=${subjectId}&before=${before}&minutes=${beforeMinutes ?? ''}`;
}

export const door = capability({
  name: 'door',
  texts,
  routes: [
    screen,
    page('/events/:eventId/door/offline', viewOfflineDoor, OfflineScreen),
    form('/events/:eventId/door/scan', scanAtDoor, screen, ({ letters, marked }, _, { eventId }) =>
      marked === null
        ? `/events/${eventId}/door?q=${encodeURIComponent(letters ?? '')}`
        : `/events/${eventId}/door?${afterMark(marked)}`,
    ),
    form(
      '/events/:eventId/door/together',
      markTogether,
      screen,
      ({ actId, count }, _, { eventId }) => `/events/${eventId}/door?together=${actId}&count=${count}`,
    ),
    form('/events/:eventId/door/together/:actId/undo', undoTogether, screen, toDoor),
    form(
      '/events/:eventId/door/walk-ins',
      registerWalkIn,
      screen,
      ({ registrationId: id }, { site }, { eventId }) =>
        `/events/${eventId}/door?marked=${id}&offer=${id}${site === null ? '' : `&at=${site}`}`,
    ),
    form(
      '/events/:eventId/door/recruiters',
      welcomeRecruiter,
      screen,
      ({ recruiterId }, _, { eventId }) => `/events/${eventId}/door?marked=${recruiterId}`,
    ),
    form(
      '/events/:eventId/door/recruiters/:recruiterId/contact',
      replaceContact,
      screen,
      ({ recruiterId }, _, { eventId }) => `/events/${eventId}/door?marked=${recruiterId}`,
    ),
    form(
      '/events/:eventId/door/places/:registrationId',
      givePlaces,
      screen,
      (_, { registrationId }, { eventId }) => `/events/${eventId}/door?marked=${registrationId}`,
    ),
    form(
      '/events/:eventId/door/:kind/:subjectId',
      markPresence,
      screen,
      (marked, _, { eventId }) => `/events/${eventId}/door?${afterMark(marked)}`,
    ),
    // The same mark from the page of one meeting, or from the board, each of which it goes back to.
    form(
      '/events/:eventId/meetings/:meetingId/presence/:kind/:subjectId',
      markPresence,
      screen,
      (_, __, { eventId, meetingId }) => `/events/${eventId}/meetings/${meetingId}`,
    ),
    form(
      '/events/:eventId/board/presence/:kind/:subjectId',
      markPresence,
      screen,
      (_, __, { eventId }) => `/events/${eventId}/board`,
    ),
    endpoint('GET', '/events/:eventId/door', viewDoor),
    endpoint('GET', '/events/:eventId/door/snapshot', viewDeskSnapshot),
    endpoint('POST', '/events/:eventId/door/sync', syncDesk),
    endpoint('POST', '/events/:eventId/door/scan', scanAtDoor),
    endpoint('POST', '/events/:eventId/door/together', markTogether),
    endpoint('POST', '/events/:eventId/door/together/:actId/undo', undoTogether),
    endpoint('POST', '/events/:eventId/door/walk-ins', registerWalkIn),
    endpoint('POST', '/events/:eventId/door/recruiters', welcomeRecruiter),
    endpoint('PUT', '/events/:eventId/door/recruiters/:recruiterId/contact', replaceContact),
    endpoint('POST', '/events/:eventId/door/places/:registrationId', givePlaces),
    endpoint('PUT', '/events/:eventId/door/:kind/:subjectId', markPresence),
  ],
});
