import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { numberIn } from '../../../web/dates.ts';
import { EDITION_KEYS, type EditionFigures } from '../schema.ts';
import { texts } from '../texts.ts';

const WIDTH = 360;
const BAR = 22;
const NAMES = 130;
/** What is left of the width for bars, and for the number after the longest. */
const LONGEST = WIDTH - NAMES - 52;

/**
 * The editions beside each other, one small chart per figure, each on its own scale: bars with the number written at
 * their end, this edition filled and the others hatched, so that it reads without colour. The table beside it says the same.
 */
export function EditionChart({
  history,
  locale,
}: {
  history: readonly EditionFigures[];
  locale: Locale;
}): JSX.Element {
  const t = texts(locale);
  return (
    <div class="edition-charts">
      {EDITION_KEYS.map((key) => (
        <figure class="edition-chart">
          <figcaption>{t[key]}</figcaption>
          <EditionBars figure={key} history={history} locale={locale} />
        </figure>
      ))}
    </div>
  );
}

type Figure = (typeof EDITION_KEYS)[number];

/** What the bars of a figure say, in words. */
export function chartLabel(figure: Figure, history: readonly EditionFigures[], locale: Locale): string {
  const t = texts(locale);
  const bars = history.map((edition) => `${edition.name} ${words(edition[figure], locale)}`);
  return t.chartOf(t[figure], bars.join(', '));
}

/** One figure over the editions; a drawing that needs no style sheet, for paper too. */
export function EditionBars({
  figure,
  history,
  locale,
}: {
  figure: Figure;
  history: readonly EditionFigures[];
  locale: Locale;
}): JSX.Element {
  const names = toldApart(history.map(({ name }) => name));
  return (
    <Bars
      id={`chart-${figure}`}
      label={chartLabel(figure, history, locale)}
      bars={history.map((edition, index) => ({
        name: names[index]!,
        value: edition[figure],
        text: words(edition[figure], locale),
      }))}
    />
  );
}

/** Names without the words that all of them begin with: "2e édition" beside "3e édition". */
export function toldApart(names: readonly string[]): string[] {
  const words = names.map((name) => name.split(' '));
  const shared = words[0]?.findIndex((word, at) => words.some((other) => other[at] !== word)) ?? -1;
  if (shared <= 0 || words.some((all) => all.length <= shared)) return [...names];
  return words.map((all) => all.slice(shared).join(' '));
}

function words(value: number | null, locale: Locale): string {
  return value === null ? texts(locale).unknown : numberIn(locale, value);
}

interface Bar {
  readonly name: string;
  readonly value: number | null;
  readonly text: string;
}

function Bars({ id, label, bars }: { id: string; label: string; bars: readonly Bar[] }): JSX.Element {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const height = bars.length * BAR;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="5" stroke="currentColor" stroke-width="2" />
        </pattern>
      </defs>
      {bars.map(({ name, value, text }, index) => {
        const long = ((value ?? 0) / most) * LONGEST;
        const last = index === bars.length - 1;
        const y = index * BAR;
        return (
          <g font-weight={last ? '700' : '400'}>
            <text x={NAMES - 8} y={y + 15} text-anchor="end" font-size="13" fill="currentColor">
              {cut(name)}
            </text>
            <rect
              x={NAMES}
              y={y + 3}
              width={long}
              height={BAR - 7}
              fill={last ? 'currentColor' : `url(#${id})`}
              stroke="currentColor"
            />
            <text x={NAMES + long + 6} y={y + 15} font-size="13" fill="currentColor">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** As much of a name as stands beside a bar; the end of it tells editions apart. */
function cut(name: string): string {
  return name.length <= 18 ? name : `…${name.slice(-17)}`;
}
