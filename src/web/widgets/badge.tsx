import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { widgetTexts } from './texts.ts';

export type Tone = 'neutral' | 'good' | 'now' | 'warn' | 'bad' | 'info' | 'other';
export type Shape =
  | 'dot'
  | 'ring'
  | 'check'
  | 'half'
  | 'cross'
  | 'dash'
  | 'play'
  | 'arrow'
  | 'square'
  | 'plus'
  | 'lock';

const SHAPES: Record<Shape, JSX.Element> = {
  dot: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  ring: (
    <circle
      cx="6"
      cy="6"
      r="3.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-dasharray="2.2 1.45"
    />
  ),
  check: <path d="M2 6.5 4.8 9.2 10 3.5" fill="none" stroke="currentColor" stroke-width="2" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M6 3.5V6l2 1.2" fill="none" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  cross: <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" fill="none" stroke="currentColor" stroke-width="2" />,
  dash: <path d="M2 6h8" fill="none" stroke="currentColor" stroke-width="2.2" />,
  play: <path d="M3 1.5 10.5 6 3 10.5z" fill="currentColor" />,
  arrow: <path d="M1.5 6h8M6.5 2.5 10 6 6.5 9.5" fill="none" stroke="currentColor" stroke-width="1.8" />,
  square: <path d="M2 2h8v8H2z" fill="currentColor" />,
  plus: <path d="M6 1.5v9M1.5 6h9" fill="none" stroke="currentColor" stroke-width="2" />,
  lock: (
    <path
      d="M2.5 5.5h7v5h-7zM4 5.5V4a2 2 0 0 1 4 0v1.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    />
  ),
};

/** The shape of a state alone, for grids and lists where the word stands in a legend or is hidden. */
export function StateShape({ shape }: { shape: Shape }): JSX.Element {
  return (
    <svg class="badge__shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {SHAPES[shape]}
    </svg>
  );
}

const SHEET = 'shape-';

/** Shapes that a page shows hundreds of times, drawn once; `SheetShape` refers to them. Once on a page. */
export function ShapeSheet({ shapes }: { shapes: readonly Shape[] }): JSX.Element {
  return (
    <div hidden>
      <svg aria-hidden="true">
        {shapes.map((shape) => (
          <symbol id={SHEET + shape} viewBox="0 0 12 12">
            {SHAPES[shape]}
          </symbol>
        ))}
      </svg>
    </div>
  );
}

/** As `StateShape`, with a third of its bytes; the shape must be on the page's `ShapeSheet`. */
export function SheetShape({ shape }: { shape: Shape }): JSX.Element {
  return (
    <svg class="badge__shape" aria-hidden="true">
      <use href={`#${SHEET}${shape}`} />
    </svg>
  );
}

export interface BadgeProps {
  tone: Tone;
  shape: Shape;
  children: ComponentChildren;
}

/** A state: colour, shape and word, always the three. */
export function Badge({ tone, shape, children }: BadgeProps): JSX.Element {
  return (
    <span class={`badge badge--${tone}`}>
      <StateShape shape={shape} />
      {children}
    </span>
  );
}

const STATES = {
  expected: ['neutral', 'ring'],
  present: ['good', 'check'],
  late: ['warn', 'half'],
  excused: ['other', 'dash'],
  absent: ['bad', 'cross'],
  left: ['neutral', 'arrow'],
  planned: ['neutral', 'ring'],
  called: ['now', 'dot'],
  running: ['now', 'play'],
  held: ['good', 'check'],
  missed: ['bad', 'cross'],
  cancelled: ['bad', 'dash'],
  moved: ['warn', 'arrow'],
  added: ['good', 'plus'],
  removed: ['bad', 'dash'],
  locked: ['info', 'lock'],
  draft: ['neutral', 'ring'],
  published: ['good', 'check'],
  open: ['good', 'dot'],
  closed: ['neutral', 'square'],
  queued: ['neutral', 'ring'],
  sent: ['good', 'check'],
  failed: ['bad', 'cross'],
} as const satisfies Record<string, readonly [Tone, Shape]>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as StateName[];

export interface StateBadgeProps {
  state: StateName;
  locale: Locale;
  /** Other words than the usual one ("présente à 18 h 05"). */
  children?: ComponentChildren;
}

/** A state of presence, of a meeting, of a plan or of a message, drawn the same way on every screen. */
export function StateBadge({ state, locale, children }: StateBadgeProps): JSX.Element {
  const [tone, shape] = STATES[state];
  return (
    <Badge tone={tone} shape={shape}>
      {children ?? widgetTexts(locale)[state]}
    </Badge>
  );
}
