import { wallTimeOf } from '../../../../web/dates.ts';
import type { Recruiter } from '../../../events/schema.ts';
import type { Interview, Material } from '../material.ts';
import type { RecruiterPlans } from '../shapes/plans.ts';
import type { SheetWords } from '../words/index.ts';
import { concerned, interviewsBy, needsOf, ribbonOf, roundsIn, roundsOf } from './common.ts';

/** One sheet for each recruiter: each round with who comes, first name and initial, and room for notes. */
export function recruiterPlans(material: Material, words: SheetWords): RecruiterPlans {
  const { event, candidates, recruiters, interviews } = material;
  const own = interviewsBy(interviews, 'recruiter');
  const people = new Map(candidates.map((one) => [one.id, one]));
  const again = concerned(material, 'recruiter');
  const labels = words.recruiterPlans;
  const rounds = new Map(roundsOf(event).map((round) => [round.number, round]));
  return {
    labels,
    sheets: recruiters
      .filter(({ id }) => again === null || again.has(id))
      .map((recruiter) => {
        const mine = own.get(recruiter.id) ?? [];
        return {
          id: recruiter.id,
          company: recruiter.company,
          contact: [recruiter.firstName, recruiter.lastName].filter(Boolean).join(' ') || null,
          table: tablesOf(recruiter, mine, words),
          needs: recruiter.needs.length > 0 ? labels.looksFor(needsOf(recruiter)) : '',
          ribbon: ribbonOf(event, mine),
          count: labels.count(mine.length),
          free: labels.free,
          lines: linesOf([...rounds.keys()], mine).map(({ round, meeting }) => ({
            rounds: meeting && meeting.rounds > 1 ? `${round}–${round + meeting.rounds - 1}` : String(round),
            time: wallTimeOf(rounds.get(round)!.startsAt, event.timeZone),
            table: meeting?.table?.toString() ?? '',
            name: meeting === null ? null : (people.get(meeting.candidate)?.short ?? ''),
            code: meeting === null ? '' : (people.get(meeting.candidate)?.cardCode ?? ''),
          })),
        };
      }),
  };
}

/** Every round once: with its interviews, or free; a round within a longer interview is not named again. */
function linesOf(rounds: readonly number[], mine: readonly Interview[]) {
  const within = new Set(mine.flatMap((one) => roundsIn(one).slice(1)));
  return rounds.flatMap((round): { round: number; meeting: Interview | null }[] => {
    const here = mine.filter((one) => one.round === round);
    if (here.length > 0) return here.map((meeting) => ({ round, meeting }));
    return within.has(round) ? [] : [{ round, meeting: null }];
  });
}

/** "Table 4", "Tables 4, 5": where the interviews are, else where the organiser put the stand. */
export function tablesOf(
  { firstTable, seats }: Pick<Recruiter, 'firstTable' | 'seats'>,
  mine: readonly Interview[],
  words: SheetWords,
): string | null {
  const numbers = [...new Set(mine.flatMap(({ table }) => table ?? []))].sort((a, b) => a - b);
  if (numbers.length === 0 && firstTable !== null)
    numbers.push(...Array.from({ length: seats }, (_, index) => firstTable + index));
  if (numbers.length === 0) return null;
  return numbers.length === 1 ? words.table(numbers[0]!) : words.tables(numbers.join(', '));
}
