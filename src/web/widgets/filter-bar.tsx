import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { Button } from './button.tsx';
import { widgetTexts } from './texts.ts';

export interface FilterBarProps {
  locale: Locale;
  /** Address of the page; filters come behind it as its query. */
  action: string;
  /** Kept as they are when filtering (the sort order). */
  hidden?: Readonly<Record<string, string>> | undefined;
  /** Shown when filters are set: the address without them. */
  resetHref?: string | null | undefined;
  /** "12 sur 38". */
  count?: ComponentChildren;
  /** Fields with `quiet`. */
  children: ComponentChildren;
}

/** Filters of a list. They are in the address: a filtered list can be sent, kept and gone back to. */
export function FilterBar({
  locale,
  action,
  hidden,
  resetHref,
  count,
  children,
}: FilterBarProps): JSX.Element {
  const texts = widgetTexts(locale);
  return (
    <search>
      <form class="filters" method="get" action={action} data-auto-submit="">
        {Object.entries(hidden ?? {}).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {children}
        <div class="filters__end">
          <Button icon="filter">{texts.filter}</Button>
          {resetHref && (
            <a class="filters__reset" href={resetHref}>
              {texts.clearFilters}
            </a>
          )}
          {count && <span class="filters__count">{count}</span>}
        </div>
      </form>
    </search>
  );
}

export interface PagerProps {
  locale: Locale;
  page: number;
  pages: number;
  href: (page: number) => string;
}

/** Draws nothing when there is one page. */
export function Pager({ locale, page, pages, href }: PagerProps): JSX.Element | null {
  if (pages <= 1) return null;
  const texts = widgetTexts(locale);
  return (
    <nav class="pager" aria-label={texts.pages}>
      {page > 1 && (
        <a class="button button--secondary" rel="prev" href={href(page - 1)}>
          {texts.previousPage}
        </a>
      )}
      <span class="pager__where">{texts.page(page, pages)}</span>
      {page < pages && (
        <a class="button button--secondary" rel="next" href={href(page + 1)}>
          {texts.nextPage}
        </a>
      )}
    </nav>
  );
}

export interface TabsProps {
  label: string;
  items: readonly {
    href: string;
    label: ComponentChildren;
    count?: number | undefined;
    current?: boolean | undefined;
  }[];
}

/** Views of one thing, each with its own address. */
export function Tabs({ label, items }: TabsProps): JSX.Element {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="tabs__count">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface RowFilterProps {
  locale: Locale;
  /** Id of the list or table whose rows (`data-row`) are filtered as one types. */
  list: string;
  label: string;
}

/** Finds rows of the page as one types; needs a script, so it is hidden without. */
export function RowFilter({ list, label }: RowFilterProps): JSX.Element {
  return (
    <div class="field row-filter" data-needs-script="" hidden>
      <label class="field__label" for={`filter-${list}`}>
        {label}
      </label>
      <input
        class="input"
        type="search"
        id={`filter-${list}`}
        data-filter-rows={list}
        autocomplete="off"
        dir="auto"
      />
    </div>
  );
}
