import { capability, endpoint, form, page } from '../../web/capability.ts';
import { makeCopy, removeEnded } from './make-copy.ts';
import { CapacityScreen } from './screens/capacity-screen.tsx';
import { RehearsalScreen } from './screens/rehearsal-screen.tsx';
import { isOfRehearsal } from './store/is-rehearsal.ts';
import { texts } from './texts.ts';
import { endForgotten, moveRehearsals } from './tick.ts';
import { endRehearsal } from './use-cases/end-rehearsal.ts';
import { setRehearsalClock } from './use-cases/set-rehearsal-clock.ts';
import { startRehearsal } from './use-cases/start-rehearsal.ts';
import { viewCapacity } from './use-cases/view-capacity.ts';
import { viewRehearsal } from './use-cases/view-rehearsal.ts';

type Path = Readonly<Record<string, string>>;

const REHEARSAL = '/events/:eventId/rehearsal';
const shown = page(REHEARSAL, viewRehearsal, RehearsalScreen);
const back = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/rehearsal`;

export const rehearsal = capability({
  name: 'rehearsal',
  texts,
  rehearses: isOfRehearsal,
  listens: { 'rehearsal.asked': makeCopy, 'rehearsal.ended': removeEnded },
  recurring: [
    { everySeconds: 2, run: ({ db, now }) => moveRehearsals(db, now) },
    { everySeconds: 3600, run: ({ db, now }) => endForgotten(db, now) },
  ],
  routes: [
    page('/events/:eventId/capacity', viewCapacity, CapacityScreen),
    shown,
    form(REHEARSAL, startRehearsal, shown, back),
    form(`${REHEARSAL}/clock`, setRehearsalClock, shown, back),
    form(`${REHEARSAL}/end`, endRehearsal, shown, ({ ofEventId }) => `/events/${ofEventId}/rehearsal`),
    endpoint('GET', '/events/:eventId/capacity', viewCapacity),
    endpoint('GET', REHEARSAL, viewRehearsal),
    endpoint('POST', REHEARSAL, startRehearsal),
    endpoint('PUT', `${REHEARSAL}/clock`, setRehearsalClock),
    endpoint('DELETE', REHEARSAL, endRehearsal),
  ],
});
