// Shows the pages that were kept for a hall without network. It keeps nothing itself: pages put their empty shell and
// its scripts into the cache (keep-offline.ts), and nothing of anybody is in there. Pages come from the network whenever
// it answers; what was kept is shown only when it does not. A new version waits until all pages are closed.

/** Also in keep-offline.ts: this file is served alone and imports nothing. */
const CACHE = 'offline-1';
/** A network that takes longer is none for somebody who stands in front of a queue. */
const PATIENCE_MS = 5_000;
/** What a proxy answers for a server that is away. */
const AWAY = [502, 503, 504];

/** The few parts of a service worker that the types for pages do not have. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const worker = self as unknown as {
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
};

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate')
    event.respondWith(request.method === 'GET' ? page(request, pathname) : form(request, pathname));
  else if (request.method !== 'GET') return;
  else if (/^\/(assets|look)\//.test(pathname)) event.respondWith(part(request));
});

async function takeOver(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('offline-') && name !== CACHE) await caches.delete(name);
  await worker.clients.claim();
}

async function page(request: Request, pathname: string): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(pathname, { ignoreVary: true });
  if (!kept) return fetch(request);
  try {
    const answer = await withPatience(fetch(request));
    return AWAY.includes(answer.status) ? kept : answer;
  } catch {
    return kept;
  }
}

/** A form that finds no network leads back to the page that was kept, and not to the browser's own complaint. */
async function form(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = (await (await caches.open(CACHE)).keys()).map(({ url }) => new URL(url).pathname);
    const page = kept.find((path) => pathname.startsWith(`${path}/`));
    if (page === undefined) throw error;
    return Response.redirect(page, 303);
  }
}

/** Scripts and styles have a hash in their address: what is kept is never wrong. */
async function part(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(request, { ignoreVary: true });
  return kept ?? fetch(request);
}

function withPatience(asked: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE_MS);
    asked.then(resolve, reject);
  });
}
