import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { type Shape, StateShape } from './badge.tsx';
import type { RoundState } from './round-ribbon-state.ts';
import { widgetTexts } from './texts.ts';

export type PlanMark = 'locked' | 'moved' | 'added' | 'removed' | 'held' | 'missed';

export interface PlanCell {
  /** Name as it fits ("Jessica M."). */
  name: string;
  /** Whole name, for the title and screen readers. */
  fullName?: string | undefined;
  /** Rank of the wish: 1 is the dearest; null when the recruiter alone asked. */
  rank?: number | null | undefined;
  marks?: readonly PlanMark[] | undefined;
  href?: string | undefined;
}

export interface PlanGridProps {
  locale: Locale;
  caption: string;
  rounds: readonly {
    number: number;
    time: string;
    state?: RoundState | undefined;
    href?: string | undefined;
  }[];
  recruiters: readonly {
    id: string;
    name: string;
    detail?: string | undefined;
    table?: string | null | undefined;
    href?: string | undefined;
    gone?: boolean | undefined;
  }[];
  /** The meeting of a recruiter in a round, null when free, 'away' when the recruiter is not there. */
  cell: (recruiterId: string, round: number) => PlanCell | 'away' | null;
  /** Address of a free cell (to fill it), when it can be pressed. */
  freeHref?: ((recruiterId: string, round: number) => string) | undefined;
  /** Candidate or meeting to show up: cells whose `name` or `fullName` is this stand out. */
  highlight?: string | null | undefined;
  /** Figures at the end of each recruiter's row and under each round. */
  rowTotal?: ((recruiterId: string) => ComponentChildren) | undefined;
  columnTotal?: ((round: number) => ComponentChildren) | undefined;
}

const MARK_SHAPES: Record<PlanMark, Shape> = {
  locked: 'lock',
  moved: 'arrow',
  added: 'plus',
  removed: 'dash',
  held: 'check',
  missed: 'cross',
};

function Meeting({
  cell,
  props,
  first,
}: {
  cell: PlanCell;
  props: PlanGridProps;
  first: boolean;
}): JSX.Element {
  const texts = widgetTexts(props.locale);
  const marks = cell.marks ?? [];
  const tabIndex = first ? 0 : -1;
  const inside = (
    <>
      {marks.map((mark) => (
        <StateShape shape={MARK_SHAPES[mark]} />
      ))}
      <span class="plan__name" dir="auto">
        {cell.name}
      </span>
      {cell.rank != null && <span class="plan__rank">{cell.rank}</span>}
      {marks.length > 0 && <span class="hidden"> {marks.map((mark) => texts[mark]).join(', ')}</span>}
    </>
  );
  const shared = {
    class: 'plan__meeting',
    title: cell.fullName ?? cell.name,
    'data-marks': marks.join(' '),
    'data-cell': '',
  };
  return cell.href ? (
    <a href={cell.href} tabIndex={tabIndex} {...shared}>
      {inside}
    </a>
  ) : (
    <span tabIndex={tabIndex} {...shared}>
      {inside}
    </span>
  );
}

/** The plan: a row per recruiter, a column per round. 35 × 12 fit on a laptop; arrows go from cell to cell. */
export function PlanGrid(props: PlanGridProps): JSX.Element {
  const { locale, caption, rounds, recruiters, cell, freeHref, highlight, rowTotal, columnTotal } = props;
  const texts = widgetTexts(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section class="plan-frame" tabIndex={0} aria-label={caption}>
      <table class="plan" data-grid="" data-rounds={rounds.length}>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            <td class="plan__corner" />
            {rounds.map((round) => (
              <th scope="col" data-state={round.state}>
                {round.href ? <a href={round.href}>{round.number}</a> : round.number}
                <span class="plan__time">{round.time}</span>
              </th>
            ))}
            {rowTotal && (
              <th scope="col" class="plan__total">
                {texts.total}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {recruiters.map((recruiter, rowIndex) => (
            <tr data-grid-row="" data-gone={recruiter.gone ? '' : undefined}>
              <th scope="row" title={recruiter.detail}>
                <span class="plan__recruiter">
                  {recruiter.table && <span class="plan__table">{recruiter.table}</span>}
                  <span class="plan__who">
                    {recruiter.href ? <a href={recruiter.href}>{recruiter.name}</a> : recruiter.name}
                  </span>
                </span>
              </th>
              {rounds.map((round, index) => {
                const content = cell(recruiter.id, round.number);
                const first = rowIndex === 0 && index === 0;
                const found = typeof content === 'object' && content !== null ? content : null;
                const isHighlight = found && highlight && [found.name, found.fullName].includes(highlight);
                return (
                  <td
                    data-state={round.state}
                    data-kind={found ? 'meeting' : content === 'away' ? 'away' : 'free'}
                    data-highlight={isHighlight ? '' : undefined}
                    data-key={`${recruiter.id}/${round.number}`}
                  >
                    {found ? (
                      <Meeting cell={found} props={props} first={first} />
                    ) : (
                      <FreeCell
                        word={content === 'away' ? texts.away : texts.free}
                        href={content === 'away' ? undefined : freeHref?.(recruiter.id, round.number)}
                        first={first}
                      />
                    )}
                  </td>
                );
              })}
              {rowTotal && <td class="plan__total">{rowTotal(recruiter.id)}</td>}
            </tr>
          ))}
        </tbody>
        {columnTotal && (
          <tfoot>
            <tr>
              <th scope="row">{texts.total}</th>
              {rounds.map((round) => (
                <td>{columnTotal(round.number)}</td>
              ))}
              {rowTotal && <td class="plan__total" />}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function FreeCell({
  word,
  href,
  first,
}: {
  word: string;
  href?: string | undefined;
  first: boolean;
}): JSX.Element {
  const tabIndex = first ? 0 : -1;
  return href ? (
    <a class="plan__free" href={href} data-cell="" tabIndex={tabIndex}>
      <span class="hidden">{word}</span>
    </a>
  ) : (
    <span class="plan__free" data-cell="" tabIndex={tabIndex}>
      <span class="hidden">{word}</span>
    </span>
  );
}

/** What the marks of the grid mean. */
export function PlanLegend({ locale, marks }: { locale: Locale; marks: readonly PlanMark[] }): JSX.Element {
  const texts = widgetTexts(locale);
  return (
    <ul class="plan-legend">
      {marks.map((mark) => (
        <li data-marks={mark}>
          <StateShape shape={MARK_SHAPES[mark]} /> {texts[mark]}
        </li>
      ))}
    </ul>
  );
}
