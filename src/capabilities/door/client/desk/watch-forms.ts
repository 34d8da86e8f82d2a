// Beside the door's own page: no press is lost at the moment when the network goes. A press about somebody is kept here
// first and sent from here; every other form asks first whether anybody listens.
import type { Desk } from './open-desk.ts';
import type { ShownPerson } from './shown.ts';
import { isThere } from './talk.ts';

const MARK = /\/door\/(candidate|recruiter)\/([0-9a-f-]{36})$/;

interface Away {
  /** Shows what was pressed, now that the page can not be asked for. */
  readonly marked: (id: string) => void;
  /** Looks for what was typed or scanned in the list of this device. */
  readonly look: (text: string) => Promise<void>;
}

/** Watches the forms of the page at `path` and below. */
export function watchForms(desk: Desk, path: string, away: Away): void {
  const passed = new WeakSet<HTMLFormElement>();
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      const address = new URL(form.action);
      const ours = address.pathname === path || address.pathname.startsWith(`${path}/`);
      const button = event.submitter;
      if (!ours || passed.has(form) || form.closest('#desk') || event.defaultPrevented) return;
      // Without knowing which button was pressed (older browsers), the form goes its own way.
      if (!button) return;
      // Somebody who presses again while the first press is on its way.
      if (form.hasAttribute('data-busy')) return event.preventDefault();
      const row = form.closest<HTMLElement>('[data-state][data-key]');
      const [, kind, id] = MARK.exec(address.pathname) ?? [];
      event.preventDefault();
      form.setAttribute('data-busy', '');
      const work = kind && id && row ? pressed(form, button, row, { kind, id }) : asked(form, button);
      void work.finally(() => form.removeAttribute('data-busy'));
    },
    { capture: true },
  );

  async function pressed(
    form: HTMLFormElement,
    button: HTMLElement,
    row: HTMLElement,
    { kind, id }: { kind: string; id: string },
  ): Promise<void> {
    const data = new FormData(form);
    if (button instanceof HTMLButtonElement && button.name) data.set(button.name, button.value);
    const state = String(data.get('state') ?? 'late') as ShownPerson['state'];
    const minutes = Number(data.get('lateMinutes'));
    const saw = row.dataset.state as ShownPerson['state'];
    const lateMinutes = state === 'late' && minutes >= 1 ? minutes : null;
    const before = desk.people().find((person) => person.id === id);
    await desk.press(
      { what: 'mark', kind: kind as ShownPerson['kind'], subjectId: id, state, lateMinutes, saw },
      before?.name ?? '',
    );
    if (!(await desk.send())) return away.marked(id);
    const query = new URLSearchParams({ marked: id, before: saw, done: 'mark-presence' });
    if (before?.lateMinutes) query.set('minutes', String(before.lateMinutes));
    location.assign(`${path}?${query}`);
  }

  async function asked(form: HTMLFormElement, button: HTMLElement): Promise<void> {
    if (await isThere()) {
      passed.add(form);
      form.removeAttribute('data-busy');
      form.requestSubmit(button);
      return;
    }
    const typed = String(new FormData(form).get('q') ?? '').trim();
    await desk.hear();
    if (typed !== '') await away.look(typed);
  }
}
