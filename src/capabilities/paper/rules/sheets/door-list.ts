import type { Locale } from '../../../../kernel/locale.ts';
import { wallTimeOf } from '../../../../web/dates.ts';
import type { Recruiter } from '../../../events/schema.ts';
import type { Material, PaperCandidate } from '../material.ts';
import type { ListColumn, ListSheet, Lists } from '../shapes/lists.ts';
import { type HallWords, hallWords } from '../words/hall.ts';
import { interviewsBy, roundsOf } from './common.ts';
import { blankSheet, byOrganisation, filedName } from './lists.ts';

/** A column, and what stands in it for each person. */
interface Told<One> extends ListColumn {
  readonly cell: (one: One) => string;
}

/** Who is expected at the door: by name, by organisation, and the recruiters; with room for the hour of arrival. */
export function doorList(material: Material, locale: Locale): Lists {
  const words = hallWords(locale);
  const { door: w } = words;
  const expected = material.candidates.filter(({ status }) => status !== 'cancelled');
  const told = candidateColumns(material, words);
  const people: ListSheet = {
    ...listed(w.byName, told, expected),
    facts: [words.people(expected.length), w.how],
    empty: expected.length === 0 ? words.nobody : null,
  };
  const partners = byOrganisation(expected);
  const grouped = told.filter(({ title }) => title !== words.organisation);
  const sheets: ListSheet[] = [people];
  if (partners.some(({ organisation }) => organisation !== null))
    sheets.push({
      ...listed(w.byPartner, grouped, []),
      facts: people.facts,
      groups: partners.map(({ organisation, people: own }) => ({
        title: `${organisation ?? words.host} · ${words.people(own.length)}`,
        rows: rowsOf(grouped, own),
      })),
    });
  if (material.recruiters.length > 0) {
    const byName = [...material.recruiters].sort((a, b) => a.company.localeCompare(b.company, locale));
    sheets.push({
      ...listed(w.recruiters, recruiterColumns(material, words), byName),
      facts: [w.how],
    });
  }
  return { sheets };
}

function candidateColumns(material: Material, words: HallWords): Told<PaperCandidate>[] {
  const { door: w } = words;
  return [
    { title: words.code, as: 'code', width: 0, cell: ({ cardCode }) => cardCode },
    {
      title: words.name,
      as: 'strong',
      width: 8,
      cell: (one) => (one.status === 'waiting' ? `${filedName(one)} (${w.waiting})` : filedName(one)),
    },
    { title: words.organisation, as: 'text', width: 7, cell: ({ partner }) => partner ?? '' },
    ...firstInterview<PaperCandidate>(material, words, 'candidate'),
    { title: w.arrived, as: 'blank', width: 4, cell: () => '' },
  ];
}

function recruiterColumns(material: Material, words: HallWords): Told<Recruiter>[] {
  const { door: w } = words;
  return [
    { title: w.company, as: 'strong', width: 8, cell: ({ company }) => company },
    {
      title: w.contact,
      as: 'text',
      width: 6,
      cell: ({ firstName, lastName }) => [firstName, lastName].filter(Boolean).join(' '),
    },
    ...firstInterview<Recruiter>(material, words, 'recruiter'),
    { title: w.arrived, as: 'blank', width: 4, cell: () => '' },
  ];
}

/** Where somebody goes first; no such column before there is a plan. */
function firstInterview<One extends { readonly id: string }>(
  { event, interviews }: Material,
  { door: w }: HallWords,
  side: 'candidate' | 'recruiter',
): Told<One>[] {
  if (interviews.length === 0) return [];
  const starts = new Map(
    roundsOf(event).map(({ number, startsAt }) => [number, wallTimeOf(startsAt, event.timeZone)]),
  );
  const own = interviewsBy(interviews, side);
  const cell = ({ id }: One) => {
    const first = own.get(id)?.[0];
    return first === undefined ? w.none : w.place(starts.get(first.round) ?? '', first.table);
  };
  return [{ title: w.first, as: 'text', width: 5, cell }];
}

function listed<One>(title: string, told: readonly Told<One>[], people: readonly One[]): ListSheet {
  return {
    ...blankSheet(title),
    columns: told.map(({ cell: _, ...column }) => column),
    height: 'written',
    groups: [{ title: null, rows: rowsOf(told, people) }],
  };
}

function rowsOf<One>(told: readonly Told<One>[], people: readonly One[]): string[][] {
  return people.map((one) => told.map(({ cell }) => cell(one)));
}
