import type { ComponentChildren, JSX } from 'preact';
import { LogoMark } from '../icons.tsx';
import type { View } from '../view.ts';
import { WallClock } from '../widgets/countdown.tsx';
import { LiveStatus } from '../widgets/journal-list.tsx';
import { Document, type LiveSource } from './document.tsx';

/** Without a script the page comes again by itself after so many seconds. */
const AGAIN_SECONDS = 15;

export interface WallPageProps {
  view: View;
  title: string;
  /** Name of the event, at the top. */
  eventName: string;
  /** Time zone of the event, for the clock. */
  zone: string;
  theme?: 'dark' | 'light' | undefined;
  /** What stays when the rest is exchanged: a button, a script. */
  beside?: ComponentChildren;
  live?: LiveSource | undefined;
  children: ComponentChildren;
}

/** A screen on the wall, read from ten metres: the clock and one subject, dark in a dark hall, light in a light one. */
export function WallPage(props: WallPageProps): JSX.Element {
  const { view, title, eventName, zone, theme = 'dark', beside, live, children } = props;
  return (
    <Document view={view} title={title} styles="wall.css" kind="wall" againSeconds={AGAIN_SECONDS}>
      <header class="wall__head">
        <p class="wall__event">
          <LogoMark />
          {eventName}
        </p>
        <p class="wall__clock">
          <WallClock now={view.now} zone={zone} />
        </p>
      </header>
      <main id="main" class="wall__main" data-live={live} data-drawn-at={live && view.drawnAt}>
        <div
          class="wall__region"
          id="wall-region"
          data-theme={theme}
          data-live-region=""
          data-live-announce={title}
        >
          <h1 class="hidden">{title}</h1>
          {children}
        </div>
        {live && <LiveStatus locale={view.locale} />}
        {beside}
      </main>
    </Document>
  );
}
