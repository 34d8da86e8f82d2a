import type { Locale } from '../../../../kernel/locale.ts';
import { wallTimeOf } from '../../../../web/dates.ts';
import { RESULTS } from '../../../meetings/schema.ts';
import { AUDIENCES, type Audience, FIXED, type OwnQuestion, SCALE } from '../../../satisfaction/schema.ts';
import { interviewCode } from '../card-code.ts';
import type { Material } from '../material.ts';
import type { CardQuestion, Cards } from '../shapes/cards.ts';
import { NO_SURROUNDINGS } from '../surroundings.ts';
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

/** With more questions than these a slip fills half a page. */
const MOST_QUESTIONS = 5;

/** Slips for everybody: the three usual questions and those of the organisation; one page at least for each audience. */
export function satisfactionSlips(material: Material, locale: Locale): Cards {
  const { satisfaction: w } = hallWords(locale);
  const { surroundings = NO_SURROUNDINGS } = material;
  const counts: Record<Audience, number> = {
    candidate: material.candidates.filter(({ status }) => status !== 'cancelled').length,
    recruiter: material.recruiters.length,
    partner: 1,
  };
  const asked = AUDIENCES.map((audience) => ({
    audience,
    questions: questionsFor(w, audience, surroundings.questions),
  }));
  const columns = 2;
  const rows = asked.some(({ questions }) => questions.length > MOST_QUESTIONS) ? 1 : 2;
  return {
    columns,
    rows,
    cards: asked.flatMap(({ audience, questions }) => {
      const pages = Math.max(1, Math.ceil(counts[audience] / (columns * rows)));
      const slip: Cards['cards'][number] = {
        over: material.event.name,
        title: w.who[audience],
        intro: null,
        code: null,
        link: null,
        questions,
        foot: w.foot,
      };
      return Array.from({ length: pages * columns * rows }, () => slip);
    }),
  };
}

/** Welcome, use, whether one would come again; what the organisation asks besides; a word of one's own. */
function questionsFor(
  w: HallWords['satisfaction'],
  audience: Audience,
  added: readonly OwnQuestion[],
): CardQuestion[] {
  const scale = SCALE.map((score) => w.scale[score]);
  const inWords = (text: string): CardQuestion => ({ text, choices: [], lines: 2 });
  const onScale = (text: string): CardQuestion => ({ text, choices: [...scale], lines: 0 });
  return [
    ...FIXED.map((key) => onScale(w.questions[audience][key])),
    ...added
      .filter((one) => one.audience === audience)
      .map(({ kind, label }) => (kind === 'scale' ? onScale(label) : inWords(label))),
    inWords(w.words),
  ];
}
