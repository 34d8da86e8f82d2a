import type { JSX } from 'preact';
import { WallPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Countdown, WallMessage } from '../../../web/widgets/index.ts';
import type { EventHeading, PitchBoard } from '../schema.ts';
import { texts } from '../texts.ts';

/** How many names stand under the one who speaks: enough to get ready, few enough to be read from the back. */
const ANNOUNCED = 3;

/** The ice-breaker on the wall: who speaks, for how long still, and who gets ready. */
export function PitchWallScreen(props: {
  data: { event: EventHeading; board: PitchBoard };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const { event, board } = data;
  const t = texts(view.locale).wall;
  const nameOf = (id: string) => board.pitches.find(({ recruiterId }) => recruiterId === id)?.company ?? '';
  const running = board.pitches.find(({ recruiterId }) => recruiterId === board.runningId);
  const next = board.nextIds.slice(0, ANNOUNCED).map(nameOf);
  const spoken = board.pitches.filter(({ startedAt }) => startedAt !== null).length;
  return (
    <WallPage
      view={{ ...view, now: board.now }}
      title={t.title}
      eventName={event.name}
      zone={event.timeZone}
      live={`/live/events/${event.id}`}
    >
      {running && board.until ? (
        <WallMessage
          over={t.over(spoken, board.pitches.length)}
          title={running.company}
          figure={<Countdown to={board.until} now={board.now} />}
          text={next.length > 0 ? t.next(next.join(' · ')) : undefined}
        />
      ) : (
        <WallMessage
          title={spoken === 0 ? t.soon : next.length > 0 ? t.between : t.end}
          text={next.length === 0 ? undefined : spoken === 0 ? t.first(next[0]!) : t.next(next.join(' · '))}
        />
      )}
    </WallPage>
  );
}
