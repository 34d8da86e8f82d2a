import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { KioskPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { CheckArea, LinkButton } from '../../../web/widgets/index.ts';
import type { StationCheckPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { NoScript, Showing } from './kiosk-parts.tsx';

/** A host in front of a shared computer, before anybody comes: does it see, hear, speak, and reach others? */
export function StationCheckScreen({ data, view }: { data: StationCheckPage; view: View }): JSX.Element {
  const { station: t } = texts(view.locale);
  const { now, site, station, timeZone, tried } = data;
  return (
    <KioskPage
      view={{ ...view, now }}
      title={t.title(station)}
      where={`${site} · ${t.title(station)}`}
      zone={timeZone}
    >
      <NoScript view={view} />
      <Showing showing="check" />
      <h1>{t.check.title}</h1>
      <p>{t.check.intro}</p>
      <CheckArea view={view} action="/station/check" relays="/api/station/check/relays" again={tried} />
      <p>
        <LinkButton href="/station" icon="arrow-left">
          {t.check.back}
        </LinkButton>
      </p>
      <script type="module" src={asset('kiosk.js')} />
    </KioskPage>
  );
}
