// Keeps the empty shell of a page for when there is no network. Shells hold words, styles and scripts, and nothing of
// anybody: what a page shows then comes from an encrypted place of its own.

/** Also in service-worker.ts. */
const CACHE = 'offline-1';
const WORKER = '/service-worker.js';
const SCOPE = '/events/';

/** Whether this browser can: over HTTPS or on the machine itself, and not in a private window that forbids it. */
export function canKeepOffline(): boolean {
  return isSecureContext && 'serviceWorker' in navigator && 'caches' in window && 'indexedDB' in window;
}

/**
 * Shows `shell` at the address `path` whenever the network does not answer there. To be called on each visit: the shell
 * and its parts are brought up to date.
 */
export async function keepOffline({ path, shell }: { path: string; shell: string }): Promise<void> {
  await navigator.serviceWorker.register(workerAddress(), { scope: SCOPE, updateViaCache: 'none' });
  const answer = await fetch(shell);
  // Sent elsewhere (to sign in): that is not the page to keep.
  if (!answer.ok || answer.redirected) return;
  const parts = partsOf(await answer.clone().text());
  const cache = await caches.open(CACHE);
  for (const part of parts) if (!(await cache.match(part))) await cache.add(part);
  await cache.put(path, answer);
  await forgetOlder(cache, path, parts);
}

/** Forgets all that was kept, and the service worker with it. */
export async function keepNothing(): Promise<void> {
  await caches.delete(CACHE);
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  await registration?.unregister();
}

/** What a shell needs: what it names, and what its scripts have loaded on this page, which has the same ones. */
function partsOf(html: string): Set<string> {
  const named = [...html.matchAll(/(?:href|src)="(\/(?:assets|look)\/[^"]+)"/g)].map(
    ([, address]) => address!,
  );
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname);
  return new Set([...named, ...loaded]);
}

/**
 * Parts of an older version go, and the shells of other events with them, which may need them: their next visit keeps
 * them anew.
 */
async function forgetOlder(cache: Cache, path: string, parts: ReadonlySet<string>): Promise<void> {
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const older = kept.filter((address) => address.startsWith('/assets/') && !parts.has(address));
  const shells = kept.filter((address) => address !== path && !/^\/(assets|look)\//.test(address));
  for (const address of older.length > 0 ? [...older, ...shells] : []) await cache.delete(address);
}

/** Pages here demand that addresses of scripts are made in one known place. */
function workerAddress(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (address) => address });
  return (policy?.createScriptURL(WORKER) as string | undefined) ?? WORKER;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}
