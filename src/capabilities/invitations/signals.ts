import { Telling } from '../../kernel/telling.ts';

/**
 * What invitations announces: whom to tell. Messaging has a kind of message for each, which says the words. A listener may
 * get the same signal twice.
 */
export const SIGNALS = {
  /** Somebody pressed: these people are asked whether they come. */
  'invitations.invited': Telling,
  /** The same, asked again. */
  'invitations.asked-again': Telling,
  /** To be called: by a press, or because they did not answer in time. */
  'invitations.call-wanted': Telling,
  /** The moment of a reminder has come, for the day that the event is on. */
  'invitations.days-before': Telling,
  'invitations.evening-before': Telling,
  'invitations.hours-before': Telling,
  'invitations.company-days-before': Telling,
  'invitations.company-hours-before': Telling,
  'invitations.thanks': Telling,
} as const;
