import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answers, isAway, isFull } from '../kernel/database.ts';
import { LARGEST_UPLOAD } from '../kernel/files.ts';
import { healthOf } from '../kernel/health.ts';
import { mountApi } from './api.ts';
import { assetRoutes } from './asset-routes.ts';
import { compress } from './compress.ts';
import { awayPage, failedPage, fullPage, notFoundPage } from './error-pages.tsx';
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
  const usual = limitOf(3 * LARGEST_UPLOAD);
  const larger = largerForms(household);
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
    return isAway(error) ? awayPage(c) : failedPage(c, 500);
  });
  return app;
}

const limitOf = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => failedPage(c, 413) });

/** The forms that take a larger file than usual, by their addresses. */
function largerForms({ capabilities }: Household) {
  return capabilities.flatMap(({ routes }) =>
    routes.flatMap((route) => {
      const largest = route.kind === 'form' ? route.options.largestFile : undefined;
      if (largest === undefined) return [];
      const path = new RegExp(`^${route.path.replaceAll(/:[^/]+/g, '[^/]+')}$`);
      return [{ path, limit: limitOf(largest + LARGEST_UPLOAD) }];
    }),
  );
}
