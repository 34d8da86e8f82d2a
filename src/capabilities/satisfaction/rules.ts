import {
  type Audience,
  FEWEST_SHOWN,
  FIXED,
  type Opinion,
  type OwnQuestion,
  type QuestionResult,
  SCALE,
} from './schema.ts';

/** An answer as it is kept: scores and texts by question. */
export interface Kept {
  readonly audience: Audience;
  readonly scores: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** Own words to no question in particular. */
export const WORDS = 'words';

/** What was answered, by question; questions that are not asked here are dropped. */
export function toKeep(
  opinion: Opinion,
  questions: readonly OwnQuestion[],
): { scores: Record<string, number>; texts: Record<string, string> } {
  const scores: Record<string, number> = {};
  const texts: Record<string, string> = {};
  for (const key of FIXED) if (opinion[key] !== null) scores[key] = opinion[key];
  for (const { questionId, score, text } of opinion.own) {
    const asked = questions.find(({ id }) => id === questionId);
    if (asked?.kind === 'scale' && score !== null) scores[questionId] = score;
    if (asked?.kind === 'text' && text !== null) texts[questionId] = text;
  }
  if (opinion.words !== null) texts[WORDS] = opinion.words;
  return { scores, texts };
}

/** The same the other way: what the form shows of an earlier answer. */
export function fromKept(
  { scores, texts }: Omit<Kept, 'audience'>,
  questions: readonly OwnQuestion[],
): Opinion {
  return {
    welcome: scores.welcome ?? null,
    useful: scores.useful ?? null,
    again: scores.again ?? null,
    own: questions.map(({ id }) => ({ questionId: id, score: scores[id] ?? null, text: texts[id] ?? null })),
    words: texts[WORDS] ?? null,
  };
}

/** Whether anything was answered at all. */
export function saysSomething(kept: Omit<Kept, 'audience'>): boolean {
  return Object.keys(kept.scores).length + Object.keys(kept.texts).length > 0;
}

/**
 * The results of one audience, question by question, each with its base. With fewer than five answers nothing is shown, and
 * texts come in alphabetical order: not in that of the people.
 */
export function resultsOf(answers: readonly Kept[], questions: readonly OwnQuestion[]): QuestionResult[] {
  const scale = (key: string, label: string | null): QuestionResult => {
    const given = answers.flatMap(({ scores }) => scores[key] ?? []);
    const counts = SCALE.map((step) => given.filter((score) => score === step).length);
    const shown = given.length >= FEWEST_SHOWN;
    return { key, label, kind: 'scale', base: given.length, counts: shown ? counts : null, texts: null };
  };
  const words = (key: string, label: string | null): QuestionResult => {
    const given = answers.flatMap(({ texts }) => texts[key] ?? []);
    // The base is who answered anything: four texts among fifty answers are nobody's in particular.
    const shown = answers.length >= FEWEST_SHOWN;
    const texts = shown ? given.toSorted((a, b) => a.localeCompare(b)) : null;
    return { key, label, kind: 'text', base: given.length, counts: null, texts };
  };
  return [
    ...FIXED.map((key) => scale(key, null)),
    ...questions.map(({ id, kind, label }) => (kind === 'scale' ? scale(id, label) : words(id, label))),
    words(WORDS, null),
  ];
}
