import { Hono } from 'hono';
import { assetFile } from './assets.ts';

/** A year: the address holds a hash of the content, so what is kept is never wrong. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** GET /assets/…, compressed as the browser likes best. */
export function assetRoutes(): Hono {
  return new Hono().get('/assets/*', (c) => {
    const file = assetFile(c.req.path);
    if (!file) return c.notFound();
    const accepts = c.req.header('accept-encoding') ?? '';
    const headers: Record<string, string> = {
      'Content-Type': file.type,
      'Cache-Control': FOR_EVER,
      Vary: 'Accept-Encoding',
    };
    if (file.brotli && /\bbr\b/.test(accepts))
      return c.body(new Uint8Array(file.brotli), 200, { ...headers, 'Content-Encoding': 'br' });
    if (file.gzip && /\bgzip\b/.test(accepts))
      return c.body(new Uint8Array(file.gzip), 200, { ...headers, 'Content-Encoding': 'gzip' });
    return c.body(new Uint8Array(file.body), 200, headers);
  });
}
