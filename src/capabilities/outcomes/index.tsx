import { capability, endpoint, page } from '../../web/capability.ts';
import { ResultsScreen } from './screens/results-screen.tsx';
import { texts } from './texts.ts';
import { viewResults } from './use-cases/view-results.ts';

export const outcomes = capability({
  name: 'outcomes',
  texts,
  routes: [
    page('/events/:eventId/results', viewResults, ResultsScreen),
    endpoint('GET', '/events/:eventId/results', viewResults),
  ],
});
