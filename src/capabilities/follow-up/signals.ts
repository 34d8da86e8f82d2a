import { Telling } from '../../kernel/telling.ts';

/** What follow-up announces. A listener may get the same signal twice. */
export const SIGNALS = {
  /** Somebody is to be asked how it went on; facts: `month` after the event, `again` for the one reminder. */
  'follow-up.due': Telling,
} as const;
