import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answers, isAway, isFull } from '../kernel/database.ts';
import { LARGEST_UPLOAD } from '../kernel/files.ts';
import { healthOf } from '../kernel/health.ts';
import { mountApi } from './api.ts';
import { assetRoutes } from './asset-routes.ts';
import { compress } from './compress.ts';
import { awayPage, failedPage, fullPage, notFoundPage, tooLargePage } from './error-pages.tsx';
import { liveRoutes } from './live-routes.ts';
import { lookRoutes } from './look.ts';
import { offlineRoutes } from './offline-routes.ts';
import { mountPages } from './pages.ts';
import { foreignRequest, type Household } from './request.ts';
import { securityHeaders } from './security.ts';
import { inTurn } from './turns.ts';

export type { Household } from './request.ts';

/**
 * The whole site as one Hono application: the pages, forms, downloads and endpoints of every capability, the
 * files for the browser, and the stream of changes.
 */
export function createApp(household: Household): Hono {
  const app = new Hono();
  app.use(compress);
  app.use(securityHeaders);
  // More than the largest file: who sends one that is too large gets the form back with what was typed. Beyond this,
  // reading it at all would cost everybody.
  const usual = limitOf(LARGEST_UPLOAD, 3 * LARGEST_UPLOAD);
  const larger = largerFiles(household);
  app.use((c, next) => (larger.find(({ path }) => path.test(c.req.path))?.limit ?? usual)(c, next));
  app.use(foreignRequest);
  app.use(inTurn());
  app.route('/', assetRoutes());
  app.route('/', offlineRoutes());
  app.route('/', lookRoutes(household));
  app.get('/health', async (c) => {
    await answers(household.db);
    return c.json(await healthOf(household.db, household.clock()));
  });
  app.route('/', liveRoutes(household));
  for (const { mounts } of household.capabilities) if (mounts) app.route('/', mounts(household));
  mountApi(app, household);
  mountPages(app, household);
  app.notFound((c) => notFoundPage(c));
  app.onError((error, c) => {
    household.report(error);
    if (isFull(error)) return fullPage(c);
    return isAway(error) ? awayPage(c) : failedPage(c);
  });
  return app;
}

const limitOf = (largest: number, maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => tooLargePage(c, largest) });

/** The forms and endpoints that take a larger file than usual, by their addresses. */
function largerFiles({ capabilities }: Household) {
  return capabilities.flatMap(({ routes }) =>
    routes.flatMap((route) => {
      if (route.kind !== 'form' && route.kind !== 'endpoint') return [];
      const largest = route.options.largestFile;
      if (largest === undefined) return [];
      const path = new RegExp(
        `^${route.kind === 'endpoint' ? '/api' : ''}${route.path.replaceAll(/:[^/]+/g, '[^/]+')}$`,
      );
      return [{ path, limit: limitOf(largest, largest + LARGEST_UPLOAD) }];
    }),
  );
}
