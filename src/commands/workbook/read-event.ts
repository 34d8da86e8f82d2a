import type { Cell, Sheet } from '../../kernel/spreadsheets/cells.ts';
import type { Language, Problem } from '../../planner/index.ts';
import { plain, type Row, SheetReader, WorkbookError } from './sheet-reader.ts';
import { TEXTS, type WorkbookTexts } from './texts.ts';

export type EventWorkbook = {
  /** To be read by `readProblem`, like a problem file. */
  problem: Problem;
  language: Language;
  /** "17:30" per round, or null when the workbook gives no times. */
  times: string[] | null;
  /** Where a place of the problem (`candidates[3]`) stands in the workbook. */
  placeOf(place: string): string;
};

/** Candidates without a row in the settings get the product's usual weights. */
const WEIGHTS: Problem['weights'] = {
  value: 4,
  floor: [20, 10, 5],
  idleCandidate: 1,
  idleRecruiter: 1,
  change: 0,
};

/**
 * Reads an event workbook: the sheets settings (name, value), candidates, recruiters, wishes and, for
 * remote interviews, stations (site, number), named in one of the three languages. Rounds count from 1.
 *
 * @throws WorkbookError with sheet, row and reason.
 */
export function readEvent(sheets: readonly Sheet[]): EventWorkbook {
  const language = languageOf(sheets);
  const texts = TEXTS[language];
  const settings = new Settings(new SheetReader(sheets, texts.sheets.settings, []), texts);
  const rounds = settings.number('rounds') ?? missing(texts, texts.settings.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 96)
    throw new WorkbookError(
      texts.sheets.settings,
      null,
      `${texts.settings.rounds}: ${rounds}, 1 to 96 are possible`,
    );
  const { columns } = texts;
  const people = new SheetReader(sheets, texts.sheets.candidates, [columns.name]).rows();
  const firms = new SheetReader(sheets, texts.sheets.recruiters, [columns.name]).rows();
  const wished = new SheetReader(sheets, texts.sheets.wishes, [columns.candidate, columns.recruiter]).rows();
  const stationRows = sheets.some(({ name }) => plain(name) === plain(texts.sheets.stations))
    ? new SheetReader(sheets, texts.sheets.stations, [columns.site]).rows()
    : [];
  const presence = (row: Row): (0 | 1)[] => {
    const from = row.number(columns.from, 1, rounds) ?? 1;
    const to = row.number(columns.to, 1, rounds) ?? rounds;
    return Array.from({ length: rounds }, (_, round) => (round + 1 >= from && round + 1 <= to ? 1 : 0));
  };
  const siteOf = (row: Row): string => row.text(columns.site) ?? '–';
  const stations = new Map(stationRows.map((row) => [siteOf(row), row.number(columns.seats, 0, 10_000)]));
  const siteNames = new Set([...people.map(siteOf), ...stations.keys()]);
  const problem: Problem = {
    format: 'tremplin-problem/1',
    name: null,
    rounds,
    tables: settings.number('tables'),
    sites: [...siteNames].map((id) => ({ id, stations: stations.get(id) ?? null })),
    candidates: people.map((row) => ({
      id: row.required(columns.name),
      site: siteOf(row),
      available: presence(row),
      most: row.number(columns.most, 0, rounds) ?? rounds,
      longestRun: row.number(columns.longestRun, 1, rounds),
    })),
    recruiters: firms.map((row) => ({
      id: row.required(columns.name),
      seats: row.number(columns.seats, 0, 200) ?? 1,
      zone: row.number(columns.zone, 0, 1000) ?? 0,
      available: presence(row),
      most: row.number(columns.most, 0, 100_000),
    })),
    wishes: wished.map((row) => wishOf(row, texts)),
    zoneGap: settings.number('zoneGap') ?? 0,
    weights: WEIGHTS,
    pinned: [],
    previous: null,
    least: settings.number('least'),
  };
  const rowsOf: Record<string, [string, Row[]]> = {
    candidates: [texts.sheets.candidates, people],
    recruiters: [texts.sheets.recruiters, firms],
    wishes: [texts.sheets.wishes, wished],
  };
  return {
    problem,
    language,
    times: settings.times(rounds),
    placeOf(place) {
      const [, list, index] = /^(\w+)\[(\d+)\]/.exec(place) ?? [];
      const [sheet, rows] = rowsOf[list ?? ''] ?? [];
      const row = rows?.[Number(index)];
      return row === undefined ? place : `${sheet}, ${row.line}`;
    },
  };
}

/** Where no value is given: favourites count more, and what the recruiter wishes as well. */
function wishOf(row: Row, texts: WorkbookTexts): Problem['wishes'][number] {
  const { columns } = texts;
  const rank = row.number(columns.rank, 0, 1000) ?? 0;
  const recruiterGrade = row.number(columns.grade, 0, 3) ?? 0;
  const must = row.yes(columns.must, texts.yes);
  const usual = (rank > 0 ? Math.max(2, 14 - 2 * rank) : 0) + 4 * recruiterGrade + (must ? 20 : 0);
  return {
    candidate: row.required(columns.candidate),
    recruiter: row.required(columns.recruiter),
    rank,
    recruiterGrade,
    must,
    value: row.number(columns.value, 0, 1_000_000) ?? usual,
  };
}

function languageOf(sheets: readonly Sheet[]): Language {
  const names = new Set(sheets.map(({ name }) => plain(name)));
  for (const language of ['fr', 'nl', 'en'] as const)
    if (names.has(plain(TEXTS[language].sheets.candidates))) return language;
  const expected = (['fr', 'nl', 'en'] as const).map((language) => TEXTS[language].sheets.candidates);
  throw new WorkbookError(expected.join(' / '), null, 'there is no such sheet');
}

function missing(texts: WorkbookTexts, setting: string): never {
  throw new WorkbookError(texts.sheets.settings, null, `"${setting}" is missing`);
}

/** The settings sheet: a name and a value per row. */
class Settings {
  private readonly values = new Map<string, Cell>();
  private readonly texts: WorkbookTexts;

  constructor(reader: SheetReader, texts: WorkbookTexts) {
    this.texts = texts;
    for (const row of reader.cells()) this.values.set(plain(String(row[0] ?? '')), row[1] ?? null);
  }

  number(setting: keyof WorkbookTexts['settings']): number | null {
    const name = this.texts.settings[setting];
    const value = this.values.get(plain(name)) ?? null;
    if (value === null) return null;
    const read = typeof value === 'number' ? value : Number(typeof value === 'string' ? value : Number.NaN);
    if (!Number.isInteger(read) || read < 0)
      throw new WorkbookError(this.texts.sheets.settings, null, `${name}: a whole number is needed`);
    return read;
  }

  times(rounds: number): string[] | null {
    const start = this.values.get(plain(this.texts.settings.start)) ?? null;
    const minutes = this.number('minutes');
    if (start === null || minutes === null) return null;
    const text = typeof start === 'object' ? (start.time ?? '') : String(start);
    const [, hours, rest] = /^(\d{1,2})[:h](\d{2})$/.exec(text.trim()) ?? [];
    if (hours === undefined || rest === undefined)
      throw new WorkbookError(
        this.texts.sheets.settings,
        null,
        `${this.texts.settings.start}: a time like 17:30 is needed`,
      );
    const first = 60 * Number(hours) + Number(rest);
    const step = minutes + (this.number('move') ?? 0);
    return Array.from({ length: rounds }, (_, round) => {
      const at = (first + round * step) % 1440;
      return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    });
  }
}
