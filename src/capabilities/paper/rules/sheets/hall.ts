import { type LabelFormat, labelSheet } from '../labels.ts';
import type { Material } from '../material.ts';
import type { Badges, Signs } from '../shapes/hall.ts';
import type { SheetWords } from '../words/index.ts';
import { interviewsBy, needsOf } from './common.ts';
import { tablesOf } from './recruiter-plans.ts';

/** A sign for every table with who receives there, and signs for the hall and the way to it. */
export function signs({ event, recruiters, interviews }: Material, words: SheetWords): Signs {
  const at = new Map<number, Set<string>>();
  const put = (table: number, id: string) => at.set(table, (at.get(table) ?? new Set()).add(id));
  for (const { table, recruiter } of interviews) if (table !== null) put(table, recruiter);
  const placed = new Set([...at.values()].flatMap((ids) => [...ids]));
  for (const { id, firstTable, seats } of recruiters)
    if (firstTable !== null && !placed.has(id))
      for (let seat = 0; seat < seats; seat++) put(firstTable + seat, id);
  const { welcome, interviews: meeting, waiting } = words.signs;
  return {
    tables: event.tables.map(({ number }) => ({
      word: words.signs.table,
      number,
      companies: recruiters
        .filter(({ id }) => at.get(number)?.has(id))
        .map((recruiter) => ({ name: recruiter.company, needs: needsOf(recruiter) })),
    })),
    places: [
      ...[welcome, meeting, waiting].map((text) => ({ text, arrow: null })),
      ...(['left', 'right', 'up'] as const).map((arrow) => ({ text: event.name, arrow })),
    ],
  };
}

/** Badges of everybody: candidates by first name and initial with the code for the door, recruiters by company. */
export function badges(material: Material, words: SheetWords, format: LabelFormat): Badges {
  const own = interviewsBy(material.interviews, 'recruiter');
  return {
    sheet: labelSheet(format),
    badges: [
      ...material.candidates.map((candidate) => ({
        name: candidate.named ? candidate.firstName : candidate.cardCode,
        second: candidate.named ? candidate.short.slice(candidate.firstName.length).trim() : '',
        code: candidate.cardCode,
        table: null,
        role: words.badges.candidate,
      })),
      ...material.recruiters.map((recruiter) => ({
        name: recruiter.company,
        second: [recruiter.firstName, recruiter.lastName].filter(Boolean).join(' '),
        code: null,
        table: tablesOf(recruiter, own.get(recruiter.id) ?? [], words),
        role: words.badges.recruiter,
      })),
    ],
  };
}
