// Turns `<input list>` marked `data-combobox` into a combobox (WAI-ARIA practices, "editable combobox with list
// autocomplete"): accents do not matter, words match anywhere, and old phones whose datalist is poor get a real list.

interface Option {
  readonly value: string;
  readonly label: string;
  readonly plain: string;
}

const MOST = 12;

/** Text without accents and case, to compare by. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The options that hold every word typed, those that begin with it first; at most twelve. */
export function matching<T extends { plain: string }>(options: readonly T[], typed: string): T[] {
  const text = plainText(typed).trim();
  const words = text.split(/\s+/).filter(Boolean);
  const hits = options.filter((option) => words.every((word) => option.plain.includes(word)));
  const begins = (option: T) => (option.plain.startsWith(text) ? 0 : 1);
  return hits.sort((a, b) => begins(a) - begins(b)).slice(0, MOST);
}

class Combobox {
  readonly input: HTMLInputElement;
  readonly options: Option[];
  readonly list = document.createElement('div');
  shown: Option[] = [];
  active = -1;

  constructor(input: HTMLInputElement, source: HTMLDataListElement) {
    this.input = input;
    this.options = [...source.options].map(({ value, label }) => ({
      value,
      label,
      plain: plainText(`${value} ${label}`),
    }));
    const id = source.id;
    source.remove();
    input.removeAttribute('list');
    this.list.id = id;
    this.list.className = 'combobox__list';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '');
    this.list.hidden = true;
    input.after(this.list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', id);
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';
    input.addEventListener('input', () => this.open());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.key(event));
    // The press must not take the focus from the input before the choice is made.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const item = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (item) this.choose([...this.list.children].indexOf(item));
    });
  }

  open(): void {
    this.shown = matching(this.options, this.input.value);
    this.active = -1;
    this.list.replaceChildren(
      ...this.shown.map(({ value, label }, index) => {
        const item = document.createElement('div');
        item.id = `${this.list.id}-${index}`;
        item.className = 'combobox__option';
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.textContent = value;
        if (label && label !== value) {
          const detail = document.createElement('small');
          detail.textContent = ` ${label}`;
          item.append(detail);
        }
        return item;
      }),
    );
    this.list.hidden = this.shown.length === 0;
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.input.removeAttribute('aria-activedescendant');
  }

  close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  move(index: number): void {
    const items = [...this.list.children];
    items[this.active]?.setAttribute('aria-selected', 'false');
    this.active = (index + items.length) % items.length;
    const item = items[this.active];
    if (!item) return;
    item.setAttribute('aria-selected', 'true');
    item.scrollIntoView({ block: 'nearest' });
    this.input.setAttribute('aria-activedescendant', item.id);
  }

  choose(index: number): void {
    const option = this.shown[index];
    if (!option) return;
    this.input.value = option.value;
    this.close();
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  key(event: KeyboardEvent): void {
    const down = event.key === 'ArrowDown';
    if (down || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.list.hidden) this.open();
      if (!this.list.hidden) this.move(this.active < 0 && !down ? -1 : this.active + (down ? 1 : -1));
    } else if (event.key === 'Enter' && !this.list.hidden && this.active >= 0) {
      event.preventDefault();
      this.choose(this.active);
    } else if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }
}

export function startComboboxes(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-combobox][list]')) {
    if (input.list instanceof HTMLDataListElement) new Combobox(input, input.list);
  }
}
