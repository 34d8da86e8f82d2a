import type { JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { widgetTexts } from './texts.ts';

/** The list of this page as a file, for a spreadsheet or for any program: `href` is its address without an ending. */
export function ListLinks({ locale, href }: { locale: Locale; href: string }): JSX.Element {
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
    </p>
  );
}
