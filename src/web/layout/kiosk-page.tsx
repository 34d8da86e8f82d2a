import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../view.ts';
import { WallClock } from '../widgets/countdown.tsx';
import { LiveStatus } from '../widgets/journal-list.tsx';
import { Document, House, LanguageSwitch, type LiveSource } from './document.tsx';

export interface KioskPageProps {
  view: View;
  /** The title of the window: never somebody's name, the browser keeps it in its history. */
  title: string;
  /** Where the computer stands: event, site. */
  where?: string | undefined;
  /** Time zone of the event, for the clock, which shows `view.now`: the event's time, not the server's. No clock without. */
  zone?: string | undefined;
  live?: LiveSource | undefined;
  children: ComponentChildren;
}

/** The page of a shared computer: one thing in large, no way out of it, nothing that stays when somebody leaves. */
export function KioskPage({ view, title, where, zone, live, children }: KioskPageProps): JSX.Element {
  return (
    <Document view={view} title={title} styles="person.css" kind="kiosk">
      <header class="kiosk__head">
        <span class="kiosk__home">
          <House view={view} />
        </span>
        {where && <p class="kiosk__where">{where}</p>}
        <LanguageSwitch view={view} />
        {zone && (
          <p class="kiosk__clock">
            <WallClock now={view.now} zone={zone} />
          </p>
        )}
      </header>
      <main id="main" class="kiosk__main" data-live={live} data-drawn-at={live && view.drawnAt} tabIndex={-1}>
        {children}
        {live && <LiveStatus locale={view.locale} />}
      </main>
    </Document>
  );
}
