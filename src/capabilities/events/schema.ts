// What events speak of, said once: the event and its rounds, who recruits, who comes, and what pages show of them.
export { HALF_DAYS, type HalfDay, type HalfDayPart, halfDaysOf } from './rules/half-days.ts';
export {
  FILE_REFUSALS,
  IMPORT_FIELDS,
  IMPORT_KINDS,
  ImportCounts,
  ImportDetails,
  ImportKind,
  ImportRow,
  ImportSummary,
  ImportUndone,
  type LeftRow,
  PAIR_CHOICES,
  RecentImport,
  ROW_STATES,
  ROWS_SHOWN,
  type RowState,
  ShortageOccupation,
} from './rules/import/shapes.ts';
export { isStale, NeedTerms } from './rules/need-terms.ts';
export * from './rules/shapes/candidates.ts';
export * from './rules/shapes/events.ts';
export * from './rules/shapes/own-place.ts';
export * from './rules/shapes/pages.ts';
export * from './rules/shapes/places.ts';
export * from './rules/shapes/recruiters.ts';
export * from './rules/shapes/schedule.ts';
export { Line, WallTime, withTimes } from './rules/shapes/words.ts';
