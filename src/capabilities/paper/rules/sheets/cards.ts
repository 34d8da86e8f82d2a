import type { Locale } from '../../../../kernel/locale.ts';
import { wallTimeOf } from '../../../../web/dates.ts';
import { RESULTS } from '../../../meetings/schema.ts';
import { interviewCode } from '../card-code.ts';
import type { Material } from '../material.ts';
import type { CardQuestion, Cards } from '../shapes/cards.ts';
import { AUDIENCES, type Audience, NO_SURROUNDINGS, type SlipQuestion } from '../surroundings.ts';
import { type HallWords, hallWords } from '../words/hall.ts';
import { interviewsBy, roundsOf } from './common.ts';

/** More would not fit on a card beside the answer. */
const MOST_NEEDS = 4;

/** A card for each interview, by recruiter and hour: the answer, for which position, a word to pass on. */
export function evaluations({ event, candidates, recruiters, interviews }: Material, locale: Locale): Cards {
  const words = hallWords(locale);
  const { evaluation: w } = words;
  const people = new Map(candidates.map((one) => [one.id, one]));
  const starts = new Map(
    roundsOf(event).map(({ number, startsAt }) => [number, wallTimeOf(startsAt, event.timeZone)]),
  );
  const own = interviewsBy(interviews, 'recruiter');
  const answer: CardQuestion = {
    text: w.result,
    choices: RESULTS.map((result) => w.results[result]),
    lines: 0,
  };
  const titlesOf = ({ needs }: { needs: readonly { title: string }[] }) =>
    [...new Set(needs.map(({ title }) => title))].slice(0, MOST_NEEDS);
  const rows = recruiters.some((recruiter) => titlesOf(recruiter).length > 2) ? 3 : 4;
  return {
    columns: 2,
    rows,
    cards: recruiters.flatMap(({ id, company, needs }) => {
      const titles = titlesOf({ needs });
      const which: CardQuestion[] = titles.length > 1 ? [{ text: w.need, choices: titles, lines: 0 }] : [];
      return (own.get(id) ?? []).map(({ candidate, round, table }) => {
        const person = people.get(candidate);
        return {
          over: w.over(company, starts.get(round) ?? '', table),
          title: person?.short ?? '',
          intro: null,
          code: { label: words.code, value: interviewCode({ cardCode: person?.cardCode ?? '', round }) },
          link: null,
          questions: [answer, ...which, { text: w.words, choices: [], lines: rows === 3 ? 2 : 1 }],
          foot: w.foot,
        };
      });
    }),
  };
}

/** Slips for everybody: three questions, one page of them at least for each audience that is asked something. */
export function satisfactionSlips(material: Material, locale: Locale): Cards {
  const { satisfaction: w } = hallWords(locale);
  const { surroundings = NO_SURROUNDINGS } = material;
  const [columns, rows] = [2, 2];
  const counts: Record<Audience, number> = {
    candidates: material.candidates.filter(({ status }) => status !== 'cancelled').length,
    recruiters: material.recruiters.length,
    partners: 1,
  };
  return {
    columns,
    rows,
    cards: AUDIENCES.flatMap((audience) => {
      const questions = surroundings.questions?.[audience] ?? usualQuestions(w, audience);
      if (questions.length === 0) return [];
      const pages = Math.max(1, Math.ceil(counts[audience] / (columns * rows)));
      const slip: Cards['cards'][number] = {
        over: material.event.name,
        title: w.who[audience],
        intro: null,
        code: null,
        link: null,
        questions: questions.map(({ label, choices }) => ({
          text: label,
          choices: [...choices],
          lines: choices.length === 0 ? 2 : 0,
        })),
        foot: w.foot,
      };
      return Array.from({ length: pages * columns * rows }, () => slip);
    }),
  };
}

/** Welcome, use, and whether they would come again: asked of everybody, and a line for their own words. */
function usualQuestions(w: HallWords['satisfaction'], audience: Audience): SlipQuestion[] {
  return [
    ...w.questions[audience].map((label) => ({ label, choices: w.scale })),
    { label: w.words, choices: [] },
  ];
}
