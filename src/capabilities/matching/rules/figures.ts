import { explainAll, leastOf, scoreOf } from '../../../planner/index.ts';
import type { BelowFloor, DraftMeeting, PlanFigures, SearchResult, UnmetWish } from '../schema.ts';
import type { SeatedProblem } from './build-problem.ts';
import { asPlan } from './draft-plan.ts';

/** What a draft gives, counted in people, wishes, seats and waits. */
export function figuresOf(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  result: SearchResult | null,
): PlanFigures {
  const score = scoreOf(problem, asPlan(meetings));
  const held = new Set(meetings.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`));
  const byRank = new Map<number, { rank: number; wished: number; held: number }>();
  for (const { candidate, recruiter, rank } of problem.wishes) {
    const line = byRank.get(rank) ?? { rank, wished: 0, held: 0 };
    line.wished += 1;
    if (held.has(`${candidate}/${recruiter}`)) line.held += 1;
    byRank.set(rank, line);
  }
  const places = problem.recruiters.reduce(
    (sum, { seats, available }) => sum + seats * available.filter((there) => there === 1).length,
    0,
  );
  return {
    meetings: meetings.length,
    byRank: [...byRank.values()].sort((a, b) => a.rank - b.rank),
    musts: score.counts.musts,
    mustsHeld: score.counts.mustsHeld,
    places,
    freePlaces: places - meetings.reduce((sum, { rounds }) => sum + rounds, 0),
    waits: score.counts.idleCandidates,
    present: problem.candidates.filter(({ available }) => available.includes(1)).length,
    nothing: score.counts.nothing,
    belowFloor: score.counts.belowLeast,
    objective: score.objective,
    bound: result === null || !keepsPins(problem, meetings) ? null : result.bound,
  };
}

/** The bound was proved with what was locked then: where such a lock was lifted and its meeting moved, it proves nothing. */
function keepsPins(problem: SeatedProblem, meetings: readonly DraftMeeting[]): boolean {
  return problem.pinned.every((pin) =>
    meetings.some(
      ({ registrationId, recruiterId, round }) =>
        registrationId === pin.candidate && recruiterId === pin.recruiter && round === pin.round + 1,
    ),
  );
}

/** The wishes of these people that the plan does not hold, each with its reason, by person, dearest first. */
export function unmetOf(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  registrationIds: ReadonlySet<string>,
): Map<string, UnmetWish[]> {
  const held = new Set(meetings.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`));
  const wishes = problem.wishes
    .filter(({ candidate }) => registrationIds.has(candidate))
    .filter(({ candidate, recruiter }) => !held.has(`${candidate}/${recruiter}`))
    .sort((a, b) => a.rank - b.rank);
  const reasons = explainAll(problem, asPlan(meetings), wishes);
  const unmet = new Map<string, UnmetWish[]>([...registrationIds].map((id) => [id, []]));
  wishes.forEach(({ candidate, recruiter, rank }, index) => {
    const wish = { registrationId: candidate, recruiterId: recruiter, rank, because: reasons[index]! };
    unmet.get(candidate)!.push(wish);
  });
  return unmet;
}

/** More than this many people are not explained one by one on a page. */
const EXPLAINED = 30;

/** Who has less than was promised, those with least first, and why each of their wishes is not held. */
export function belowFloorOf(problem: SeatedProblem, meetings: readonly DraftMeeting[]): BelowFloor[] {
  const counts = new Map<string, number>();
  for (const { registrationId } of meetings)
    counts.set(registrationId, (counts.get(registrationId) ?? 0) + 1);
  const below = problem.candidates
    .filter(({ available }) => available.includes(1))
    .map((candidate) => ({
      registrationId: candidate.id,
      held: counts.get(candidate.id) ?? 0,
      promised: leastOf(problem, candidate),
    }))
    .filter(({ held, promised }) => held < promised)
    .sort((a, b) => a.held - b.held)
    .slice(0, EXPLAINED);
  const unmet = unmetOf(problem, meetings, new Set(below.map(({ registrationId }) => registrationId)));
  return below.map((one) => ({ ...one, unmet: unmet.get(one.registrationId)! }));
}
