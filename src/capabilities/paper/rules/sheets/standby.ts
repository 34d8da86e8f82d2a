import type { Locale } from '../../../../kernel/locale.ts';
import type { Material } from '../material.ts';
import type { Lists } from '../shapes/lists.ts';
import { NO_SURROUNDINGS } from '../surroundings.ts';
import { hallWords } from '../words/hall.ts';
import { sheetWords } from '../words/index.ts';
import { interviewsBy, roundsIn, roundsOf } from './common.ts';
import { blankSheet } from './lists.ts';
import { tablesOf } from './recruiter-plans.ts';

/** Who takes a place that falls free, recruiter by recruiter in the order agreed, with the rounds they are free in. */
export function standby(material: Material, locale: Locale): Lists {
  const words = hallWords(locale);
  const { standby: w } = words;
  const { surroundings = NO_SURROUNDINGS } = material;
  const rounds = roundsOf(material.event).map(({ number }) => number);
  const people = new Map(material.candidates.map((one) => [one.id, one]));
  const ofCandidates = interviewsBy(material.interviews, 'candidate');
  const ofRecruiters = interviewsBy(material.interviews, 'recruiter');
  const freeRounds = (id: string) => {
    const busy = new Set((ofCandidates.get(id) ?? []).flatMap(roundsIn));
    const free = rounds.filter((round) => !busy.has(round));
    return free.length === rounds.length ? w.all : spans(free);
  };
  const agreed = new Map(surroundings.standby.map(({ recruiter, candidates }) => [recruiter, candidates]));
  const groups = material.recruiters.flatMap((recruiter) => {
    const waiting = (agreed.get(recruiter.id) ?? []).flatMap((id) => people.get(id) ?? []);
    if (waiting.length === 0) return [];
    const table = tablesOf(recruiter, ofRecruiters.get(recruiter.id) ?? [], sheetWords(locale));
    return {
      title: table === null ? recruiter.company : `${recruiter.company} · ${table}`,
      rows: waiting.map((one, index) => [
        String(index + 1),
        one.cardCode,
        one.short,
        freeRounds(one.id),
        '',
        '',
      ]),
    };
  });
  return {
    sheets: [
      {
        ...blankSheet(w.title),
        facts: [w.how],
        columns: [
          { title: w.order, as: 'text', width: 0 },
          { title: words.code, as: 'code', width: 0 },
          { title: words.name, as: 'strong', width: 6 },
          { title: w.free, as: 'text', width: 6 },
          { title: w.called, as: 'blank', width: 4 },
          { title: w.came, as: 'tick', width: 0 },
        ],
        height: 'written',
        groups,
        empty: groups.length === 0 ? w.nobody : null,
      },
    ],
  };
}

/** "1–3, 5, 7–8": numbers that follow each other are one span. */
export function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, until]) =>
      from === until ? String(from) : from + 1 === until ? `${from}, ${until}` : `${from}–${until}`,
    )
    .join(', ');
}
