import type { JSX } from 'preact';
import { eventLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { CallArea, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { VisitPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { talkRow } from './my-talk-screen.tsx';
import { Press, Said, StandShown, WaitWords } from './parts.tsx';

type Props = { data: VisitPage; view: View };

/** A visit as the counsellor who accompanies sees it: the stand that the person looks at, and where they wait. */
export function VisitScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).visit;
  const { event, registrationId, companion, mine } = data;
  const base = `/events/${event.id}/fair`;
  const together = mine && companion?.state === 'together';
  return (
    <PersonPage
      view={view}
      title={t.title(data.name)}
      over={event.name}
      intro={t.intro}
      live={eventLive(event.id)}
    >
      <Said view={view} />
      <div id="visit-state" data-live-region="" data-server-now={data.now}>
        {!together && <p>{mine && companion ? t.waits : t.alone}</p>}
        <Talk data={data} view={view} />
      </div>
      {together && (
        <CallArea
          view={view}
          base={`/api${base}/talks`}
          phoneBase={null}
          processor={data.processor}
          helpPhone={null}
          me={`member:${data.accountId}`}
        />
      )}
      <div id="visit-stand" class="stack" data-live-region="" data-live-announce={data.stand?.company}>
        {together && data.stand === null && <p>{t.nowhere}</p>}
        {data.stand && (
          <>
            <p class="muted">{t.at}</p>
            <h2>{data.stand.company}</h2>
            <StandShown stand={data.stand} view={view} />
          </>
        )}
      </div>
      {together && <Places data={data} view={view} />}
      {mine && (
        <Press view={view} action={`${base}/visits/${registrationId}/leave`}>
          {t.leave}
        </Press>
      )}
      <p>
        <LinkButton href={base} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}

/** The talk that one may come into, with the yes of both. */
function Talk({ data, view }: Props): JSX.Element | null {
  const talk = data.places.find(({ state, third }) => state === 'talking' && third === 'agreed');
  if (!talk?.beganAt) return null;
  const row = {
    ...{ id: talk.id, name: talk.company, channel: talk.channel, beganAt: talk.beganAt },
    meantUntil: talk.meantUntil ?? talk.beganAt,
  };
  return (
    <div {...talkRow(row)}>
      <Notice tone="info" title={texts(view.locale).visit.mayEnter} />
    </div>
  );
}

function Places({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const places = data.places.filter(({ state }) => ['waiting', 'called', 'talking'].includes(state));
  return (
    <Section title={t.visit.places} id="visit-places" live>
      {places.length === 0 && <p>{t.visit.noPlace}</p>}
      <ul class="places">
        {places.map((place) => (
          <li class="place" data-key={place.id}>
            <strong>{place.company}</strong>
            {place.state === 'waiting' ? (
              <WaitWords place={place} view={view} />
            ) : (
              <p>{t.visit.states[place.state === 'called' ? 'called' : 'talking']}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
