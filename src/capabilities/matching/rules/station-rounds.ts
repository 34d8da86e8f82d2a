import { minutesBetween } from '../../../kernel/clock.ts';
import type { SituationRound, SituationSite } from './situation.ts';

/**
 * How many computers of a site the plan may use in each round. Where the reset between two people is longer than the
 * gap before the next round, a computer used in one round rests in the next: two rounds in a row then share what there
 * is, the greater half first. The exact rule (whoever leaves in one round keeps a computer busy in the next) follows
 * from it, and no sum over rounds is lost.
 */
export function stationsPerRound(
  { stations, spare, resetMinutes }: Pick<SituationSite, 'stations' | 'spare' | 'resetMinutes'>,
  rounds: readonly Pick<SituationRound, 'startsAt' | 'endsAt'>[],
): number[] {
  const free = Math.max(0, stations - spare);
  let second = false;
  return rounds.map((round, index) => {
    const before = rounds[index - 1];
    const after = rounds[index + 1];
    const restsFrom = (from: typeof round, to: typeof round) =>
      minutesBetween(from.endsAt, to.startsAt) < resetMinutes;
    const shared = before !== undefined && restsFrom(before, round);
    second = shared && !second;
    if (!shared && (after === undefined || !restsFrom(round, after))) return free;
    return second ? Math.floor(free / 2) : Math.ceil(free / 2);
  });
}
