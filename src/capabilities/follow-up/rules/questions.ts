import { type FollowUp, isAtWork, type Question, type Said } from '../schema.ts';

/** Contracts without an end. */
const OPEN_ENDED: ReadonlySet<string> = new Set(['permanent', 'freelance']);
/** The questions of somebody in this situation, in order, after the situation itself. */
function questionsOf(said: Pick<FollowUp, 'situation' | 'contract'>): Question[] {
  if (!isAtWork(said.situation)) return [];
  return [
    ...(said.situation === 'working' ? (['contract'] as const) : []),
    'employer',
    'starts',
    ...(said.contract !== null && OPEN_ENDED.has(said.contract) ? [] : (['ends'] as const)),
    'proof',
  ];
}

/** The question to begin with: whether it is still the same work, when there was work the time before. */
export function firstQuestion(before: FollowUp | null): Question {
  return isAtWork(before?.situation ?? null) ? 'same' : 'situation';
}

/** The question that follows this one; null when all is said. */
export function questionAfter(
  question: Question,
  said: Pick<FollowUp, 'situation' | 'contract' | 'sameEmployer'>,
): Question | null {
  // The same work: everything is known, and only a new proof could be added.
  if (question === 'same') return said.sameEmployer === true ? 'proof' : 'situation';
  const all = questionsOf(said);
  return question === 'situation' ? (all[0] ?? null) : (all[all.indexOf(question) + 1] ?? null);
}

/** Whether this is the employer of the time before; null when there was none, or none is known now. */
export function isSameEmployer(
  said: Pick<Said, 'employer' | 'recruiterId'>,
  before: Pick<FollowUp, 'situation' | 'employer' | 'recruiterId'> | null,
): boolean | null {
  const nameOf = (one: Pick<Said, 'employer' | 'recruiterId'>) =>
    one.recruiterId ?? one.employer?.trim().toLocaleLowerCase('fr') ?? null;
  if (before === null || !isAtWork(before.situation) || nameOf(said) === null) return null;
  return nameOf(said) === nameOf(before);
}

/** What was said, without what does not go with the situation, and in an order of dates that can be. */
export function tidy(said: Said): Said {
  const { situation, endsOn, startsOn } = said;
  if (!isAtWork(situation))
    return {
      ...said,
      contract: null,
      startsOn: null,
      endsOn: null,
      employer: null,
      recruiterId: null,
      sameEmployer: null,
      town: null,
    };
  const contract = situation === 'internship' ? 'internship' : said.contract;
  const ends = contract !== null && OPEN_ENDED.has(contract) ? null : endsOn;
  return { ...said, contract, endsOn: ends !== null && startsOn !== null && ends < startsOn ? null : ends };
}
