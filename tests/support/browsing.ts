import { brotliCompressSync } from 'node:zlib';
import type { Hono } from 'hono';

/** A page as a browser without a script reads it. */
export interface ReadPage {
  readonly status: number;
  readonly html: string;
}

export async function readPage(
  app: Hono,
  path: string,
  headers: Record<string, string> = {},
): Promise<ReadPage> {
  const response = await app.request(path, { headers });
  return { status: response.status, html: await response.text() };
}

/** Sends a form of a page as a browser without a script does; gives where it leads. */
export async function sendForm(
  app: Hono,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
): Promise<{ status: number; location: string | null; html: string }> {
  const response = await app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  return {
    status: response.status,
    location: response.headers.get('location'),
    html: await response.text(),
  };
}

/** What a first view of a page costs on the line, in bytes, compressed as browsers ask for it. */
export async function pageWeight(
  app: Hono,
  { html }: ReadPage,
): Promise<{ html: number; styles: number; scripts: number; all: number }> {
  const sizeOf = async (addresses: Iterable<string>) => {
    let size = 0;
    for (const address of new Set(addresses)) {
      const response = await app.request(address, { headers: { 'accept-encoding': 'br' } });
      size += (await response.arrayBuffer()).byteLength;
    }
    return size;
  };
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!);
  const styles = await sizeOf(found(/<link rel="stylesheet" href="([^"]+)"/g));
  const scripts = await sizeOf(found(/<script[^>]* src="([^"]+)"/g));
  const text = brotliCompressSync(html).byteLength;
  return { html: text, styles, scripts, all: text + styles + scripts };
}
