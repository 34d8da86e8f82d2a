import type { ComponentChildren, JSX } from 'preact';
import { LogoMark } from '../icons.tsx';
import type { View } from '../view.ts';
import { WallClock } from '../widgets/countdown.tsx';
import { LiveStatus } from '../widgets/journal-list.tsx';
import { Document, type LiveSource } from './document.tsx';

export interface WallPageProps {
  view: View;
  title: string;
  /** Name of the event, at the top. */
  eventName: string;
  /** Time zone of the event, for the clock. */
  zone: string;
  /** The round ribbon, variant "wall". */
  ribbon?: ComponentChildren;
  /** Line beside the title: what to do next ("Changez de table au signal"). */
  foot?: ComponentChildren;
  live?: LiveSource | undefined;
  children: ComponentChildren;
}

/** A screen on the wall, read from ten metres: light figures on a dark board, the clock, the ribbon, one subject. */
export function WallPage(props: WallPageProps): JSX.Element {
  const { view, title, eventName, zone, ribbon, foot, live, children } = props;
  return (
    <Document view={view} title={title} styles="wall.css" kind="wall">
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
        <div class="wall__region" id="wall-region" data-live-region="" data-live-announce={title}>
          {ribbon}
          <div class="wall__line">
            <h1 class="wall__title">{title}</h1>
            {foot && <p class="wall__foot">{foot}</p>}
          </div>
          {children}
        </div>
        {live && <LiveStatus locale={view.locale} />}
      </main>
    </Document>
  );
}
