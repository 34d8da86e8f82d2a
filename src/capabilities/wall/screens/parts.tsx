import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { inPages, PAGE_SECONDS, pageAt, type WallView } from '../schema.ts';

export interface Props {
  data: WallView;
  view: View;
}

const BEGINNING = '0001-01-01T00:00:00.000Z';
const END = '9999-12-31T23:59:59.999Z';

/**
 * Attributes of what stands on the page in a stretch of time alone; null: without beginning or end. The page's clock
 * (web/client/clock.ts) shows and hides it, with or without network; as it is drawn it is right for `now`.
 */
export function during(now: string, from: string | null, until: string | null) {
  const [begins, ends] = [from ?? BEGINNING, until ?? END];
  return { 'data-show-from': begins, 'data-show-until': ends, hidden: now < begins || now >= ends };
}

/** A list in pages that take turns when it does not fit, the same on every screen. */
export function Pages<T>(props: {
  list: readonly T[];
  most: number;
  now: string;
  children: (page: readonly T[], place: { page: number; pages: number }) => ComponentChildren;
}): JSX.Element {
  const pages = inPages(props.list, props.most);
  const present = pageAt(props.now, pages.length);
  return (
    <div class="stage__pages" data-page-seconds={PAGE_SECONDS}>
      {pages.map((page, index) => (
        <div class="stage__page" data-page={index} hidden={index !== present}>
          {props.children(page, { page: index + 1, pages: pages.length })}
        </div>
      ))}
    </div>
  );
}
