// Lets somebody be told at once by this browser, where it can: shows the buttons, asks the browser, and sends what it
// answers by the plain forms of the page. Elsewhere the page stays as it is.

const WORKER = '/push-worker.js';

const block = document.querySelector<HTMLElement>('[data-push]');
if (block !== null) {
  if (canPush()) void start(block);
  // Its place was kept: it is given up.
  else block.dataset.never = '';
}

function canPush(): boolean {
  return (
    isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  );
}

/** One worker for each personal link: two people who share a phone are told apart. */
function scopeOf(): string {
  return location.pathname.split('/').slice(0, 3).join('/');
}

async function start(block: HTMLElement): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scopeOf());
  const subscription = (await registration?.pushManager.getSubscription()) ?? null;
  const on = block.querySelector<HTMLFormElement>('#push-on')!;
  const off = block.querySelector<HTMLFormElement>('#push-off')!;
  on.hidden = subscription !== null;
  off.hidden = subscription === null;
  block.hidden = false;
  block.querySelector('[data-push-ask]')!.addEventListener('click', () => void ask(block, on));
  block.querySelector('[data-push-end]')!.addEventListener('click', () => void end(off, subscription));
}

async function ask(block: HTMLElement, form: HTMLFormElement): Promise<void> {
  if ((await Notification.requestPermission()) !== 'granted') {
    block.querySelector<HTMLElement>('[data-push-refused]')!.hidden = false;
    return;
  }
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: scopeOf() });
  const asked = { userVisibleOnly: true, applicationServerKey: block.dataset.push! };
  // Its maker's service may be out of reach, or there may be none.
  const subscription = await registration.pushManager.subscribe(asked).catch(() => null);
  block.querySelector<HTMLElement>('[data-push-failed]')!.hidden = subscription !== null;
  if (subscription === null) return;
  const { endpoint, keys } = subscription.toJSON();
  fill(form, { endpoint, p256dh: keys?.p256dh, auth: keys?.auth });
  form.requestSubmit();
}

async function end(form: HTMLFormElement, subscription: PushSubscription | null): Promise<void> {
  if (subscription === null) return;
  fill(form, { endpoint: subscription.endpoint });
  await subscription.unsubscribe();
  form.requestSubmit();
}

function fill(form: HTMLFormElement, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values))
    form.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.value = value ?? '';
}

/** Pages here demand that addresses of scripts are made in one known place. */
function workerAddress(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('push-worker', { createScriptURL: (address) => address });
  return (policy?.createScriptURL(WORKER) as string | undefined) ?? WORKER;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): unknown };
}
