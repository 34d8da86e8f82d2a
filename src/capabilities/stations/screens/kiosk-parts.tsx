import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Notice } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/**
 * What the page shows, as it was drawn and as the server last said: when they differ, the whole page is exchanged, and
 * nothing of it stays.
 */
export function Showing({ showing }: { showing: string }): JSX.Element {
  return (
    <div hidden data-kiosk="" data-showing={showing}>
      <span id="station-showing" data-live-region="" data-showing={showing} />
    </div>
  );
}

/** A station is nothing without its script: what to do then. */
export function NoScript({ view }: { view: View }): JSX.Element {
  return (
    <noscript>
      <Notice tone="warning" title={texts(view.locale).station.noScript} />
    </noscript>
  );
}
