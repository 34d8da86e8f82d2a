import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { wallTimeOf } from '../../../web/dates.ts';
import { kept } from '../../../web/kept.ts';
import type { View } from '../../../web/view.ts';
import { shortPlace } from '../../../web/whereabouts.ts';
import { type Shape, ShapeSheet, SheetShape, StateShape, widgetTexts } from '../../../web/widgets/index.ts';
import { colon, withColon } from '../../../web/words.ts';
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

/** A row of the grid, complete: drawn once for all open boards as long as nothing in it changes. */
interface RowFacts {
  readonly row: BoardRow;
  readonly places: readonly Place[];
  /** The board's address; empty where the page has it. */
  readonly base: string;
  readonly locale: Locale;
  /** Where the keyboard enters the grid. */
  readonly first: boolean;
}

/** A round of a row, with the meeting that begins in it or goes on into it. */
interface Place {
  readonly round: number;
  readonly over: boolean;
  readonly meeting: CellFacts | null;
}

/** What is drawn of a meeting, and no more: it is the key under which a row is kept. */
interface CellFacts extends Pick<BoardMeeting, 'id' | 'name' | 'fullName' | 'look' | 'locked'> {
  readonly lateMinutes: number | null;
  readonly where: string | null;
  readonly goesOn: boolean;
}

/** The day at a glance: a row per interviewer, a column per round, each meeting with its state. */
export function BoardGrid({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { clock, rows } = data;
  const cells = new Map<string, BoardMeeting>(
    data.meetings.map((meeting) => [`${meeting.recruiterId}/${meeting.seat}/${meeting.round}`, meeting]),
  );
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
  // Eight hundred links: short, unless the page stands at the address of a form that was refused.
  const base = view.sent === null ? '' : `/events/${data.event.id}/board`;
  const factsOf = (meeting: BoardMeeting, goesOn: boolean): CellFacts => {
    const { id, name, fullName, look, locked } = meeting;
    const lateMinutes = look === 'late' ? meeting.lateMinutes : null;
    return { id, name, fullName, look, locked, lateMinutes, where: shortPlace(view.locale, meeting), goesOn };
  };
  const placesOf = (row: BoardRow): Place[] =>
    clock.rounds.map(({ number, state }) => {
      const place = `${row.recruiterId}/${row.seat}/${number}`;
      const begins = cells.get(place);
      const meeting = begins ?? going.get(place);
      return {
        round: number,
        over: state === 'past',
        meeting: meeting ? factsOf(meeting, begins === undefined) : null,
      };
    });
  return (
    <div id="board-grid" data-live-region="">
      <ShapeSheet shapes={[...Object.values(SHAPES), 'lock']} />
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
              <tr
                data-grid-row=""
                data-gone={isGone(row) ? '' : undefined}
                dangerouslySetInnerHTML={{
                  __html: rowOf({
                    row,
                    places: placesOf(row),
                    base,
                    locale: view.locale,
                    first: index === 0,
                  }),
                }}
              />
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
        {data.meetings.some(({ locked }) => locked) && (
          <li>
            <StateShape shape="lock" /> {t.locked}
          </li>
        )}
      </ul>
    </div>
  );
}

function isGone({ state }: BoardRow): boolean {
  return state === 'absent' || state === 'excused' || state === 'left';
}

const rowOf = kept(function Row(facts: RowFacts): JSX.Element {
  return (
    <>
      <RowHead {...facts} />
      {facts.places.map((place, column) => {
        const { meeting, round } = place;
        const first = facts.first && column === 0;
        return meeting ? (
          <td data-kind="meeting" data-key={meeting.id} data-look={meeting.look}>
            <Cell {...facts} meeting={meeting} first={first} />
          </td>
        ) : (
          <td data-kind={facts.row.away.includes(round) ? 'away' : 'free'}>
            <FreeCell {...facts} place={place} first={first} />
          </td>
        );
      })}
    </>
  );
});

function RowHead({ row, base, locale }: RowFacts): JSX.Element {
  const t = texts(locale);
  return (
    <th scope="row" title={withColon(locale, row.company, t.states[row.state])}>
      <span class="plan__recruiter">
        <span class="plan__table">{row.table}</span>
        <span class="plan__who">
          <a href={`${base}?on=r.${row.recruiterId}#what`}>{row.company}</a>
        </span>
        {row.state !== 'expected' && (
          <span class="hidden">
            {colon(locale)} {t.states[row.state]}
          </span>
        )}
      </span>
    </th>
  );
}

/** A chair with nobody: in a round to come, or one that runs, somebody can be put there. */
function FreeCell({ row, place, base, locale, first }: RowFacts & { place: Place }): JSX.Element {
  const words = widgetTexts(locale);
  const { round, over } = place;
  const isAway = row.away.includes(round);
  const shared = { class: 'plan__free', 'data-cell': '', tabIndex: first ? 0 : -1 };
  const label = <span class="hidden">{isAway ? words.away : words.free}</span>;
  return isAway || over || isGone(row) ? (
    <span {...shared}>{label}</span>
  ) : (
    <a {...shared} href={`${base}?on=r.${row.recruiterId}.${round}#what`}>
      <span class="hidden">{texts(locale).what.freePlace(row.company, round)}</span>
    </a>
  );
}

function Cell({ meeting, base, locale, first }: RowFacts & { meeting: CellFacts }): JSX.Element {
  const t = texts(locale);
  const { lateMinutes, where } = meeting;
  const words = [
    lateMinutes === null ? t.looks[meeting.look] : t.what.late(lateMinutes),
    ...(meeting.goesOn ? [t.runningOver] : []),
    ...(meeting.locked ? [t.locked] : []),
  ].join(', ');
  return (
    <a
      class="plan__meeting"
      href={`${base}?on=m.${meeting.id}#what`}
      title={withColon(locale, meeting.fullName, `${where === null ? '' : `${where}, `}${words}`)}
      data-cell=""
      tabIndex={first ? 0 : -1}
    >
      <SheetShape shape={SHAPES[meeting.look]} />
      {meeting.locked && <SheetShape shape="lock" />}
      <span class="plan__name" dir="auto">
        {meeting.name}
      </span>
      {where !== null && <span class="plan__where muted">{where}</span>}
      {lateMinutes !== null && <span class="number muted">+{lateMinutes}</span>}
      <span class="hidden">
        {colon(locale)} {words}
      </span>
    </a>
  );
}
