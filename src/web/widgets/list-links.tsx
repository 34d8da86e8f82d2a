import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { widgetTexts } from './texts.ts';

/**
 * The list of this page as a file, for a spreadsheet or for any program: `href` is its address without an ending.
 * `query`: the filters of the page, so that the file holds what the page shows; `title`: its name where there are several.
 * `children`: links to other lists, such as the way in for one.
 */
export function ListLinks({
  locale,
  href,
  query = '',
  title,
  children,
}: {
  locale: Locale;
  href: string;
  query?: string;
  title?: string;
  children?: ComponentChildren;
}): JSX.Element {
  const t = widgetTexts(locale);
  return (
    <p class="list-links">
      {title ?? t.downloadList}
      {(['xlsx', 'csv'] as const).map((format) => (
        <>
          {' '}
          <a href={query === '' ? `${href}.${format}` : `${href}.${format}?${query}`}>.{format}</a>
        </>
      ))}
      {children && <> · {children}</>}
    </p>
  );
}
