import { capability, endpoint, form, page } from '../../web/capability.ts';
import { DoorScreen } from './screens/door-screen.tsx';
import { texts } from './texts.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { registerWalkIn } from './use-cases/register-walk-in.ts';
import { syncDesk } from './use-cases/sync-desk.ts';
import { viewDeskSnapshot } from './use-cases/view-desk-snapshot.ts';
import { viewDoor } from './use-cases/view-door.ts';

const screen = page('/events/:eventId/door', viewDoor, DoorScreen);

export const door = capability({
  name: 'door',
  texts,
  routes: [
    screen,
    form(
      '/events/:eventId/door/walk-ins',
      registerWalkIn,
      screen,
      ({ registrationId }, _, { eventId }) => `/events/${eventId}/door?marked=${registrationId}`,
    ),
    form(
      '/events/:eventId/door/:kind/:subjectId',
      markPresence,
      screen,
      ({ subjectId, before, beforeMinutes }, _, { eventId }) =>
        `/events/${eventId}/door?marked=${subjectId}&before=${before}&minutes=${beforeMinutes ?? ''}`,
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
    endpoint('POST', '/events/:eventId/door/walk-ins', registerWalkIn),
    endpoint('PUT', '/events/:eventId/door/:kind/:subjectId', markPresence),
  ],
});
