import { Hono } from 'hono';
import { z } from 'zod';
import { offlineIsAllowed } from '../kernel/offline.ts';
import { asset, assetFile } from './assets.ts';
import { localeOf } from './request.ts';
import { frameTexts } from './texts.ts';

const Installed = z.object({ event: z.uuid() });
const ICONS = [192, 512];

/** The address of the manifest that lets the desk of an event be installed on a phone. */
export function manifestOf(eventId: string): string {
  return `/desk.webmanifest?event=${eventId}`;
}

/**
 * GET /service-worker.js: from the root, so that it may serve the pages under /events/; its twin that forgets everything
 * when the system keeper wants none. GET /push-worker.js: shows what is pushed to one person. GET /desk.webmanifest: says nothing of the event but its address.
 */
export function offlineRoutes(): Hono {
  return new Hono()
    .get('/service-worker.js', (c) => {
      const name = offlineIsAllowed() ? 'service-worker.js' : 'service-worker-off.js';
      const { body, type } = assetFile(asset(name))!;
      return c.body(new Uint8Array(body), 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    })
    .get('/push-worker.js', (c) => {
      const { body, type } = assetFile(asset('push-worker.js'))!;
      return c.body(new Uint8Array(body), 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    })
    .get('/desk.webmanifest', (c) => {
      const asked = Installed.safeParse(c.req.query());
      if (!asked.success) return c.notFound();
      const { name, shortName } = frameTexts(localeOf(c)).desk;
      const start = `/events/${asked.data.event}/door`;
      const manifest = {
        id: start,
        start_url: start,
        scope: '/',
        name,
        short_name: shortName,
        display: 'standalone',
        background_color: '#0a6b57',
        theme_color: '#0a6b57',
        icons: ICONS.flatMap((size) => {
          const icon = { src: asset(`icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' };
          return [
            { ...icon, purpose: 'any' },
            { ...icon, purpose: 'maskable' },
          ];
        }),
      };
      return c.body(JSON.stringify(manifest), 200, {
        'Content-Type': 'application/manifest+json',
        'Cache-Control': 'no-cache',
      });
    });
}
