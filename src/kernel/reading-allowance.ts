/** What a reader opened in the last day, and whom they follow. */
export interface Reading {
  /** Different people whose file was opened, in the last 24 hours or since an organiser lifted the last stop. */
  readonly files: number;
  /** Those of them whom the reader does not follow. */
  readonly others: number;
  /** How many people the reader follows. */
  readonly follows: number;
  /** Opened for an event that the reader runs: organisers prepare it for everybody. */
  readonly organises: boolean;
}

/** More files a day than these are opened by nobody who prepares people or an event. */
const MOST_FILES = 100;
const MOST_OF_OWN = 3;
/** Files of people whom one does not follow: a colleague is ill, a telephone rings. */
const MOST_OTHERS = 20;

/**
 * How many files may be opened in a day, and how many of people one does not follow. A counsellor who follows many may
 * open as many: three times over, as lists are gone through again.
 */
export function allowanceOf({ follows, organises }: Pick<Reading, 'follows' | 'organises'>): {
  readonly files: number;
  readonly others: number;
} {
  const files = Math.max(MOST_FILES, MOST_OF_OWN * follows);
  return { files, others: organises ? files : MOST_OTHERS };
}

/** Whether one more file, of somebody the reader follows or not, would be more than a day's work asks for. */
export function isTooMuch(reading: Reading, own: boolean): boolean {
  const most = allowanceOf(reading);
  return reading.files >= most.files || (!own && reading.others >= most.others);
}
