import { Telling } from '../../kernel/telling.ts';

/** What answers announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** A recruiter owes answers; facts: `owed`, how many, and `dueOn`, the last day. */
  'answers.owed': Telling,
  /** Somebody has answers that nobody told them; facts: `answers` with company, result, reason and words. */
  'answers.given': Telling,
} as const;
