import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { widgetTexts } from './texts.ts';

/**
 * The list of this page as a file, for a spreadsheet or for any program: `href` is its address without an ending.
 * `children`: links to other lists, such as the way in for one.
 */
export function ListLinks({
  locale,
  href,
  children,
}: {
  locale: Locale;
  href: string;
  children?: ComponentChildren;
}): JSX.Element {
  const t = widgetTexts(locale);
  return (
    <p class="list-links">
      {t.downloadList}
      {(['xlsx', 'csv'] as const).map((format) => (
        <>
          {' '}
          <a href={`${href}.${format}`} download>
            .{format}
          </a>
        </>
      ))}
      {children && <> · {children}</>}
    </p>
  );
}
