/** "Select all" and the count of chosen rows, for tables marked `data-selection`. */
export function startSelections(root: ParentNode): void {
  for (const table of root.querySelectorAll<HTMLElement>('[data-selection]')) {
    const all = table.querySelector<HTMLInputElement>('[data-select-all]');
    const boxes = () => [...table.querySelectorAll<HTMLInputElement>('[data-select]')];
    const count = document.querySelector(`[data-selection-count="${table.id}"]`);
    const show = () => {
      const chosen = boxes().filter((box) => box.checked).length;
      if (count) count.textContent = String(chosen);
      if (!all) return;
      all.checked = chosen > 0 && chosen === boxes().length;
      all.indeterminate = chosen > 0 && !all.checked;
    };
    if (all) all.hidden = false;
    table.addEventListener('change', (event) => {
      if (event.target === all) {
        for (const box of boxes())
          if (!box.closest<HTMLElement>('[data-row]')?.hidden) box.checked = all?.checked ?? false;
      }
      show();
    });
    show();
  }
}
