import type { LocalDate } from '../../../kernel/clock.ts';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { MONTHS, type Month, type Problem, type ReadRow, type Said, type Situation } from '../schema.ts';

// A follow-up list as it comes back: the columns that were given away, in any of the three languages and in any order.

type Field = 'situation' | 'contract' | 'startsOn' | 'endsOn' | 'employer';
type Column = 'reference' | 'lastName' | 'firstName' | `${Field} ${Month}`;

const HEADS: readonly (readonly [string, RegExp])[] = [
  ['reference', /^(reference|referentie|ref)\b/],
  ['lastName', /^(nom|nom de famille|naam|achternaam|familienaam|last name|surname)$/],
  ['firstName', /^(prenom|voornaam|first name)$/],
  ['situation', /^(situation|situatie)\b/],
  ['contract', /^(contrat|contract)\b/],
  ['startsOn', /^(debut|begin|start)\b/],
  ['endsOn', /^(fin|einde|end)\b/],
  ['employer', /^(employeur|werkgever|employer)\b/],
];

const SITUATION_WORDS: readonly (readonly [Situation, RegExp])[] = [
  ['internship', /stage|internship/],
  ['training', /formation|opleiding|training/],
  ['looking', /cherche|recherche|sans emploi|chomage|zoek|werkloos|look|unemployed/],
  ['working', /travail|emploi|au travail|en poste|cdi|cdd|werk|aan het werk|work|job/],
  ['other', /autre|ander|other/],
];

const CONTRACT_WORDS: readonly (readonly [NonNullable<Said['contract']>, RegExp])[] = [
  ['permanent', /\bcdi\b|onbepaalde|permanent/],
  ['fixed-term', /\bcdd\b|bepaalde|fixed/],
  ['temporary', /interim|uitzend|agency|temporary/],
  ['apprenticeship', /alternance|alternerend|apprenti/],
  ['student-job', /etudiant|student/],
  ['freelance', /independant|zelfstandig|self-employed|freelance/],
  // Before "stage": in Dutch it is a "kennismakingsstage".
  ['immersion', /immersion|kennismaking|trial/],
  ['internship', /stage|internship/],
  ['other', /autre|ander|other/],
];

/** Letters without accents and capitals, spaces once. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'boolean') return '';
  return typeof cell === 'object' ? cell.date : String(cell).trim();
}

/** What a title of a column stands for; null for a column that is not read. */
export function columnOf(title: string): Column | null {
  const text = plain(title);
  const found = HEADS.find(([, pattern]) => pattern.test(text))?.[0];
  if (found === undefined) return null;
  if (found === 'reference' || found === 'lastName' || found === 'firstName') return found;
  const month = MONTHS.find((one) => new RegExp(`\\b${one}\\b`).test(text));
  return month === undefined ? null : `${found as Field} ${month}`;
}

const wordOf = <W>(words: readonly (readonly [W, RegExp])[], text: string): W | null =>
  words.find(([, pattern]) => pattern.test(plain(text)))?.[0] ?? null;

/**
 * The answers of a list, one a person and a month; empty situations say nothing. Null when no column tells who is meant.
 * @param readDate reads a cell as a day, or null
 */
export function readRows(
  rows: readonly (readonly Cell[])[],
  readDate: (cell: Cell) => LocalDate | null,
): ReadRow[] | null {
  const [titles, ...lines] = rows;
  const columns = (titles ?? []).map((cell) => columnOf(textOf(cell)));
  const at = (column: Column) => columns.indexOf(column);
  if (at('reference') < 0 && (at('lastName') < 0 || at('firstName') < 0)) return null;
  return lines.flatMap((cells, index) => {
    const cell = (column: Column): Cell => (at(column) < 0 ? null : (cells[at(column)] ?? null));
    const who = {
      line: index + 2,
      reference: textOf(cell('reference')).toUpperCase(),
      lastName: textOf(cell('lastName')).slice(0, 120),
      firstName: textOf(cell('firstName')).slice(0, 120),
    };
    return MONTHS.flatMap((month) => {
      const typed = textOf(cell(`situation ${month}`));
      return typed === '' ? [] : [{ ...who, month, ...answerOf(typed, month, cell, readDate) }];
    });
  });
}

function answerOf(
  typed: string,
  month: Month,
  cell: (column: Column) => Cell,
  readDate: (cell: Cell) => LocalDate | null,
): { said: Said | null; problem: Problem | null } {
  const situation = wordOf(SITUATION_WORDS, typed);
  if (situation === null) return { said: null, problem: 'situation' };
  const contractTyped = textOf(cell(`contract ${month}`));
  const contract = contractTyped === '' ? null : wordOf(CONTRACT_WORDS, contractTyped);
  if (contractTyped !== '' && contract === null) return { said: null, problem: 'contract' };
  const [starts, ends] = (['startsOn', 'endsOn'] as const).map((field) => {
    const value = cell(`${field} ${month}`);
    return textOf(value) === '' ? null : (readDate(value) ?? 'wrong');
  });
  if (starts === 'wrong' || ends === 'wrong') return { said: null, problem: 'date' };
  const [startsOn, endsOn] = [starts ?? null, ends ?? null];
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return { said: null, problem: 'order' };
  const employer = textOf(cell(`employer ${month}`)).slice(0, 120) || null;
  const rest = { recruiterId: null, sameEmployer: null, town: null };
  return { said: { situation, contract, startsOn, endsOn, employer, ...rest }, problem: null };
}
