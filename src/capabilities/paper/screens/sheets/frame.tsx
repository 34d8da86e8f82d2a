import type { ComponentChildren, JSX } from 'preact';
import type { Frame, RibbonCell } from '../../schema.ts';

/** One sheet: the event and the version above, what is on it, when it was made below. */
export function Sheet(props: {
  frame: Frame;
  title: string;
  /** What stands over the title: the kind of sheet. */
  over: string;
  language?: string;
  direction?: 'ltr' | 'rtl';
  wide?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { frame, title, over, language, direction, children } = props;
  return (
    <section class="paper-sheet" lang={language} dir={direction}>
      <header class="paper-sheet__head" dir="ltr" lang={frame.locale}>
        <p>
          <strong>{frame.event}</strong> · {frame.date} · {frame.place}
        </p>
        <p>
          <strong>{frame.version}</strong>
        </p>
      </header>
      <p class="paper-sheet__over" lang={frame.locale}>
        {over}
      </p>
      <h2 dir="auto">{title}</h2>
      {children}
      <footer class="paper-sheet__foot" dir="ltr" lang={frame.locale}>
        {frame.printed}
      </footer>
    </section>
  );
}

/** The rounds of the event with one's own filled, as on paper. */
export function PaperRibbon({ rounds }: { rounds: readonly RibbonCell[] }): JSX.Element | null {
  if (rounds.length === 0) return null;
  return (
    <ol class="paper-ribbon" dir="ltr">
      {rounds.map(({ number, time, mine }) => (
        <li data-mine={mine ? '' : undefined}>
          <strong>{number}</strong> <span>{time}</span>
        </li>
      ))}
    </ol>
  );
}
