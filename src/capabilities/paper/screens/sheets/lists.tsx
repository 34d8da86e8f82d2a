import type { JSX } from 'preact';
import type { ListColumn, ListSheet, Lists } from '../../schema.ts';
import type { Drawn } from './drawn.ts';
import { Sheet } from './frame.tsx';

/** Lists to write on, each a sheet of its own. */
export function ListSheets({ frame, title, content }: Drawn<Lists>): JSX.Element {
  return (
    <>
      {content.sheets.map((sheet) => (
        <Sheet frame={frame} over={title} title={sheet.title}>
          {sheet.facts.map((fact) => (
            <p>{fact}</p>
          ))}
          <div class="paper-notes">
            {sheet.notes.map((note) => (
              <section>
                <h3>{note.title}</h3>
                <ul>
                  {note.lines.map((line) => (
                    <li>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {sheet.empty !== null && <p>{sheet.empty}</p>}
          {sheet.groups
            .filter(({ rows }) => rows.length > 0)
            .map((group) => (
              <>
                {group.title !== null && <h3 dir="auto">{group.title}</h3>}
                <Rows
                  sheet={sheet}
                  rows={group.rows}
                  drawings={group.drawings ?? []}
                  label={group.title ?? sheet.title}
                />
              </>
            ))}
          {sheet.signatures.length > 0 && (
            <div class="paper-signatures">
              {sheet.signatures.map((words) => (
                <p>{words}</p>
              ))}
            </div>
          )}
        </Sheet>
      ))}
    </>
  );
}

function Rows(props: {
  sheet: ListSheet;
  rows: readonly string[][];
  drawings: readonly (string | null)[];
  label: string;
}): JSX.Element {
  const { sheet, rows, drawings, label } = props;
  return (
    <section class="paper-rows" aria-label={label} tabindex={0}>
      <table class="paper-table" data-height={sheet.height}>
        <thead>
          <tr>
            {sheet.columns.map(({ title, width }) => (
              <th scope="col" class={width === 0 ? 'nowrap' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr>
              {sheet.columns.map((column, index) => (
                <Cell column={column} words={row[index] ?? ''} drawing={drawings[at] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell(props: { column: ListColumn; words: string; drawing: string | null }): JSX.Element {
  const { column, words, drawing } = props;
  const lines = words.split('\n').map((line, index) => (
    <>
      {index > 0 && <br />}
      <span dir="auto">{line}</span>
    </>
  ));
  switch (column.as) {
    case 'tick':
      return (
        <td class="paper-tick">
          <span aria-hidden="true" />
        </td>
      );
    case 'blank':
      return (
        <td class="paper-blank">
          {drawing !== null && (
            <svg viewBox="0 0 600 200" class="paper-drawn" aria-hidden="true">
              <path d={drawing} />
            </svg>
          )}
          {lines}
        </td>
      );
    case 'code':
    case 'strong':
      return (
        <td>
          <strong>{lines}</strong>
        </td>
      );
    default:
      return <td>{lines}</td>;
  }
}
