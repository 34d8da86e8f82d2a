// What the processes may ask of privacy: the nightly job, and erasing again after a restore.
export { eraseAgain, readRegister } from './use-cases/shared/erase-again.ts';
export { applyRetention, dryRetention } from './use-cases/shared/run-retention.ts';
