import type { ComponentChildren, JSX } from 'preact';

export interface WallBoardProps {
  caption: string;
  /** Heads: table, recruiter, candidate. */
  heads: readonly [string, string, string];
  rows: readonly { key: string; table: string; recruiter: string; candidate: ComponentChildren | null }[];
  /** Word for a table without a candidate in this round. */
  freeWord: string;
  /** Rows of a column; beyond them there are two. */
  most?: number;
}

/** Heights for which the style sheet has a size of type. */
const ROW_STEPS = [4, 6, 8, 10, 12, 14, 16, 18];
/** Longer names are set in two lines: in one column of rows, and where two share the width. */
const LONG = { 1: 20, 2: 13 };

/** Who sits where in this round, set like the departures of a station; two columns beyond so many rows. */
export function WallBoard({ caption, heads, rows, freeWord, most = 10 }: WallBoardProps): JSX.Element {
  const half = rows.length > most ? Math.ceil(rows.length / 2) : rows.length;
  const long = half < rows.length ? LONG[2] : LONG[1];
  const isLong = (text: ComponentChildren) =>
    typeof text === 'string' && text.length > long ? '' : undefined;
  const parts = [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0);
  return (
    <div class="board" data-parts={parts.length} data-rows={ROW_STEPS.find((step) => half <= step) ?? 18}>
      {parts.map((part, index) => (
        <table class="board__part">
          <caption class="hidden">
            {parts.length > 1 ? `${caption} (${index + 1}/${parts.length})` : caption}
          </caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {part.map((row) => (
              <tr data-key={row.key} data-free={row.candidate === null ? '' : undefined}>
                <td class="board__table">
                  <b>{row.table}</b>
                </td>
                <th scope="row" class="board__recruiter" dir="auto" data-long={isLong(row.recruiter)}>
                  {row.recruiter}
                </th>
                <td class="board__candidate" dir="auto" data-long={isLong(row.candidate)}>
                  {row.candidate ?? freeWord}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

export interface WallMessageProps {
  /** Small line above ("Présentation 4 sur 23"). */
  over?: ComponentChildren;
  title: ComponentChildren;
  text?: ComponentChildren;
  /** Timer or clock, in huge figures. */
  figure?: ComponentChildren;
}

/** One thing that fills the wall: the running pitch with its timer, "the wishes are open", a pause. */
export function WallMessage({ over, title, text, figure }: WallMessageProps): JSX.Element {
  return (
    <div class="wall-message">
      {over && <p class="wall-message__over">{over}</p>}
      <h2 class="wall-message__title" dir="auto">
        {title}
      </h2>
      {figure && <p class="wall-message__figure">{figure}</p>}
      {text && <p class="wall-message__text">{text}</p>}
    </div>
  );
}
