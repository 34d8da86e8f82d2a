// The marked regions of a live page: those that differ from what the server drew before are exchanged, under the reader's
// hands.

/** True when the reader is typing in the region, so that it must wait. */
function isBeingEdited(region: Element): boolean {
  if (region.querySelector('dialog[open], [data-busy]')) return true;
  // "Select all" follows the rows by itself: nobody has typed there.
  const fields = 'input:not([data-select-all]), textarea';
  for (const field of region.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)) {
    const changed =
      field.type === 'checkbox' || field.type === 'radio'
        ? (field as HTMLInputElement).checked !== (field as HTMLInputElement).defaultChecked
        : field.value !== field.defaultValue;
    if (changed && field.type !== 'hidden') return true;
  }
  for (const field of region.querySelectorAll<HTMLSelectElement>('select')) {
    if (field === document.activeElement) return true;
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    if (field.selectedIndex !== Math.max(0, first)) return true;
  }
  return false;
}

/** The same region without what differs at each drawing, to compare by: clocks, and the keys of its forms. */
function comparable(region: Element): string {
  return region.outerHTML
    .replace(/ data-(server-now|drawn-at|awake|over)="[^"]*"/g, '')
    .replace(/(name="_key" value=")[^"]*/g, '$1');
}

/** How to find an element again in a new copy of its region: by what it is, or whose button it is. */
function addressOf(element: Element): string | null {
  if (element.id) return `#${CSS.escape(element.id)}`;
  for (const name of ['data-key', 'name', 'href', 'value']) {
    const value = element.getAttribute(name);
    if (value) return `${element.localName}[${name}="${CSS.escape(value)}"]`;
  }
  const action = element.closest('form')?.getAttribute('action');
  return action ? `form[action="${CSS.escape(action)}"] ${element.localName}` : null;
}

/**
 * The element of the new copy that the focused one was in the old: of several alike the one at the same place, and none when
 * there are more or fewer than before, so that a press never falls on another.
 */
function sameIn(arrived: Element, region: Element): HTMLElement | null {
  const focused = region.contains(document.activeElement) ? document.activeElement : null;
  const address = focused && addressOf(focused);
  if (!focused || !address) return null;
  const [before, after] = [region, arrived].map((root) => [...root.querySelectorAll<HTMLElement>(address)]);
  return before?.length === after?.length ? (after?.[before!.indexOf(focused as HTMLElement)] ?? null) : null;
}

/** Marks what differs inside a region, so that the style sheet can show it for a moment. */
function markChanges(before: Element, after: Element): void {
  for (const item of after.querySelectorAll<HTMLElement>('[data-key]')) {
    const old = before.querySelector(`[data-key="${CSS.escape(item.dataset.key ?? '')}"]`);
    if (old?.textContent !== item.textContent) item.dataset.fresh = '';
  }
}

/** Region as the server last drew it, by id: what the browser did to it since must not count as a change. */
const drawn = new Map<string, string>();

/** Keeps the regions of a page as the server drew them. */
export function remember(root: ParentNode): void {
  for (const region of root.querySelectorAll('[data-live-region][id]'))
    drawn.set(region.id, comparable(region));
}

/** Exchanges the regions that differ. Returns what to announce, and whether a region had to wait. */
export function swapRegions(
  fresh: Document,
  wake: (root: ParentNode) => void,
): { said: [region: string, text: string][]; waiting: boolean } {
  const said: [string, string][] = [];
  let waiting = false;
  for (const region of document.querySelectorAll('[data-live-region][id]')) {
    const next = fresh.getElementById(region.id);
    if (!next) continue;
    const text = comparable(next);
    if (drawn.get(region.id) === text) continue;
    if (isBeingEdited(region)) {
      waiting = true;
      continue;
    }
    drawn.set(region.id, text);
    const open = [...region.querySelectorAll('details[open][id]')].map((details) => details.id);
    const arrived = document.adoptNode(next);
    markChanges(region, arrived);
    const same = sameIn(arrived, region);
    region.replaceWith(arrived);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    same?.focus({ preventScroll: true });
    wake(arrived);
    const announcement = arrived.getAttribute('data-live-announce');
    if (announcement) said.push([region.id, announcement]);
  }
  return { said, waiting };
}
