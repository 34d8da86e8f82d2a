import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { type Shape, StateShape, widgetTexts } from '../../../web/widgets/index.ts';
import { type BoardMeeting, type BoardPage, type BoardRow, CELL_LOOKS, type CellLook } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: BoardPage; view: View };

const SHAPES: Record<CellLook, Shape> = {
  expected: 'ring',
  present: 'dot',
  late: 'half',
  absent: 'cross',
  called: 'arrow',
  running: 'play',
  held: 'check',
  missed: 'dash',
};

/** The day at a glance: a row per interviewer, a column per round, each meeting with its state. */
export function BoardGrid({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { clock, rows } = data;
  const cells = new Map<string, BoardMeeting>(
    data.meetings.map((meeting) => [`${meeting.recruiterId}/${meeting.seat}/${meeting.round}`, meeting]),
  );
  const numbers = clock.rounds.map(({ number }) => number);
  // One that lasts longer fills its later rounds too.
  const going = new Map<string, BoardMeeting>(
    data.meetings.flatMap((meeting) =>
      Array.from(
        { length: meeting.lastRound - meeting.round },
        (_, index) =>
          [`${meeting.recruiterId}/${meeting.seat}/${meeting.round + index + 1}`, meeting] as const,
      ),
    ),
  );
  const base = `/events/${data.event.id}/board`;
  return (
    <div id="board-grid" data-live-region="">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section class="plan-frame" tabIndex={0} aria-label={t.board.plan}>
        <table class="plan day-grid" data-grid="" data-rounds={clock.rounds.length}>
          <caption class="hidden">{t.board.plan}</caption>
          <thead>
            <tr>
              <td class="plan__corner" />
              {clock.rounds.map(({ number, state, startsAt }) => (
                <th scope="col" data-state={state}>
                  <a href={`${base}?on=t.${number}#what`}>
                    <span class="hidden">
                      {t.what.roundTitle(number, wallTimeOf(startsAt, clock.timeZone))}
                    </span>
                    <span aria-hidden="true">
                      {number}
                      <span class="plan__time">{wallTimeOf(startsAt, clock.timeZone)}</span>
                    </span>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr data-grid-row="" data-gone={isGone(row) ? '' : undefined}>
                <RowHead row={row} data={data} view={view} />
                {numbers.map((number, column) => {
                  const place = `${row.recruiterId}/${row.seat}/${number}`;
                  const longer = going.get(place);
                  const meeting = cells.get(place) ?? longer;
                  const first = index === 0 && column === 0;
                  return meeting ? (
                    <td data-kind="meeting" data-key={meeting.id} data-look={meeting.look}>
                      <Cell
                        meeting={meeting}
                        data={data}
                        view={view}
                        first={first}
                        goesOn={meeting === longer}
                      />
                    </td>
                  ) : (
                    <td data-kind={row.away.includes(number) ? 'away' : 'free'}>
                      <FreeCell row={row} round={number} data={data} view={view} first={first} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul class="day-legend" aria-label={t.board.legend}>
        {CELL_LOOKS.map((look) => (
          <li data-look={look}>
            <StateShape shape={SHAPES[look]} /> {t.looks[look]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function isGone({ state }: BoardRow): boolean {
  return state === 'absent' || state === 'excused' || state === 'left';
}

function RowHead({ row, data, view }: Props & { row: BoardRow }): JSX.Element {
  const t = texts(view.locale);
  return (
    <th scope="row" title={`${row.company} : ${t.states[row.state]}`}>
      <span class="plan__recruiter">
        <span class="plan__table">{row.table}</span>
        <span class="plan__who">
          <a href={`/events/${data.event.id}/board?on=r.${row.recruiterId}#what`}>{row.company}</a>
        </span>
        {row.state !== 'expected' && <span class="hidden"> : {t.states[row.state]}</span>}
      </span>
    </th>
  );
}

/** A chair with nobody: in a round to come, or one that runs, somebody can be put there. */
function FreeCell({
  row,
  round,
  data,
  view,
  first,
}: Props & { row: BoardRow; round: number; first: boolean }): JSX.Element {
  const words = widgetTexts(view.locale);
  const isAway = row.away.includes(round);
  const isOver = data.clock.rounds.find(({ number }) => number === round)?.state === 'past';
  const shared = { class: 'plan__free', 'data-cell': '', tabIndex: first ? 0 : -1 };
  const label = <span class="hidden">{isAway ? words.away : words.free}</span>;
  return isAway || isOver || isGone(row) ? (
    <span {...shared}>{label}</span>
  ) : (
    <a {...shared} href={`/events/${data.event.id}/board?on=r.${row.recruiterId}.${round}#what`}>
      <span class="hidden">{texts(view.locale).what.freePlace(row.company, round)}</span>
    </a>
  );
}

function Cell({
  meeting,
  data,
  view,
  first,
  goesOn,
}: Props & { meeting: BoardMeeting; first: boolean; goesOn: boolean }): JSX.Element {
  const t = texts(view.locale);
  const late = meeting.look === 'late' && meeting.lateMinutes !== null;
  const words = [
    late ? t.what.late(meeting.lateMinutes ?? 0) : t.looks[meeting.look],
    ...(goesOn ? [t.runningOver] : []),
  ].join(', ');
  return (
    <a
      class="plan__meeting"
      href={`/events/${data.event.id}/board?on=m.${meeting.id}#what`}
      title={`${meeting.fullName} : ${words}`}
      data-cell=""
      tabIndex={first ? 0 : -1}
    >
      <StateShape shape={SHAPES[meeting.look]} />
      <span class="plan__name" dir="auto">
        {meeting.name}
      </span>
      {late && <span class="number muted">+{meeting.lateMinutes}</span>}
      <span class="hidden"> : {words}</span>
    </a>
  );
}
