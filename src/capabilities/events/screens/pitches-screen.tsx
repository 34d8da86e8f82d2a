import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  Countdown,
  DataTable,
  Disclosure,
  EmptyState,
  LinkButton,
  Section,
} from '../../../web/widgets/index.ts';
import type { EventHeading, PitchBoard } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  data: { event: EventHeading; board: PitchBoard };
  view: View;
}

type Pitch = PitchBoard['pitches'][number];

/** Runs the ice-breaker: who speaks, who comes next, and the order. */
export function PitchesScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).pitches;
  const { event, board } = data;
  const seconds = board.pitches.length * board.pitchSeconds;
  const total = `${Math.floor(seconds / 60)} min`;
  return (
    <EventPage
      view={view}
      event={event}
      section="recruiters"
      title={t.title}
      intro={t.intro}
      live={`/live/events/${event.id}`}
      actions={
        <LinkButton icon="screen" href={`/events/${event.id}/wall/pitches`}>
          {t.wall}
        </LinkButton>
      }
    >
      {board.pitches.length === 0 ? (
        <EmptyState title={t.none} icon="microphone">
          {t.noneText}
        </EmptyState>
      ) : (
        <>
          <Speaking data={data} view={view} />
          <Section title={t.order} intro={t.duration(total, board.pitchSeconds)}>
            <Order data={data} view={view} />
          </Section>
          <Disclosure summary={t.reset}>
            <Form view={view} command="stop-pitch" action={`/events/${event.id}/pitches/stop`}>
              <input type="hidden" name="all" value="true" />
              <Button kind="danger">{t.reset}</Button>
            </Form>
          </Disclosure>
        </>
      )}
    </EventPage>
  );
}

function Speaking({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).pitches;
  const { board, event } = data;
  const running = board.pitches.find(({ recruiterId }) => recruiterId === board.runningId);
  const base = `/events/${event.id}/pitches`;
  return (
    <Section title={running ? running.company : t.nobody} id="speaking" live>
      {running && board.until && (
        <p>
          {t.left} <Countdown to={board.until} now={board.now} />
        </p>
      )}
      <Actions>
        {board.nextIds.length > 0 && (
          <Form view={view} command="start-pitch" action={`${base}/start`} id="next-pitch">
            <Button kind="primary" size="large" icon="play">
              {running ? t.next : t.start}
            </Button>
          </Form>
        )}
        {running && (
          <Form view={view} command="stop-pitch" action={`${base}/stop`} id="stop-pitch">
            <Button size="large" icon="stop">
              {t.stop}
            </Button>
          </Form>
        )}
      </Actions>
    </Section>
  );
}

function Order({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).pitches;
  const { board, event } = data;
  const base = `/events/${event.id}/pitches`;
  const rows = board.pitches.map((pitch, index) => ({ pitch, index }));
  const move = (pitch: Pitch, direction: 'up' | 'down', possible: boolean) => (
    <Form view={view} command="move-pitch" action={`${base}/${pitch.recruiterId}/move`}>
      <Button
        kind="quiet"
        size="small"
        name="direction"
        value={direction}
        icon={direction === 'up' ? 'arrow-up' : 'arrow-down'}
        label={t[direction](pitch.company)}
        disabled={!possible}
      >
        {''}
      </Button>
    </Form>
  );
  return (
    <DataTable
      locale={view.locale}
      id="pitches"
      live
      caption={t.order}
      rows={rows}
      rowKey={({ pitch }) => pitch.recruiterId}
      rowTone={({ pitch }) =>
        pitch.recruiterId === board.runningId ? 'now' : pitch.endedAt === null ? null : 'dim'
      }
      empty={null}
      columns={[
        { key: 'number', title: t.order, align: 'end', width: 'narrow', cell: ({ index }) => index + 1 },
        {
          key: 'company',
          title: texts(view.locale).fields.company,
          heading: true,
          width: 'wide',
          cell: ({ pitch }) => pitch.company,
        },
        { key: 'speaker', title: t.speaker, cell: ({ pitch }) => pitch.speaker },
        {
          key: 'state',
          title: t.state,
          cell: ({ pitch }) => <PitchState pitch={pitch} board={board} view={view} />,
        },
        {
          key: 'move',
          title: t.move,
          cell: ({ pitch, index }) => (
            <div class="in-row">
              {move(pitch, 'up', index > 0)}
              {move(pitch, 'down', index < rows.length - 1)}
              {pitch.recruiterId !== board.runningId && (
                <Form view={view} command="start-pitch" action={`${base}/start`}>
                  <input type="hidden" name="recruiterId" value={pitch.recruiterId} />
                  <Button kind="quiet" size="small" icon="play" label={t.startOf(pitch.company)}>
                    {t.startThis}
                  </Button>
                </Form>
              )}
            </div>
          ),
        },
      ]}
    />
  );
}

function PitchState({ pitch, board, view }: { pitch: Pitch; board: PitchBoard; view: View }): JSX.Element {
  const t = texts(view.locale).pitches;
  if (pitch.recruiterId === board.runningId)
    return (
      <Badge tone="now" shape="play">
        {t.running}
      </Badge>
    );
  return pitch.endedAt === null ? (
    <Badge tone="neutral" shape="ring">
      {t.toCome}
    </Badge>
  ) : (
    <Badge tone="good" shape="check">
      {t.done}
    </Badge>
  );
}
