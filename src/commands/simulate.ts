import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { spareThreads } from '../planner-threads/run.ts';
import { POLICIES, type Rates, USUAL_SETTING } from '../simulation/index.ts';
import { playOnThreads } from '../simulation-threads/run.ts';
import { Misused, readNumber } from './budget.ts';
import type { CliCommand, Io } from './io.ts';
import { progressBar } from './progress-bar.ts';
import { asRow, HEADER, inJson } from './simulate-table.ts';
import { printedPlan, readSubject, type Subject, Unreadable } from './simulated-subject.ts';

const help = `tremplin simulate EVENT [--no-show 20] [--late 15] [--walk-in 10] [--runs 200]
tremplin simulate FILE.json|FILE.xlsx --no-show 20 …

Plays an evening many times, with people who stay away, come late or walk in, and prints what each way to lead it holds:
  static      the printed plan as it is, nothing mended
  first-come  no plan: first come, first served
  repair      the printed plan, mended before each round: what is printed and still possible stays
  re-plan     a new plan before each round
EVENT is the id or the public address of an event of this instance, with its published plan (without one, a plan is
made first); FILE is a problem (tremplin-problem/1) or an event workbook, as "tremplin plan" reads them.

Rates are percentages. Of the registered: --no-show, --late (5 to 45 minutes, unannounced), --walk-in (as many more).
Of those who come: --leave-early. Of the recruiters: --recruiter-late, --recruiter-gone. Of the interviews: --overrun.
Without --no-show, --late or --walk-in, what this organisation's last events counted at their door is taken; nothing is
invented: when nothing was counted, --no-show must be given, and what is not given is 0.

  --runs N     evenings to play (200)
  --seed N     first seed (1); the same seed gives the same figures
  --threads N  threads (all cores but one)
  --json       the figures as JSON, sums over all evenings
Exit code: 0 played, 1 the simulation failed, 2 a rate is missing or something cannot be read.`;

const RATE_OPTIONS = {
  'no-show': 'noShow',
  late: 'late',
  'walk-in': 'walkIn',
  'leave-early': 'leaveEarly',
  'recruiter-late': 'recruiterLate',
  'recruiter-gone': 'recruiterGone',
  overrun: 'overrun',
} as const satisfies Record<string, keyof Rates>;
type RateOption = keyof typeof RATE_OPTIONS;
const MEASURED: readonly RateOption[] = ['no-show', 'late', 'walk-in'];

/** Runs `tremplin simulate`; see its help for the exit codes. */
export async function runSimulation(args: string[], io: Io): Promise<number> {
  const text = { type: 'string' } as const;
  const rateOptions = Object.fromEntries(Object.keys(RATE_OPTIONS).map((name) => [name, text]));
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...rateOptions, runs: text, threads: text, json: { type: 'boolean', default: false } },
  });
  const { json, ...texts } = values;
  const given: Readonly<Record<string, string | undefined>> = texts;
  const [name] = positionals;
  if (name === undefined || positionals.length !== 1) {
    io.err(help);
    return 2;
  }
  try {
    const whole = { whole: true, least: 1 };
    const runs =
      given.runs === undefined ? 200 : readNumber('--runs', given.runs, { ...whole, most: 100_000 });
    const threads =
      given.threads === undefined
        ? spareThreads()
        : readNumber('--threads', given.threads, { ...whole, most: 64 });
    const subject = await readSubject(name, existsSync(name) || extname(name) !== '');
    const rates = readRates(given, subject);
    return await print({ subject, rates, runs, threads, json }, io);
  } catch (error) {
    if (error instanceof Misused || error instanceof Unreadable) {
      io.err(error.message);
      return 2;
    }
    throw error;
  }
}

/** The rates that were given; for the others what was measured, else nothing. The no-show must come from one of them. */
function readRates(given: Readonly<Record<string, string | undefined>>, { measured }: Subject): Rates {
  const rateOf = (option: RateOption): number => {
    const written = given[option];
    if (written !== undefined) return readNumber(`--${option}`, written, { most: 100, whole: false }) / 100;
    const own = MEASURED.includes(option) && measured !== null;
    if (own) return measured[RATE_OPTIONS[option] as 'noShow' | 'late' | 'walkIn'];
    if (option === 'no-show')
      throw new Misused(
        'How many of a hundred registered people stay away? No past event here counted it, and no figure is invented: say it, for example --no-show 20.',
      );
    return 0;
  };
  const rates = Object.fromEntries(
    (Object.entries(RATE_OPTIONS) as [RateOption, keyof Rates][]).map(([option, rate]) => [
      rate,
      rateOf(option),
    ]),
  ) as Rates;
  if (rates.noShow + rates.late > 1)
    throw new Misused(
      '--no-show and --late together are more than 100: each registered person is one or the other.',
    );
  return rates;
}

interface Asked {
  readonly subject: Subject;
  readonly rates: Rates;
  readonly runs: number;
  readonly threads: number;
  readonly json: boolean;
}

async function print({ subject, rates, runs, threads, json }: Asked, io: Io): Promise<number> {
  const { problem, roundMinutes } = subject;
  const printed = await printedPlan(subject);
  const setting = { ...USUAL_SETTING, roundMinutes };
  const bar = json ? undefined : progressBar('Playing', io);
  const simulation = { problem, printed, rates, setting, policies: POLICIES };
  const { sums } = await playOnThreads(simulation, runs, threads, (done) => bar?.(done, runs));
  if (json) {
    io.out(
      JSON.stringify(inJson({ name: subject.name, rates, runs, printed: printed.meetings.length, sums })),
    );
    return 0;
  }
  const { candidates, recruiters } = problem;
  io.out(
    `${subject.name}: ${candidates.length} candidates, ${recruiters.length} recruiters, ${problem.rounds} rounds, ${printed.meetings.length} interviews printed.`,
  );
  io.out(
    `${runs} evenings with ${inWords(rates)}${subject.measured ? ` (${subject.measuredInWords})` : ''}.`,
  );
  io.out('');
  const rows = [HEADER, ...POLICIES.map((policy) => asRow(policy, sums, runs))];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    io.out(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    );
  return 0;
}

function inWords(rates: Rates): string {
  const words = (Object.entries(RATE_OPTIONS) as [RateOption, keyof Rates][])
    .filter(([option, rate]) => option === 'no-show' || rates[rate] > 0)
    .map(([option, rate]) => `${Math.round(1000 * rates[rate]) / 10} % ${option}`);
  return words.join(', ');
}

export const simulateCommand: CliCommand = { help, run: runSimulation };
