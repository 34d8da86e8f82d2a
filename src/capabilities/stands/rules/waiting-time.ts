/** What is known of a stand when somebody asks how long they will wait. */
export interface StandNow {
  /** Hosts who are present, and those of them who are in a talk or calling somebody. */
  readonly hosts: number;
  readonly engaged: number;
  /** Minutes of the talks that were held here, the latest first; and at the whole fair. */
  readonly here: readonly number[];
  readonly anywhere: readonly number[];
  /** How long a talk is meant to last, in minutes. */
  readonly meant: number;
}

export interface Wait {
  readonly minutes: number;
  /** Measured here, at the whole fair, or nothing but what is meant. */
  readonly basis: 'here' | 'fair' | 'meant';
  /** Of how many talks. */
  readonly talks: number;
}

/** With fewer talks than these a median says nothing. */
const FEWEST_TALKS = 3;
/** Older talks say little of the pace of now. */
const LATEST_TALKS = 12;
/** Above ten minutes nobody needs a minute's precision, and we do not have it. */
const STEP = 5;

/**
 * How long somebody waits with so many before them: the median of measured talks for each who goes first, half of one for
 * the talks that run, shared among the hosts who are there. Null while nobody receives: then nothing can be said.
 */
export function waitOf(ahead: number, stand: StandNow): Wait | null {
  if (stand.hosts === 0) return null;
  const { basis, talks, duration } = pace(stand);
  const free = Math.max(0, stand.hosts - stand.engaged);
  if (ahead < free) return { minutes: 0, basis, talks };
  const minutes = ((ahead - free + 0.5) * duration) / stand.hosts;
  return { minutes: rounded(minutes), basis, talks };
}

function pace({ here, anywhere, meant }: StandNow): Omit<Wait, 'minutes'> & { readonly duration: number } {
  for (const [basis, talks] of [
    ['here', here],
    ['fair', anywhere],
  ] as const) {
    const latest = talks.slice(0, LATEST_TALKS);
    if (latest.length >= FEWEST_TALKS) return { basis, talks: latest.length, duration: median(latest) };
  }
  return { basis: 'meant', talks: 0, duration: meant };
}

/** The middle value; of an even number of them the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function rounded(minutes: number): number {
  return minutes <= 2 * STEP ? Math.max(1, Math.round(minutes)) : Math.round(minutes / STEP) * STEP;
}
