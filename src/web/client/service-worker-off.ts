// Served instead of the service worker when the system keeper wants none: it takes the other's place at once, forgets
// what was kept, goes, and lets open pages come from the network again. What a desk has not sent yet stays where it is.

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface OpenPage {
  readonly url: string;
  navigate(url: string): Promise<unknown>;
}
const worker = self as unknown as {
  readonly registration: { unregister(): Promise<boolean> };
  readonly clients: { matchAll(options: { type: 'window' }): Promise<readonly OpenPage[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetAndGo()));

async function forgetAndGo(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('offline-')) await caches.delete(name);
  await worker.registration.unregister();
  const pages = await worker.clients.matchAll({ type: 'window' });
  // A page that closes at this moment cannot be sent anywhere, and need not be.
  await Promise.allSettled(pages.map((page) => page.navigate(page.url)));
}
