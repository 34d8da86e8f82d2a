import { z } from 'zod';

export const WallTime = z.iso.time({ precision: -1 });

/** A line that may be left empty. */
export const Line = (most: number) => z.string().trim().max(most).nullable().default(null);

interface Times {
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  readonly restMinutes?: number | null;
  readonly restFrom?: string | null;
  readonly restUntil?: string | null;
}

/** Adds to a schema with times of presence that one does not leave before coming, and that a rest has its hours. */
export function withTimes<T extends z.ZodType<Times, unknown>>(schema: T): T {
  return schema.superRefine(({ presentFrom, presentUntil, ...rest }, context) => {
    const { restMinutes = null, restFrom = null, restUntil = null } = rest;
    const missing =
      restMinutes === null ? null : restFrom === null ? 'restFrom' : restUntil === null ? 'restUntil' : null;
    if (missing !== null)
      context.addIssue({ code: 'custom', message: 'rest-without-hours', path: [missing], input: null });
    if (restFrom !== null && restUntil !== null && restUntil <= restFrom)
      context.addIssue({ code: 'custom', message: 'times-reversed', path: ['restUntil'], input: restUntil });
    if (presentFrom !== null && presentUntil !== null && presentUntil <= presentFrom)
      context.addIssue({
        code: 'custom',
        message: 'times-reversed',
        path: ['presentUntil'],
        input: presentUntil,
      });
  }) as T;
}
