/** An option that is not what it must be: said to the user, exit code 2. */
export class Misused extends Error {
  override name = 'Misused';
}

/** The options of a command that searches, read and checked. */
export type Budget = { seconds: number | null; iterations: number | null; seed: number };

export const BUDGET_OPTIONS = {
  help: { type: 'boolean', short: 'h', default: false },
  seconds: { type: 'string' },
  iterations: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;

/**
 * Seconds, unless only iterations are given: those alone give the same result on any machine.
 *
 * @throws Misused naming the option.
 */
export function readBudget(
  given: { seconds?: string | undefined; iterations?: string | undefined; seed: string },
  seconds: number,
): Budget {
  const iterations =
    given.iterations === undefined
      ? null
      : readNumber('--iterations', given.iterations, { most: 1e12, whole: true });
  const time =
    given.seconds === undefined
      ? null
      : readNumber('--seconds', given.seconds, { most: 86_400, whole: false });
  return {
    seconds: time ?? (iterations === null ? seconds : null),
    iterations,
    seed: readNumber('--seed', given.seed, { most: 4_294_967_295, whole: true }),
  };
}

/**
 * The number given to an option.
 *
 * @throws Misused naming the option and what is needed.
 */
export function readNumber(
  option: string,
  text: string,
  { least = 0, most, whole }: { least?: number; most: number; whole: boolean },
): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new Misused(
      `${option} ${text}: ${whole ? 'a whole number' : 'a number'} from ${least} to ${most} is needed.`,
    );
  return value;
}

/** What went wrong with a file, without the stack. */
export function fileTrouble(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be opened';
  return error.message;
}
