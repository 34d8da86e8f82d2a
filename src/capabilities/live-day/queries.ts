// What other capabilities may ask of the day: its clock, its rounds, who holds which table, and the reserve.
export { boardRows } from './rules/board.ts';
export { awayRounds } from './rules/hours.ts';
export { roundInQuestion } from './rules/rounds.ts';
export { listCalled } from './store/errands.ts';
export { listStandby } from './store/standby.ts';
export { clockOf } from './use-cases/shared/clock-of.ts';
export { settleRound } from './use-cases/shared/settle-round.ts';
