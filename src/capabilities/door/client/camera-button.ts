// The button that opens the camera beside a search field, for whoever has no scanner: of the door's page and of its desk
// without network.

/** Remembered while the desk scans one person after the other: each page opens the camera again. */
const SCANNING = 'door-camera';
/** Said to the other button of the page: a device has one camera. */
const OPENS = 'door-camera-opens';

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

export interface CameraButton {
  isOpen(): boolean;
  /** Opens it where somebody was scanning before this page, or before the network went. */
  resume(): void;
  close(): void;
}

interface Reader {
  readCodes(video: HTMLVideoElement, found: (text: string) => boolean): Promise<() => void>;
}

/** The script that reads the pictures of a button's camera. */
export function readerOf<R = Reader>(button: HTMLElement): Promise<R> {
  return import(/* @vite-ignore */ button.dataset.doorCamera ?? '') as Promise<R>;
}

/**
 * Shows the button where the browser has a camera. `take` is given each new code that is held before it, and says whether
 * the camera goes on looking; null where there is no camera.
 */
export function offerCamera(button: HTMLButtonElement, take: (text: string) => boolean): CameraButton | null {
  const box = button.form?.querySelector<HTMLElement>('.door-camera');
  const video = box?.querySelector('video');
  const says = box?.querySelector('p');
  if (!box || !video || !says || !navigator.mediaDevices?.getUserMedia) return null;
  const open = button.textContent ?? '';
  const words = button.dataset;
  let opened = false;
  let stop: (() => void) | null = null;
  button.hidden = false;
  const close = () => {
    opened = false;
    stop?.();
    stop = null;
    box.hidden = true;
    button.textContent = open;
    button.setAttribute('aria-expanded', 'false');
  };
  const start = async () => {
    opened = true;
    document.dispatchEvent(new CustomEvent(OPENS, { detail: button }));
    box.hidden = false;
    button.textContent = words.stop ?? open;
    button.setAttribute('aria-expanded', 'true');
    says.textContent = words.looking ?? '';
    try {
      const { readCodes } = await readerOf(button);
      const running = await readCodes(video, (text) => {
        if (isStillShown(text)) return false;
        navigator.vibrate?.(60);
        if (take(text)) return false;
        stop?.();
        return true;
      });
      // Closed again before the camera was ready.
      if (opened) stop = running;
      else running();
    } catch {
      sessionStorage.removeItem(SCANNING);
      close();
      box.hidden = false;
      says.textContent = words.refused ?? '';
    }
  };
  button.addEventListener('click', () => {
    if (opened) {
      sessionStorage.removeItem(SCANNING);
      close();
    } else {
      sessionStorage.setItem(SCANNING, 'on');
      void start();
    }
  });
  document.addEventListener(OPENS, (event) => {
    if (opened && (event as CustomEvent).detail !== button) close();
  });
  addEventListener('pagehide', close);
  return {
    isOpen: () => opened,
    resume() {
      if (!opened && sessionStorage.getItem(SCANNING)) void start();
    },
    close,
  };
}
