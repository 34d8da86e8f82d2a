// What other capabilities may ask of the door: the day with who is here, and where everybody goes next.
export { nextPlaces } from './rules/next.ts';
export { presenceCounts } from './rules/people.ts';
export { readDay, readDayFor } from './store/day.ts';
export { applyMark } from './use-cases/shared/apply-mark.ts';
export { disputesOf } from './use-cases/shared/disputes.ts';
export { sayLate } from './use-cases/shared/say-late.ts';
export { settleMarks } from './use-cases/shared/settle-marks.ts';
