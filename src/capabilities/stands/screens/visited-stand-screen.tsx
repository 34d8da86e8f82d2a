import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { candidateMenu, ownLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Button, Choices, LinkButton, Section, TextField } from '../../../web/widgets/index.ts';
import { CHANNELS, PlaceEntry, type VisitedStand } from '../schema.ts';
import { texts } from '../texts.ts';
import { Company } from './company.tsx';
import { Place, Turn } from './my-places.tsx';
import { linkBase, Said, StandShown } from './parts.tsx';

/** A stand that a visitor stands before, with their own place there. */
export function VisitedStandScreen({ data, view }: { data: VisitedStand; view: View }): JSX.Element {
  const { fair } = texts(view.locale);
  const { event, stand } = data;
  return (
    <PersonPage
      view={view}
      title={stand.company}
      over={event.name}
      menu={candidateMenu(view, null)}
      live={ownLive(event.id, 'fair', data.registrationId)}
      readAloud
    >
      <Said view={view} />
      <Turn data={data} view={view} />
      <Talk data={data} view={view} />
      <StandShown stand={stand} view={view} />
      <Company data={data} view={view} />
      <p>
        <LinkButton href={`${linkBase(view)}/fair`} icon="arrow-left">
          {fair.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}

/** The own place in this queue, or how to take one. */
function Talk({ data, view }: { data: VisitedStand; view: View }): JSX.Element {
  const { stand: t, mine } = texts(view.locale);
  const place = data.places.find(({ standId }) => standId === data.stand.id);
  const waits = place?.state === 'waiting';
  const engaged = place?.state === 'called' || place?.state === 'talking';
  return (
    <Section title={t.talk} id="talk" live>
      {place && engaged && <p>{place.state === 'called' ? mine.called : mine.talking(place.company)}</p>}
      {place && !engaged && <Place place={place} view={view} here />}
      {!waits && !engaged && !data.open && <p>{t.fairClosed}</p>}
      {!waits && !engaged && data.open && !data.stand.queueOpen && <p>{t.queueClosed}</p>}
      {!waits && !engaged && data.open && data.stand.queueOpen && <TakePlace data={data} view={view} />}
    </Section>
  );
}

function TakePlace({ data, view }: { data: VisitedStand; view: View }): JSX.Element {
  const { stand: t, channels } = texts(view.locale);
  const field = fieldsFor(PlaceEntry, {
    view,
    command: 'take-place',
    labels: { channel: t.how, shownName: t.shownName, words: t.words },
    hints: { channel: t.howHint },
    values: { channel: 'video', shownName: data.firstName },
  });
  return (
    <Form
      view={view}
      command="take-place"
      action={`${linkBase(view)}/fair/${data.stand.id}/place`}
      class="stack"
    >
      <Choices
        {...field('channel')}
        type="radio"
        options={CHANNELS.toReversed().map((value) => ({ value, label: channels[value] }))}
      />
      <TextField {...field('shownName')} autocomplete="given-name" />
      <TextField {...field('words')} />
      <Button kind="primary" size="large" wide>
        {t.take}
      </Button>
    </Form>
  );
}
