import type { ComponentChildren, JSX } from 'preact';
import type { Instant } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import { Icon } from '../icons.tsx';
import { Countdown } from './countdown.tsx';
import { widgetTexts } from './texts.ts';

export interface NextMeetingProps {
  locale: Locale;
  now: Instant;
  /** next: to come; called: go to the table now; running: begun; over: no more today; none: nothing planned yet. */
  state: 'next' | 'called' | 'running' | 'over' | 'none';
  /** "18:20", as on a station's board. */
  time?: string | undefined;
  /** "Tour 4" or the date; beside the time, small. */
  when?: string | undefined;
  /** "7" or "B12". */
  table?: string | null | undefined;
  /** Word before the table's number when it is not a table ("Salle", "Poste"). */
  tableWord?: string | undefined;
  /** Person or company to meet: the first line, in large. */
  whom?: ComponentChildren;
  /** Second line: the company, the position, the wanted profile. */
  detail?: ComponentChildren;
  /** Start (next, called) or end (running) of the meeting: counted down when less than an hour away. */
  countdownTo?: Instant | null | undefined;
  /** Other words at the head than the usual ones of the state. */
  head?: string | undefined;
  /** Own id where a page shows several at once. */
  id?: string | undefined;
  children?: ComponentChildren;
}

const HOUR = 3_600_000;

/** When, where, whom: readable within one second, at arm's length. */
export function NextMeeting(props: NextMeetingProps): JSX.Element {
  const { locale, now, state, time, when, table, tableWord, whom, detail, countdownTo, children } = props;
  const { id = 'next-meeting' } = props;
  const texts = widgetTexts(locale);
  const heads = {
    next: texts.nextMeeting,
    called: texts.meetingCalled,
    running: texts.meetingNow,
    over: texts.meetingsOver,
    none: texts.noMeeting,
  };
  const head = props.head ?? heads[state];
  const left = countdownTo ? Date.parse(countdownTo) - Date.parse(now) : null;
  const counts = countdownTo && left !== null && left < HOUR && left > -HOUR;
  return (
    <section class="next" data-state={state} id={id} data-live-region="" data-live-announce={head}>
      <h2 class="next__head">
        <Icon name={state === 'over' ? 'check' : state === 'none' ? 'calendar' : 'clock'} />
        {head}
      </h2>
      {time && (
        <div class="next__board">
          <p class="next__time">
            <time>{time}</time>
          </p>
          {table && (
            <p class="next__table">
              <span class="next__table-word">{tableWord ?? texts.table}</span>
              <span class="next__table-number">{table}</span>
            </p>
          )}
        </div>
      )}
      {(when || counts) && (
        <p class="next__when">
          {when}
          {counts && (
            <span class="next__left">
              {state === 'running' ? texts.endsIn : texts.startsIn} <Countdown to={countdownTo} now={now} />
            </span>
          )}
        </p>
      )}
      {whom && (
        <p class="next__whom">
          <span class="next__with">{texts.withWhom}</span> <strong>{whom}</strong>
        </p>
      )}
      {detail && <p class="next__detail">{detail}</p>}
      {children}
    </section>
  );
}
