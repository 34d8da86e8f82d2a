// The door's search field: the list follows the letters as they are typed, and the camera types for whoever has no scanner.

/** So long after a letter the list is asked for: a hand scanner types a whole code faster. */
const PAUSE = 160;
/** What looks like a code is sent by its form only: it must not stand in an address. */
const CODE = /[/:]|\S{30}/;

function readList(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = 10_000;
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null);
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.send();
  });
}

/** Shows who is meant while somebody types; what is read again later is this list, because the page now has its address. */
function followLetters(field: HTMLInputElement): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const look = async () => {
    const typed = field.value.trim();
    if (CODE.test(typed)) return;
    const address = new URL(location.pathname.replace(/(\/door)\/.*$/, '$1'), location.href);
    if (typed !== '') address.searchParams.set('q', typed);
    const turn = ++asked;
    const page = await readList(address.href);
    const fresh = page?.getElementById('door-list');
    const list = document.getElementById('door-list');
    if (turn !== asked || !fresh || !list) return;
    list.replaceWith(document.adoptNode(fresh));
    history.replaceState(history.state, '', address);
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(), PAUSE);
  };
  field.addEventListener('input', soon);
  // Somebody typed before this script was there.
  if (field.value !== field.defaultValue) soon();
  field.form?.addEventListener('submit', () => clearTimeout(waiting));
}

/** Remembered while the desk scans one person after the other: each page opens the camera again. */
const SCANNING = 'door-camera';

/** The code before this one, as a number that says nothing of it, and when it was last seen. */
const LAST = 'door-last-code';
/** Whoever was scanned has this long to put their phone away. */
const PUT_AWAY = 3_000;

/** Whether this is the code that was just taken, still held before the camera: it must not mark its person again. */
function isStillShown(text: string): boolean {
  let number = 0;
  for (const sign of text) number = (Math.imul(number, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  const [last, seen] = (sessionStorage.getItem(LAST) ?? '').split('@');
  sessionStorage.setItem(LAST, `${number}@${Date.now()}`);
  return last === String(number) && Date.now() - Number(seen) < PUT_AWAY;
}

function offerCamera(button: HTMLButtonElement, field: HTMLInputElement): void {
  const box = button.form?.querySelector<HTMLElement>('.door-camera');
  const video = box?.querySelector('video');
  const says = box?.querySelector('p');
  if (!box || !video || !says || !navigator.mediaDevices?.getUserMedia) return;
  const open = button.textContent ?? '';
  const words = button.dataset;
  let stop: (() => void) | null = null;
  button.hidden = false;
  const close = () => {
    stop?.();
    stop = null;
    box.hidden = true;
    button.textContent = open;
    button.setAttribute('aria-expanded', 'false');
  };
  const start = async () => {
    box.hidden = false;
    button.textContent = words.stop ?? open;
    button.setAttribute('aria-expanded', 'true');
    says.textContent = words.looking ?? '';
    try {
      const { readCodes } = (await import(/* @vite-ignore */ words.doorCamera ?? '')) as {
        readCodes: (video: HTMLVideoElement, found: (text: string) => boolean) => Promise<() => void>;
      };
      stop = await readCodes(video, (text) => {
        if (isStillShown(text)) return false;
        stop?.();
        navigator.vibrate?.(60);
        field.value = text;
        field.form?.requestSubmit();
        return true;
      });
    } catch {
      sessionStorage.removeItem(SCANNING);
      close();
      box.hidden = false;
      says.textContent = words.refused ?? '';
    }
  };
  button.addEventListener('click', () => {
    if (stop) {
      sessionStorage.removeItem(SCANNING);
      close();
    } else {
      sessionStorage.setItem(SCANNING, 'on');
      void start();
    }
  });
  addEventListener('pagehide', close);
  if (sessionStorage.getItem(SCANNING)) void start();
}

const field = document.querySelector<HTMLInputElement>('form[action$="/door/scan"] input[name="q"]');
if (field) {
  followLetters(field);
  // The next person: what is there is chosen, so that typing replaces it.
  field.select();
  const camera = document.querySelector<HTMLButtonElement>('[data-door-camera]');
  if (camera) offerCamera(camera, field);
}
