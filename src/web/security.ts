import type { Context, MiddlewareHandler } from 'hono';

/** Only this site, no frame, no inline code, no address leaked to other sites: the pages need nothing else. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  // Films of stands, with their captions.
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Of files that pages load: what they may do is said by the page. These words count where one is opened by itself. */
const FILE_POLICY = "default-src 'self'";

/** Headers of every answer. Addresses are capabilities here, so no referrer goes out, and pages are not stored. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers = c.res.headers;
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (isSecure(c)) headers.set('Strict-Transport-Security', 'max-age=31536000');
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  // A page loads a dozen small files: half a kilobyte each of rules for pages would weigh more than some of them.
  if (c.req.path.startsWith('/assets/')) {
    headers.set('Content-Security-Policy', FILE_POLICY);
    return;
  }
  // A download has a stricter policy of its own.
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', CONTENT_POLICY);
  headers.set('Referrer-Policy', 'no-referrer');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Permissions-Policy', permissionsOf(c.req.path));
};

const DEVICES = ['camera', 'microphone', 'display-capture'] as const;

/**
 * Which pages may use which devices; the pages' forms draw them again at addresses below. The door reads codes with the
 * camera; people speak on the pages of calls, of the device check and of the fair's talks; a shared computer shows no screen
 * of its own.
 */
const OPEN_TO: readonly (readonly [RegExp, readonly (typeof DEVICES)[number][]])[] = [
  [/^\/events\/[^/]+\/door(\/|$)/, ['camera']],
  [/^\/station(\/|$)/, ['camera', 'microphone']],
  [/^\/[cr]\/[^/]+\/check(\/|$)/, ['camera', 'microphone']],
  [/^\/[crb]\/[^/]+\/call(\/|$)/, DEVICES],
  [/^\/events\/[^/]+\/calls\/[0-9a-f-]{36}(\/|$)/, DEVICES],
  [/^\/c\/[^/]+\/fair\/./, DEVICES],
  [/^\/events\/[^/]+\/fair\/visits\/./, DEVICES],
  [/^\/r\/[^/]+\/stand-desk(\/|$)/, DEVICES],
];

/** The Permissions-Policy of a page: everything closed but what it is for. */
export function permissionsOf(path: string): string {
  const open = OPEN_TO.filter(([pages]) => pages.test(path)).flatMap(([, devices]) => devices);
  const rules = DEVICES.map((device) => `${device}=${open.includes(device) ? '(self)' : '()'}`);
  return [...rules, 'geolocation=()'].join(', ');
}

/** Whether the browser speaks HTTPS to us, by itself or through a proxy that says so. */
export function isSecure(c: Context): boolean {
  return c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:');
}

/**
 * True for a request that another site made a browser send. Browsers say where a request comes from
 * (Sec-Fetch-Site, or Origin in older ones, and with "null" for pages that hide it); programs say nothing and carry no cookie.
 */
export function isForeign(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = c.req.header('origin');
  if (origin === undefined || origin === 'null') return false;
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host');
}

/** The name of a cookie: bound to this host where the connection is secure; a hall without HTTPS still works. */
export function cookieName(c: Context, name: string): string {
  return isSecure(c) ? `__Host-${name}` : name;
}
