import { capability, endpoint, page } from '../../web/capability.ts';
import { WallScreen } from './screens/wall-screen.tsx';
import { texts } from './texts.ts';
import { viewWall } from './use-cases/view-wall.ts';

export const wall = capability({
  name: 'wall',
  texts,
  routes: [
    page('/events/:eventId/wall', viewWall, WallScreen),
    endpoint('GET', '/events/:eventId/wall', viewWall),
  ],
});
