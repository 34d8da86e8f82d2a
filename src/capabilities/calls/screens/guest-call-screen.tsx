import type { JSX } from 'preact';
import { eventLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { CallArea, callRow, LinkButton, Notice } from '../../../web/widgets/index.ts';
import type { GuestCall } from '../schema.ts';
import { texts } from '../texts.ts';
import { BesideYou, rowOf, spanOf } from './parts.tsx';

/** The page of somebody of the staff who sits in with a person of theirs. */
export function GuestCallScreen({ data, view }: { data: GuestCall; view: View }): JSX.Element {
  const { guest: t } = texts(view.locale);
  const { event, call, candidate, company, processor } = data;
  const base = `/events/${event.id}/calls`;
  const inRoom = call.channel !== 'telephone' && call.channel !== 'table' && call.stage !== 'over';
  return (
    <PersonPage
      view={view}
      title={t.title(candidate, company)}
      over={event.name}
      intro={spanOf(call, event.timeZone, view)}
      live={eventLive(event.id)}
    >
      <p>{t.intro}</p>
      <div id="call-way" data-live-region="" data-server-now={data.now}>
        <div {...callRow(rowOf(call))}>
          {!inRoom && <Notice tone="info" title={t.notHeld} />}
          <BesideYou call={call} view={view} />
        </div>
      </div>
      <CallArea
        view={view}
        base={`/api${base}`}
        phoneBase={null}
        processor={processor}
        helpPhone={null}
        me="member"
      />
      <p>
        <LinkButton href={base} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}
