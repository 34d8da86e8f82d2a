// The door's search field: the list follows the letters as they are typed, and the camera types for whoever has no scanner.

import { offerCamera } from './camera-button.ts';
import { keepSiteOf } from './site-choice.ts';

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
  // A list that is still on its way would come under the fingers just before the page that the press leads to.
  field.form?.addEventListener('submit', () => {
    clearTimeout(waiting);
    asked++;
  });
}

keepSiteOf(document.querySelector('form[action$="/door/walk-ins"]'));

const field = document.querySelector<HTMLInputElement>('form[action$="/door/scan"] input[name="q"]');
if (field) {
  followLetters(field);
  // The next person: what is there is chosen, so that typing replaces it.
  field.select();
  const button = field.form?.querySelector<HTMLButtonElement>('[data-door-camera]');
  // The page that comes next opens the camera again.
  const take = (text: string) => {
    field.value = text;
    field.form?.requestSubmit();
    return false;
  };
  if (button) offerCamera(button, take)?.resume();
}
