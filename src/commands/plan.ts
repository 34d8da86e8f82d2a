import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { type PlanFile, type Problem, qualityInWords, reasonInWords } from '../planner/index.ts';
import { BUDGET_OPTIONS, type Budget, fileTrouble, Misused, readBudget } from './budget.ts';
import { findPlan, readThreads, THREADS_OPTION } from './find-plan.ts';
import type { CliCommand, Io } from './io.ts';
import { readProblemFile, Unreadable } from './problem-file.ts';
import { planWorkbook } from './workbook/plan-workbook.ts';

const help = `tremplin plan FILE.json [--seconds 5] [--iterations N] [--seed 1] [--threads N] [--out PLAN.json]
tremplin plan FILE.xlsx [--seconds 5] [--iterations N] [--seed 1] [--threads N] [--out PLAN.xlsx]

Plans an event: who meets whom, when, where. Reads tremplin-problem/1 and writes tremplin-plan/1 (meetings, objective,
bound, seconds, and for every wish that is not held the reason) to PLAN.json, or to the screen without --out.
An event workbook has the sheets Settings (name, value: Rounds, Tables, Start, Minutes, Minutes between, Least),
Candidates (Name, Site, From round, To round, Most, In a row), Recruiters (Name, Seats, Zone, From round, To round,
Most), Wishes (Candidate, Recruiter, Rank, Recruiter grade 0 to 3, Must meet, Value) and, for remote interviews,
Stations (Site, Seats), all in English, French or Dutch. The workbook that comes out (FILE.plan.xlsx without --out)
has the plan per candidate and per recruiter, and why a wish is not held.
With --iterations alone the same file and seed give the same plan anywhere; with both the search ends at the first.
--threads N searches with N seeds at once (seed, seed + 1 …) and keeps the best plan; without it, all cores but one are
used when the search ends by the clock, one thread when it ends by its iterations.
Exit code: 0 with a plan, 1 when it cannot be written, 2 when the file cannot be read or contradicts itself.`;

/** Runs `tremplin plan`; see its help for the exit codes. */
export async function planFile(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...BUDGET_OPTIONS, ...THREADS_OPTION, out: { type: 'string' } },
  });
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
  let threads: number;
  let problem: Problem;
  try {
    budget = readBudget(values, 5);
    threads = readThreads(values.threads, budget);
    if (extname(file).toLowerCase() === '.xlsx')
      return await planWorkbook(file, values.out ?? null, { budget, threads }, io);
    problem = await readProblemFile(file);
  } catch (error) {
    if (error instanceof Misused) io.err(error.message);
    else if (error instanceof Unreadable) for (const line of error.lines) io.err(line);
    else throw error;
    return 2;
  }
  const written = await planned(problem, budget, threads);
  const text = JSON.stringify(written);
  if (values.out === undefined) {
    io.out(text);
    return 0;
  }
  try {
    await writeFile(values.out, `${text}\n`);
  } catch (error) {
    io.err(`${values.out}: ${fileTrouble(error)}`);
    return 1;
  }
  io.out(
    `${written.meetings.length} meetings, ${qualityInWords(written.objective, written.bound, 'en')} (objective ${written.objective}, bound ${written.bound}), in ${written.seconds} s: ${values.out}`,
  );
  return 0;
}

async function planned(problem: Problem, budget: Budget, threads: number): Promise<PlanFile> {
  const now = (): number => performance.now();
  const began = now();
  const found = await findPlan(problem, budget, threads);
  return {
    format: 'tremplin-plan/1',
    meetings: found.plan.meetings,
    objective: found.score.objective,
    bound: found.bound,
    seconds: Math.round(now() - began) / 1000,
    unmet: found.reasons.map((reason) => ({
      candidate: reason.candidate,
      recruiter: reason.recruiter,
      reason: reasonInWords(reason, 'organiser', 'en'),
    })),
  };
}

export const planCommand: CliCommand = { help, run: planFile };
