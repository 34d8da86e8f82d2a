// What fits in the evening, counted without any planner: used to check that the data makes a full but possible evening.
import { fullName } from './candidates/index.ts';
import type { Candidate, Company, Evening, RecruiterGrades } from './types.ts';

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The rounds as wall times; a break stands in place of the move time after its round. */
export function roundTimes(evening: Evening): { start: string; end: string }[] {
  const rounds: { start: string; end: string }[] = [];
  let at = minutesOf(evening.firstRoundAt);
  for (let number = 1; number <= evening.roundCount; number++) {
    const end = at + evening.roundMinutes;
    rounds.push({ start: timeOf(at), end: timeOf(end) });
    at =
      end + (evening.breaks.find(({ afterRound }) => afterRound === number)?.minutes ?? evening.moveMinutes);
  }
  return rounds;
}

function roundsPresent(evening: Evening, who: Pick<Candidate, 'presentFrom' | 'presentUntil'>): number {
  return roundTimes(evening).filter(
    ({ start, end }) => start >= (who.presentFrom ?? '00:00') && end <= (who.presentUntil ?? '24:00'),
  ).length;
}

/**
 * An upper bound of the interviews: the largest set of wished pairs, none refused by the recruiter, where nobody has more
 * than they have time for (augmenting paths; the rounds themselves are left out).
 */
export function mostInterviewsPossible(situation: {
  evening: Evening;
  companies: Company[];
  candidates: Candidate[];
  grades: RecruiterGrades[];
}): number {
  const { evening, companies, candidates, grades } = situation;
  const room = new Map(
    companies.map((company) => [company.name, company.seats * roundsPresent(evening, company)]),
  );
  const held = new Map(companies.map(({ name }) => [name, new Set<Candidate>()]));
  const refused = (name: string, person: Candidate) =>
    grades.some(({ company, no }) => company === name && no.includes(fullName(person)));

  function seat(person: Candidate, tried: Set<string>): boolean {
    for (const name of person.wishes) {
      const there = held.get(name);
      if (!there || tried.has(name) || there.has(person) || refused(name, person)) continue;
      tried.add(name);
      if (there.size < (room.get(name) ?? 0)) return Boolean(there.add(person));
      for (const other of there) {
        if (!seat(other, tried)) continue;
        there.delete(other);
        there.add(person);
        return true;
      }
    }
    return false;
  }

  let total = 0;
  for (let turn = 1; turn <= evening.mostInterviews; turn++) {
    for (const person of candidates) {
      if (turn <= roundsPresent(evening, person) && seat(person, new Set())) total++;
    }
  }
  return total;
}
