// People who arrive together, without network: those who are ticked, or all whom a partner still awaits, are here by one
// press, and one press takes all of it back. Each is kept as a press of its own, with the same way up as any other.
import { copyOf, type Drawing, fill, say, sayCount } from './draw.ts';
import type { Desk } from './open-desk.ts';
import { awaitedByPartner, isAwaited, type ShownPerson } from './shown.ts';

interface Place {
  /** Exchanges what stands in a part of the page, where it differs. */
  readonly put: (place: HTMLElement, elements: readonly HTMLElement[]) => void;
  /** Where what was just pressed is said. */
  readonly marked: HTMLElement;
  /** After a press: sends it, where the network is there. */
  readonly pressed: () => void;
}

export interface Groups {
  /** Draws what can be marked together of the people as they stand. */
  draw(people: readonly ShownPerson[]): void;
  /** Ticks again who was ticked, in rows that were drawn anew. */
  restore(rows: HTMLElement): void;
}

/** Looks after the boxes of the list and the partners beneath it. */
export function markGroups(drawing: Drawing, desk: Desk, { put, marked, pressed }: Place): Groups {
  const { root } = drawing;
  const ticked = new Set<string>();
  const form = root.querySelector<HTMLFormElement>('[data-desk-together]')!;
  const partners = root.querySelector<HTMLElement>('[data-desk-partners]')!;

  const awaited = () => desk.people().filter(isAwaited);
  const show = () => {
    form.hidden = !awaited().some(({ id }) => ticked.has(id));
  };

  async function here(people: readonly ShownPerson[]): Promise<void> {
    if (people.length === 0) return;
    for (const { id } of people) ticked.delete(id);
    const presses = await desk.pressAll(
      people.map(({ kind, id: subjectId, name, state: saw }) => ({
        press: { what: 'mark', kind, subjectId, state: 'present', lateMinutes: null, saw },
        name,
      })),
    );
    const notice = copyOf(drawing, 'together');
    fill(notice, 'title', sayCount(drawing, 'togetherDone', people.length));
    notice.querySelector('[data-undo]')?.addEventListener('click', () => {
      marked.replaceChildren();
      void (async () => {
        for (const press of presses) await desk.undo(press);
        pressed();
      })();
    });
    marked.replaceChildren(notice);
    pressed();
  }

  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.hasAttribute('data-tick')) return;
    const id = target.closest<HTMLElement>('.door-row')?.dataset.key ?? '';
    if (target.checked) ticked.add(id);
    else ticked.delete(id);
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void here(awaited().filter(({ id }) => ticked.has(id)));
  });
  partners.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-all]') : null;
    if (button) void here(awaitedByPartner(desk.people()).get(button.dataset.all ?? '') ?? []);
  });

  return {
    draw(people) {
      const groups = awaitedByPartner(people);
      partners.hidden = groups.size === 0;
      const rows = [...groups].map(([name, theirs]) => {
        const row = copyOf(drawing, 'partner');
        fill(row, 'name', name);
        const button = row.querySelector<HTMLElement>('[data-all]')!;
        button.dataset.all = name;
        button.textContent = sayCount(drawing, 'allHere', theirs.length);
        button.setAttribute('aria-label', say(drawing, 'allHereOf', { words: button.textContent, name }));
        return row;
      });
      put(partners.querySelector('ul')!, rows);
      show();
    },
    restore(rows) {
      for (const box of rows.querySelectorAll<HTMLInputElement>('[data-tick]'))
        box.checked = ticked.has(box.closest<HTMLElement>('.door-row')?.dataset.key ?? '');
    },
  };
}
