import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { B2bProblem } from '../planner/b2b/problem.ts';
import { DznError, readDzn } from '../planner/b2b/read-dzn.ts';
import { solveB2b } from '../planner/b2b/solve.ts';
import { BUDGET_OPTIONS, type Budget, fileTrouble, Misused, readBudget } from './budget.ts';
import type { CliCommand, Io } from './io.ts';

const help = `tremplin b2b FILE.dzn [--seconds 10] [--iterations N] [--seed 1]

Plans meetings between equals (the business-to-business meeting scheduling problem: Bofill and others, JAIR 2022).
Reads a MiniZinc data file and prints one line of JSON:
  feasible     true, false (proved), or null (nothing found in time)
  breaks       total of breaks, null without a plan
  slots        the slot of each meeting, from 1, in the order of "requested"
  lowerBound   no plan has fewer breaks; equal to breaks when the plan is proved to be the best
  proof        why there is no plan
Ends as soon as the best is proved. With --iterations alone the same file and seed give the same plan anywhere.
Exit code: 0 with an answer, 2 when the file cannot be read.`;

/** Runs `tremplin b2b`; see its help for the exit codes. */
export async function b2b(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: BUDGET_OPTIONS });
  if (values.help) {
    io.out(help);
    return 0;
  }
  const [file] = positionals;
  if (file === undefined || positionals.length !== 1) {
    io.err(help);
    return 2;
  }
  let budget: Budget;
  let problem: B2bProblem;
  try {
    budget = readBudget(values, 10);
    problem = readDzn(await readFile(file, 'utf8'));
  } catch (error) {
    io.err(error instanceof Misused ? error.message : `${file}: ${fileTrouble(error)}`);
    if (!(error instanceof DznError || error instanceof Misused || (error as NodeJS.ErrnoException).code))
      throw error;
    return 2;
  }
  const { feasible, breaks, slots, lowerBound, proof } = solveB2b(
    problem,
    { ...budget, now: () => performance.now() },
    budget.seed,
  );
  io.out(JSON.stringify({ feasible, breaks, slots, lowerBound, ...(proof === undefined ? {} : { proof }) }));
  return 0;
}

export const b2bCommand: CliCommand = { help, run: b2b };
