import { type DayRows, isGone, shortNames } from '../../door/schema.ts';
import type { BoardRow, DayRound } from '../../live-day/schema.ts';

/** Who sits where in a round, by table; interviewers who are there without anybody are free. */
export function wallSeats(
  day: DayRows,
  round: DayRound,
  rows: readonly BoardRow[],
): { key: string; table: string; company: string; candidate: string | null }[] {
  const short = shortNames(day.candidates);
  const states = new Map(day.candidates.map(({ id, state }) => [id, state]));
  const seats = rows.filter(({ state, away: rounds }) => !isGone(state) && !rounds.includes(round.number));
  return seats
    .flatMap(({ recruiterId, seat, company, table: home }) => {
      const meeting = day.meetings.find(
        (one) =>
          one.recruiterId === recruiterId &&
          one.seat === seat &&
          one.status !== 'missed' &&
          one.startsAt < round.endsAt &&
          one.endsAt > round.startsAt,
      );
      const gone = meeting ? isGone(states.get(meeting.registrationId) ?? 'expected') : true;
      const table = meeting?.table ?? home;
      if (table === null || table === undefined) return [];
      const candidate = meeting && !gone ? (short.get(meeting.registrationId) ?? null) : null;
      return [{ key: `${recruiterId}/${seat}`, table, company, candidate }];
    })
    .sort((a, b) => a.table.localeCompare(b.table, undefined, { numeric: true }));
}
