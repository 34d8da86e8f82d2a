import { capability, endpoint, page } from '../../web/capability.ts';
import { CapacityScreen } from './screens/capacity-screen.tsx';
import { texts } from './texts.ts';
import { viewCapacity } from './use-cases/view-capacity.ts';

export const rehearsal = capability({
  name: 'rehearsal',
  texts,
  routes: [
    page('/events/:eventId/capacity', viewCapacity, CapacityScreen),
    endpoint('GET', '/events/:eventId/capacity', viewCapacity),
  ],
});
