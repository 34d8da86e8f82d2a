// Shows what the server pushes to one person's browser, and opens their page when it is pressed. It keeps nothing and
// stands between no page and the network.

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Pushed extends Lasting {
  readonly data: { json(): unknown } | null;
}
interface Pressed extends Lasting {
  readonly notification: { close(): void };
}
const worker = self as unknown as {
  readonly registration: {
    readonly scope: string;
    showNotification(title: string, options: object): Promise<void>;
  };
  readonly clients: { openWindow(url: string): Promise<unknown> };
  addEventListener(type: 'push', listener: (event: Pushed) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: Pressed) => void): void;
};

worker.addEventListener('push', (event) => {
  const { title, body } = (event.data?.json() ?? {}) as { title?: unknown; body?: unknown };
  // A newer one takes the place of an older one: only the last is true.
  const options = { body: String(body ?? ''), tag: 'tremplin', renotify: true };
  event.waitUntil(worker.registration.showNotification(String(title ?? 'Tremplin'), options));
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow(worker.registration.scope));
});
