import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { Icon } from '../icons.tsx';
import { widgetTexts } from './texts.ts';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ComponentChildren;
  /** Numbers and times stand at the end, in tabular figures. */
  align?: 'start' | 'end' | 'center' | undefined;
  /** The column that names the row; its cells are row headings. */
  heading?: boolean | undefined;
  sortable?: boolean | undefined;
  /** Cell of the totals row. */
  total?: ComponentChildren;
  /** narrow: only as wide as its words; wide: takes the room that is left. */
  width?: 'narrow' | 'wide' | undefined;
}

export interface Sorting {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  locale: Locale;
  /** What the table holds; read aloud, and shown with `showCaption`. */
  caption: string;
  showCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows: an EmptyState, or a sentence. */
  empty: ComponentChildren;
  sorting?: Sorting | undefined;
  /** Address of the same page sorted otherwise. */
  sortHref?: ((sorting: Sorting) => string) | undefined;
  /** Boxes at the start of each row, sent as `name` with the row's key by the form of this id. */
  selection?:
    | { name: string; form?: string | undefined; label: (row: Row) => string; chosen?: readonly string[] }
    | undefined;
  /** dim: over or elsewhere; warn, bad: needs a look; now: running. */
  rowTone?: ((row: Row) => 'dim' | 'warn' | 'bad' | 'now' | null) | undefined;
  /** The id of the table; with `live`, the region is exchanged when it changes. */
  id?: string | undefined;
  live?: boolean | undefined;
}

function HeadCell<Row>({ column, props }: { column: Column<Row>; props: DataTableProps<Row> }): JSX.Element {
  const { sorting, sortHref, locale } = props;
  const texts = widgetTexts(locale);
  const sorted = sorting?.column === column.key ? sorting.direction : undefined;
  const align = column.align ?? 'start';
  // A column of buttons needs no name: each button has its own.
  if (column.title === '') return <td data-align={align} data-width={column.width} />;
  if (!column.sortable || !sortHref)
    return (
      <th scope="col" data-align={align} data-width={column.width}>
        {column.title}
      </th>
    );
  const direction = sorted === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" data-align={align} data-width={column.width} aria-sort={sorted}>
      <a
        class="table__sort"
        href={sortHref({ column: column.key, direction })}
        title={texts.sortBy(column.title)}
      >
        {column.title}
        <Icon name={sorted === 'ascending' ? 'arrow-up' : sorted === 'descending' ? 'arrow-down' : 'sort'} />
      </a>
    </th>
  );
}

function Row<R>({ row, props }: { row: R; props: DataTableProps<R> }): JSX.Element {
  const { columns, rowKey, selection, rowTone } = props;
  const key = rowKey(row);
  return (
    <tr data-row="" data-key={key} data-tone={rowTone?.(row) ?? undefined}>
      {selection && (
        <td class="table__select">
          <label class="table__box">
            <input
              type="checkbox"
              data-select=""
              name={selection.name}
              value={key}
              form={selection.form}
              checked={selection.chosen?.includes(key)}
              aria-label={selection.label(row)}
            />
          </label>
        </td>
      )}
      {columns.map((column) => {
        const shared = { 'data-align': column.align ?? 'start', 'data-title': column.title };
        return column.heading ? (
          <th scope="row" {...shared}>
            {column.cell(row)}
          </th>
        ) : (
          <td {...shared}>{column.cell(row)}</td>
        );
      })}
    </tr>
  );
}

/**
 * The organiser's main tool: heads that stay, totals, sorting by links in the address, rows to choose.
 * On a phone each row becomes a small card with the column's title before each value.
 */
export function DataTable<R>(props: DataTableProps<R>): JSX.Element {
  const { locale, caption, showCaption, columns, rows, empty, selection, id, live } = props;
  const texts = widgetTexts(locale);
  const hasTotals = columns.some((column) => column.total !== undefined);
  return (
    <div
      class="table-frame"
      id={live && id ? `${id}-region` : undefined}
      data-live-region={live ? '' : undefined}
    >
      {rows.length === 0 ? (
        empty
      ) : (
        <table class="table" id={id} data-selection={selection ? '' : undefined}>
          <caption class={showCaption ? 'table__caption' : 'hidden'}>{caption}</caption>
          <thead>
            <tr>
              {selection && (
                <td class="table__select">
                  <label class="table__box">
                    <input type="checkbox" data-select-all="" aria-label={texts.selectAll} hidden />
                  </label>
                </td>
              )}
              {columns.map((column) => (
                <HeadCell column={column} props={props} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} props={props} />
            ))}
          </tbody>
          {hasTotals && (
            <tfoot>
              <tr>
                {selection && <td />}
                {columns.map((column, index) => (
                  <td data-align={column.align ?? 'start'} data-title={column.title}>
                    {column.total ?? (index === 0 ? texts.total : null)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      )}
    </div>
  );
}
