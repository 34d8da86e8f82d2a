import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const TEXTS = /^(text\/(html|csv|plain)|application\/((problem\+)?json))\b/;
/** Below this a packet carries it anyway. */
const WORTH_BYTES = 1000;

const packed = {
  // The quality that takes no longer than gzip and packs better.
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
};

/**
 * Packs pages and JSON: a phone in a full hall has little room. Files for the browser come packed, and streams stay
 * open: both are left alone. No page holds a lasting secret beside words that a stranger could choose, which is what
 * guessing by size (BREACH) would need.
 */
export const compress: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  if (!TEXTS.test(headers.get('content-type') ?? '') || headers.has('content-encoding')) return;
  headers.append('Vary', 'Accept-Encoding');
  const accepts = c.req.header('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((name) => new RegExp(`\\b${name}\\b`).test(accepts));
  if (!encoding || c.req.method === 'HEAD') return;
  const body = new Uint8Array(await c.res.arrayBuffer());
  const small = body.length < WORTH_BYTES;
  c.res = new Response(new Uint8Array(small ? body : await packed[encoding](body)), { status, headers });
  c.res.headers.delete('content-length');
  if (!small) c.res.headers.set('Content-Encoding', encoding);
};
