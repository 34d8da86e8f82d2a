import { RESULTS } from '../../meetings/schema.ts';

/** The months after an event at which people are asked how it went on. */
export const MONTHS = [1, 3, 6] as const;
export type Month = (typeof MONTHS)[number];

const BY_SEX = ['women', 'men', 'otherSex', 'sexUnknown'] as const;
const BY_AGE = ['under18', 'from18to29', 'from30to54', 'from55', 'ageUnknown'] as const;
const BY_DIPLOMA = ['lowerSecondary', 'upperSecondary', 'higher', 'diplomaUnknown'] as const;
const AFTER = [
  ...(['reached1', 'work1', 'lasting1', 'internship1', 'training1'] as const),
  ...(['reached3', 'work3', 'lasting3', 'internship3', 'training3'] as const),
  ...(['reached6', 'work6', 'lasting6', 'internship6', 'training6'] as const),
] as const;

/** The figures of a report, in the order in which it tells them, under what they are about. */
export const GROUPS = {
  attendance: ['registered', 'present', 'absent', 'signed', 'prepared', 'preparedSigned'],
  interviews: ['planned', 'held', 'answered', 'mutual', 'belowFloor'],
  results: RESULTS,
  people: ['future', 'peopleHired', 'peopleSecond', 'peopleInternship', 'peopleImmersion'],
  after: AFTER,
  local: ['hiredEver', 'hiredPlaced', 'hiredLocal'],
  traits: [...BY_SEX, ...BY_AGE, ...BY_DIPLOMA],
} as const;
export type FigureGroup = keyof typeof GROUPS;
export const FIGURE_GROUPS = Object.keys(GROUPS) as FigureGroup[];

/** Every figure that a report, a file and a funder's template can hold. */
export const FIGURES = [
  ...GROUPS.attendance,
  ...GROUPS.interviews,
  ...GROUPS.results,
  ...GROUPS.people,
  ...GROUPS.after,
  ...GROUPS.local,
  ...GROUPS.traits,
] as const;
export type Figure = (typeof FIGURES)[number];

/** Of what each figure is a part: its base, said with it ("8 of the 19 people present"); null for a figure of its own. */
export const BASE: Readonly<Record<Figure, Figure | null>> = {
  registered: null,
  present: 'registered',
  absent: 'registered',
  signed: 'present',
  prepared: 'registered',
  preparedSigned: 'prepared',
  planned: null,
  held: 'planned',
  answered: 'held',
  mutual: 'held',
  belowFloor: 'present',
  hired: 'held',
  'second-yes': 'held',
  'second-maybe': 'held',
  internship: 'held',
  immersion: 'held',
  training: 'held',
  no: 'held',
  future: 'present',
  peopleHired: 'present',
  peopleSecond: 'present',
  peopleInternship: 'present',
  peopleImmersion: 'present',
  reached1: 'present',
  work1: 'reached1',
  lasting1: 'work1',
  internship1: 'reached1',
  training1: 'reached1',
  reached3: 'present',
  work3: 'reached3',
  lasting3: 'work3',
  internship3: 'reached3',
  training3: 'reached3',
  reached6: 'present',
  work6: 'reached6',
  lasting6: 'work6',
  internship6: 'reached6',
  training6: 'reached6',
  hiredEver: 'present',
  hiredPlaced: 'hiredEver',
  hiredLocal: 'hiredPlaced',
  women: 'present',
  men: 'present',
  otherSex: 'present',
  sexUnknown: 'present',
  under18: 'present',
  from18to29: 'present',
  from30to54: 'present',
  from55: 'present',
  ageUnknown: 'present',
  lowerSecondary: 'present',
  upperSecondary: 'present',
  higher: 'present',
  diplomaUnknown: 'present',
};

/** Figures that share their base without overlapping: of an interview one result, of a person one situation, one age. */
export const TOGETHER: Readonly<Partial<Record<Figure, string>>> = Object.fromEntries([
  ...GROUPS.results.map((figure) => [figure, 'results']),
  ...MONTHS.flatMap((month) =>
    (['work', 'internship', 'training'] as const).map((word) => [`${word}${month}`, `month ${month}`]),
  ),
  ...BY_SEX.map((figure) => [figure, 'sex']),
  ...BY_AGE.map((figure) => [figure, 'age']),
  ...BY_DIPLOMA.map((figure) => [figure, 'diploma']),
]);

/** Figures of which the remainder says as much as the part: who has no next step. */
export const GUARDED: ReadonlySet<Figure> = new Set(['future']);

/** By what a report tells its people apart. */
export const BREAKDOWNS = ['partner', 'site', 'stream', 'sex', 'age'] as const;
export type BreakdownKind = (typeof BREAKDOWNS)[number];

/** The columns of a breakdown: what came of the day, then what came after. */
export const DAY_FIGURES = [
  'registered',
  'present',
  'held',
  ...RESULTS,
  'future',
] as const satisfies readonly Figure[];
export const AFTER_FIGURES = MONTHS.flatMap(
  (month) => [`reached${month}`, `work${month}`] as const,
) satisfies readonly Figure[];
export const BREAKDOWN_FIGURES: readonly Figure[] = [...DAY_FIGURES, ...AFTER_FIGURES];

/** Figures that only a network's permission opens. */
export const NEEDS_SEX: ReadonlySet<Figure> = new Set(BY_SEX);
export const NEEDS_AGE: ReadonlySet<Figure> = new Set(BY_AGE);

const BASE_NAMES = [
  'registered',
  'present',
  'prepared',
  'planned',
  'held',
  'reached',
  'work',
  'hiredEver',
  'hiredPlaced',
] as const;
export type BaseWord = (typeof BASE_NAMES)[number];

/** By which word the figure is named as the base of others: the months share theirs. Null where nothing stands on it. */
export const BASE_WORDS = Object.fromEntries(FIGURES.map((figure) => [figure, baseWord(figure)])) as Readonly<
  Record<Figure, BaseWord | null>
>;

function baseWord(figure: Figure): BaseWord | null {
  const word = figure.replace(/\d$/, '');
  return BASE_NAMES.find((name) => name === word) ?? null;
}
