import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Notice } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** Says what has just been done, once, above the page. */
export function Said({ view }: { view: View }): JSX.Element | null {
  const { done } = texts(view.locale);
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return said ? <Notice tone="success" announced title={said} /> : null;
}
