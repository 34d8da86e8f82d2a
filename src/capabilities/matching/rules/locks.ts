import type { Lock } from './build-problem.ts';
import type { Situation } from './situation.ts';

/**
 * Those of the stored locks that a new plan can keep: both are there at that time. Who came late or left since has their
 * interview elsewhere, instead of no plan at all.
 */
export function locksThatHold(
  locks: readonly Lock[],
  { rounds, candidates, recruiters }: Pick<Situation, 'rounds' | 'candidates' | 'recruiters'>,
): Lock[] {
  const times = new Map(rounds.map((round) => [round.number, round]));
  const people = new Map([...candidates, ...recruiters].map((person) => [person.id, person]));
  const isThere = (id: string, number: number) => {
    const [person, round] = [people.get(id), times.get(number)];
    if (person === undefined || round === undefined || round.cancelled) return false;
    const { presentFrom, presentUntil } = person;
    return (
      (presentFrom === null || presentFrom <= round.startsAt) &&
      (presentUntil === null || presentUntil >= round.endsAt)
    );
  };
  return locks.filter(
    ({ candidate, recruiter, round }) => isThere(candidate, round) && isThere(recruiter, round),
  );
}
