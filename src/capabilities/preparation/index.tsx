import { capability, endpoint, page } from '../../web/capability.ts';
import { ReadinessScreen } from './screens/readiness-screen.tsx';
import { texts } from './texts.ts';
import { viewReadiness } from './use-cases/view-readiness.ts';

export const preparation = capability({
  name: 'preparation',
  texts,
  routes: [
    page('/events/:eventId/preparation', viewReadiness, ReadinessScreen),
    endpoint('GET', '/events/:eventId/preparation', viewReadiness),
  ],
});
