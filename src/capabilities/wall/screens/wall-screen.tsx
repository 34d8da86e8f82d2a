import type { JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import { WallPage as Wall } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Countdown, RoundRibbon, WallBoard, WallMessage, withBreaks } from '../../../web/widgets/index.ts';
import type { WallPage } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: WallPage; view: View };

/** The screen on the wall, read from ten metres: the round, the time left, who sits where. */
export function WallScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, clock, round } = data;
  const at = (instant: string) => timeOf(instant, clock.timeZone, view.locale);
  const title =
    round === null
      ? t.wall.over
      : round.state === 'running'
        ? t.wall.title(round.number)
        : t.wall.next(round.number, at(round.startsAt));
  return (
    <Wall
      // The wall's clock is the event's, so that a rehearsal shows the time it plays.
      view={{ ...view, now: clock.now }}
      title={title}
      eventName={event.name}
      zone={clock.timeZone}
      live={`/live/events/${event.id}`}
      ribbon={
        <RoundRibbon
          rounds={withBreaks(clock.rounds, clock.breaks)}
          now={clock.now}
          zone={clock.timeZone}
          locale={view.locale}
          variant="wall"
        />
      }
      foot={
        round !== null && (
          <>
            {round.state === 'running' ? t.wall.endsIn : t.wall.startsIn}{' '}
            <Countdown to={round.state === 'running' ? round.endsAt : round.startsAt} now={clock.now} />
          </>
        )
      }
    >
      {round === null ? (
        <WallMessage title={t.wall.overText} />
      ) : data.seats.length === 0 ? (
        <WallMessage
          over={t.wall.before}
          title={event.planVersion === 0 ? t.wall.noPlan : t.wall.beforeText(at(round.startsAt))}
        />
      ) : (
        <WallBoard
          caption={t.wall.caption(round.number)}
          heads={[t.wall.heads.table, t.wall.heads.recruiter, t.wall.heads.candidate]}
          rows={data.seats.map(({ key, table, company, candidate }) => ({
            key,
            table,
            recruiter: company,
            candidate,
          }))}
          freeWord={t.wall.free}
        />
      )}
    </Wall>
  );
}
