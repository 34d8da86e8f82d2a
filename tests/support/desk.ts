import type { Page } from 'playwright-core';

/** Scans badges one after the other at a desk without network, as a hand scanner types them; gives how many were shown as here. */
export function scanBadges(page: Page, codes: readonly string[]): Promise<number> {
  return page.evaluate(async (list) => {
    const field = document.querySelector<HTMLInputElement>('#desk-q')!;
    const marked = document.querySelector('.desk__marked')!;
    let shown = 0;
    for (const code of list) {
      const drawn = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (!marked.querySelector('.notice--success')) return;
          observer.disconnect();
          resolve(undefined);
        }).observe(marked, { childList: true });
      });
      field.value = code;
      field.form!.requestSubmit();
      await drawn;
      shown++;
    }
    return shown;
  }, codes);
}

/** Ticks people whom a search finds in the list of a desk without network, and marks them by one press. */
export async function markTicked(page: Page, search: string, ids: readonly string[]): Promise<void> {
  await page.fill('#desk-q', search);
  for (const id of ids) await page.check(`.desk__away .door-row[data-key="${id}"] [data-tick]`);
  await page.click('[data-desk-together] button');
  await page.waitForSelector(`.desk__marked :text("${ids.length} personnes sont notées présentes")`);
}
