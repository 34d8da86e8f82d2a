import type { JSX } from 'preact';
import { candidateMenu, ownLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Card, Cards, EmptyState, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { MyFair, StandCard } from '../schema.ts';
import { texts } from '../texts.ts';
import { Company } from './company.tsx';
import { MyPlaces, Turn } from './my-places.tsx';
import { linkBase, Needs, Press, Said, StandState } from './parts.tsx';

/** The fair as a visitor walks through it: their turn, their queues, then the stands. */
export function MyFairScreen({ data, view }: { data: MyFair; view: View }): JSX.Element {
  const t = texts(view.locale).fair;
  const { event, open, stands, places } = data;
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={event.name}
      intro={t.intro(data.talkMinutes)}
      menu={candidateMenu(view, null)}
      live={ownLive(event.id, 'fair', data.registrationId)}
      readAloud
    >
      <Said view={view} />
      <Turn data={data} view={view} />
      <div id="fair-open" data-live-region="">
        {!open && (
          <Notice tone="info" title={t.closed}>
            {t.closedText}
          </Notice>
        )}
      </div>
      {(open || places.length > 0) && <MyPlaces data={data} view={view} />}
      <Section title={t.stands} id="stands" live>
        {stands.length === 0 ? (
          <EmptyState title={t.noStand} icon="company" />
        ) : (
          <Cards>
            {stands.map((stand) => (
              <Card title={stand.company} level={3}>
                <StandState stand={stand} view={view} />
                <Needs stand={stand} view={view} />
                <ToStand stand={stand} together={data.companion?.state === 'together'} view={view} />
              </Card>
            ))}
          </Cards>
        )}
      </Section>
      <Company data={data} view={view} />
    </PersonPage>
  );
}

/** To a stand; together with somebody, it is a step that both take. */
function ToStand(props: { stand: StandCard; together: boolean; view: View }): JSX.Element {
  const { stand, together, view } = props;
  const t = texts(view.locale).fair;
  const base = `${linkBase(view)}/fair/${stand.id}`;
  return together ? (
    <Press view={view} action={`${base}/visit`} label={t.seeOf(stand.company)}>
      {t.see}
    </Press>
  ) : (
    <LinkButton href={base} label={t.seeOf(stand.company)}>
      {t.see}
    </LinkButton>
  );
}
