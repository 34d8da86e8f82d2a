import { minutesBetween } from '../../../kernel/clock.ts';
import type { SituationRound, SituationSite } from './situation.ts';

type Times = Pick<SituationRound, 'startsAt' | 'endsAt'>;

/**
 * How many computers of a site the plan may use in each round. Where the reset between two people is longer than the
 * gap before the next round, a computer used in one round rests in the next, and in as many more as the reset lasts:
 * all rounds within that time share what there is, the first of them one more where it does not come out even. The exact
 * rule (whoever leaves keeps a computer busy until its reset is over) follows from it, and no sum over the rounds that
 * share is lost.
 */
export function stationsPerRound(
  { stations, spare, resetMinutes }: Pick<SituationSite, 'stations' | 'spare' | 'resetMinutes'>,
  rounds: readonly Times[],
): number[] {
  const free = Math.max(0, stations - spare);
  const rests = (from: Times, to: Times) => minutesBetween(from.endsAt, to.startsAt) < resetMinutes;
  const counts: number[] = [];
  for (const chain of chainsOf(rounds, rests)) {
    // The longest that a computer rests here: so many rounds in a row share.
    const sharing = Math.max(
      ...chain.map((from, index) => chain.slice(index).filter((to) => to === from || rests(from, to)).length),
    );
    chain.forEach((round, index) => {
      const share = Math.floor((free + sharing - 1 - (index % sharing)) / sharing);
      const begun = counts.length - index;
      const resting = chain
        .slice(0, index)
        .reduce((sum, before, at) => sum + (rests(before, round) ? counts[begun + at]! : 0), 0);
      counts.push(Math.min(share, free - resting));
    });
  }
  return counts;
}

/** Rounds in a row of which each keeps computers of the one before it resting. */
function chainsOf(rounds: readonly Times[], rests: (from: Times, to: Times) => boolean): Times[][] {
  const chains: Times[][] = [];
  rounds.forEach((round, index) => {
    const before = rounds[index - 1];
    if (before !== undefined && rests(before, round)) chains.at(-1)!.push(round);
    else chains.push([round]);
  });
  return chains;
}
