import { type DayRows, fullName, isGone, shortNames } from '../../door/schema.ts';
import type { BoardRow, DayRound } from '../../live-day/schema.ts';
import type { WallSeat } from '../schema.ts';

/** What people are called on the wall, by registration: first name and initial, unless the event says otherwise. */
export function wallNames(day: DayRows, fullNames: boolean): ReadonlyMap<string, string> {
  return fullNames
    ? new Map(day.candidates.map((one) => [one.id, fullName(one)]))
    : shortNames(day.candidates);
}

/** Made once: to compare by language costs far less so. */
const byTable = new Intl.Collator(undefined, { numeric: true });

/** Who sits where in a round, by table; interviewers who are there without anybody are free. */
export function wallSeats(
  day: DayRows,
  round: Pick<DayRound, 'number' | 'startsAt' | 'endsAt'>,
  { rows, names }: { readonly rows: readonly BoardRow[]; readonly names: ReadonlyMap<string, string> },
): WallSeat[] {
  const states = new Map(day.candidates.map(({ id, state }) => [id, state]));
  const placed = new Map(
    day.meetings
      .filter(
        ({ status, startsAt, endsAt }) =>
          status !== 'missed' && startsAt < round.endsAt && endsAt > round.startsAt,
      )
      .map((meeting) => [`${meeting.recruiterId}/${meeting.seat}`, meeting]),
  );
  const seats = rows.filter(({ state, away }) => !isGone(state) && !away.includes(round.number));
  return seats
    .flatMap(({ recruiterId, seat, company, table: home }) => {
      const key = `${recruiterId}/${seat}`;
      const meeting = placed.get(key);
      const gone = meeting ? isGone(states.get(meeting.registrationId) ?? 'expected') : true;
      const table = meeting?.table ?? home;
      if (table === null || table === undefined) return [];
      const candidate = meeting && !gone ? (names.get(meeting.registrationId) ?? null) : null;
      return [{ key, table, company, candidate }];
    })
    .sort((a, b) => byTable.compare(a.table, b.table));
}
