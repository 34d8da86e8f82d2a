import type { JSX } from 'preact';
import { dateInWords, dayOf, timeOf, wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { RoundRibbon, withBreaks } from '../../../web/widgets/index.ts';
import { beside } from '../../../web/words.ts';
import type { Day, NeedLine } from '../schema.ts';
import { texts } from '../texts.ts';

/** "/c/…" or "/r/…": the personal link that this page was opened by. */
export function linkOf(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}

/** The round ribbon of the event with the reader's own interviews on it. */
export function Ribbon({
  event,
  mine,
  view,
}: {
  event: Day;
  mine: readonly number[];
  view: View;
}): JSX.Element {
  return (
    <div id="ribbon" data-live-region="">
      <RoundRibbon
        rounds={withBreaks(
          event.rounds.filter(({ cancelledAt }) => cancelledAt === null),
          event.breaks,
        )}
        now={event.now}
        zone={event.timeZone}
        locale={view.locale}
        mine={mine}
      />
    </div>
  );
}

/** "18:20", as on a station's board. */
export function boardTime(instant: string, { timeZone }: Day): string {
  return wallTimeOf(instant, timeZone);
}

/** The day in words, as long as it is not this one: a time alone would be taken for today's. Null on the day itself. */
export function otherDay(event: Day, view: View): string | null {
  return dayOf(event.now, event.timeZone) === event.date ? null : dateInWords(event.date, view.locale);
}

export function timeWords(instant: string, { timeZone }: Day, view: View): string {
  return timeOf(instant, timeZone, view.locale);
}

/** What a company looks for, what concerns this person first. */
export function Needs({
  needs,
  fits,
  view,
}: {
  needs: readonly NeedLine[];
  fits: string;
  view: View;
}): JSX.Element {
  const t = texts(view.locale);
  return (
    <ul class="need-lines">
      {needs.map((need) => (
        <li>
          <strong>{need.title}</strong>
          {beside(need.title, t.contracts[need.contract])} · {t.positions(need.positions)}
          {need.fits && <em> · {fits}</em>}
        </li>
      ))}
    </ul>
  );
}
