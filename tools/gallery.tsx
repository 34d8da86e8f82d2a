// Every widget in its states, to look at:
//   node tools/with-node.mjs tools/gallery.tsx              serves them on http://localhost:4100
//   node tools/with-node.mjs tools/gallery.tsx shots DIR [NAME]   takes pictures, on phone and laptop, light and dark
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../src/kernel/locale.ts';
import { assetFile, prepareAssets } from '../src/web/assets.ts';
import { securityHeaders } from '../src/web/security.ts';
import { Day, People, Plan, Prepare } from './gallery/organiser.tsx';
import { MyDay, Pitch, RecruiterNow, Register, SignIn, Wall } from './gallery/person.tsx';

const PAGES: Record<string, (locale: Locale, path: string) => JSX.Element> = {
  prepare: (locale, path) => <Prepare locale={locale} path={path} />,
  'people-0': (locale, path) => <People locale={locale} path={path} count={0} />,
  'people-1': (locale, path) => <People locale={locale} path={path} count={1} />,
  'people-200': (locale, path) => <People locale={locale} path={path} count={200} />,
  'plan-35': (locale, path) => <Plan locale={locale} path={path} size={35} />,
  day: (locale, path) => <Day locale={locale} path={path} />,
  'my-next': (locale, path) => <MyDay locale={locale} path={path} state="next" />,
  'my-called': (locale, path) => <MyDay locale={locale} path={path} state="called" />,
  'my-running': (locale, path) => <MyDay locale={locale} path={path} state="running" />,
  'my-none': (locale, path) => <MyDay locale={locale} path={path} state="none" />,
  'my-over': (locale, path) => <MyDay locale={locale} path={path} state="over" />,
  register: (locale, path) => <Register locale={locale} path={path} />,
  recruiter: (locale, path) => <RecruiterNow locale={locale} path={path} />,
  'sign-in': (locale, path) => <SignIn locale={locale} path={path} />,
  'wall-23': (locale, path) => <Wall locale={locale} path={path} size={23} />,
  'wall-6': (locale, path) => <Wall locale={locale} path={path} size={6} />,
  pitch: (locale, path) => <Pitch locale={locale} path={path} />,
};

export const galleryNames = Object.keys(PAGES);

/** The gallery as an application: "/" lists the pages, "/prepare?lang=nl" shows one. */
export function galleryApp(): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.get('/assets/*', (c) => {
    const file = assetFile(c.req.path);
    return file ? c.body(new Uint8Array(file.body), 200, { 'Content-Type': file.type }) : c.notFound();
  });
  app.get('/', (c) => c.html(galleryNames.map((name) => `<p><a href="/${name}">${name}</a>`).join('')));
  app.get('/:name', (c) => {
    const draw = PAGES[c.req.param('name')];
    if (!draw) return c.notFound();
    const asked = c.req.query('lang');
    const locale: Locale = asked === 'nl' || asked === 'en' ? asked : 'fr';
    const { pathname, search } = new URL(c.req.url);
    return c.html(`<!doctype html>${renderToString(draw(locale, pathname + search))}`);
  });
  return app;
}

async function takePictures(origin: string, folder: string, wanted: string | undefined): Promise<void> {
  const { axeViolations, openBrowser } = await import('../tests/support/browser.ts');
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  for (const dark of [false, true])
    for (const [width, height] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.on('console', (message) => console.log(message.text()));
      page.on('pageerror', (error) => console.log(error.message));
      for (const name of galleryNames) {
        if (wanted && !wanted.split(',').includes(name)) continue;
        const lang = width === 1280 && dark ? 'nl' : 'fr';
        await page.goto(`${origin}/${name}?lang=${lang}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const file = join(folder, `${name}-${width}${dark ? '-dark' : ''}.png`);
        await page.screenshot({ path: file, fullPage: !name.endsWith('200') });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.log(`${file}: ${wide} px wider than the window`);
        for (const line of await axeViolations(page)) console.log(`${file}: ${line}`);
      }
      await context.close();
    }
  await browser.close();
}

if (import.meta.main) {
  await prepareAssets();
  const [mode, folder, wanted] = process.argv.slice(2);
  const port = mode === 'shots' ? 0 : Number(process.env.PORT ?? 4100);
  const server = serve(
    { fetch: galleryApp().fetch, port, hostname: '127.0.0.1' },
    async ({ port: opened }) => {
      const origin = `http://localhost:${opened}`;
      if (mode !== 'shots') {
        console.log(`The gallery is at ${origin}`);
        return;
      }
      await takePictures(origin, folder ?? 'dist/gallery', wanted);
      server.close();
    },
  );
}
