// What other capabilities may ask of the day: its clock, its rounds, and who holds which table.
export { boardRows } from './rules/board.ts';
export { awayRounds } from './rules/hours.ts';
export { roundInQuestion } from './rules/rounds.ts';
export { clockOf } from './use-cases/shared/clock-of.ts';
export { settleRound } from './use-cases/shared/settle-round.ts';
