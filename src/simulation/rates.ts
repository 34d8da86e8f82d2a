/** What may go wrong on an evening. Shares are from 0 to 1; those of recruiters and interviews are 0 unless asked for. */
export type Rates = {
  /** Of the registered: never come, and nobody knows before the start. */
  noShow: number;
  /** Of the registered: come late, without a word. */
  late: number;
  /** Walk-ins, as a share of the registered. */
  walkIn: number;
  /** Of those who come: leave in the second half of their time. */
  leaveEarly: number;
  recruiterLate: number;
  /** Of the recruiters: leave in the second half of their time. */
  recruiterGone: number;
  /** Of the interviews: one takes a round more than planned. */
  overrun: number;
};

/** Nothing goes wrong. */
export const NO_TROUBLE: Rates = {
  noShow: 0,
  late: 0,
  walkIn: 0,
  leaveEarly: 0,
  recruiterLate: 0,
  recruiterGone: 0,
  overrun: 0,
};

/** How an evening runs, whatever goes wrong in it. */
export type Setting = {
  /** From the start of a round to the start of the next, in minutes. */
  roundMinutes: number;
  /** Latecomers come so many minutes after their first round began: evenly between these. */
  lateMinutes: readonly [least: number, most: number];
  /** Somebody missing is waited for so long; then their places are given away, and they are welcome when they come. */
  patienceMinutes: number;
};

/** Rounds of 15 minutes with 5 between; latecomers within the time that they are waited for. */
export const USUAL_SETTING: Setting = { roundMinutes: 20, lateMinutes: [5, 45], patienceMinutes: 60 };
