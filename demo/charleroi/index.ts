import { candidates } from './candidates/index.ts';
import { companies } from './companies/index.ts';
import { evening } from './evening.ts';
import { grades } from './grades.ts';
import { network } from './network.ts';

export { fullName } from './candidates/index.ts';
export { thursdayFrom } from './evening.ts';
export { occupations } from './occupations.ts';
export type * from './types.ts';

/** Situation 1: one evening of speed interviews in a coworking, with everybody and everything in it invented. */
export const charleroi = { network, evening, companies, candidates, grades };
