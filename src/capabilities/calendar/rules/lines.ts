import type { Subject } from '../schema.ts';

/** What should stand in somebody's calendar, as the event and the plan now are. */
export interface Wanted {
  readonly uid: string;
  readonly subject: Subject;
  /** Null for the event itself. */
  readonly otherId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly tableNumber: number | null;
  /** Of everything that is shown. */
  readonly fingerprint: string;
}

/** What was written down before. */
export interface Kept {
  readonly uid: string;
  readonly fingerprint: string;
  readonly sequence: number;
  readonly cancelled: boolean;
}

/**
 * What has to be written: lines that are new or another count up, lines that are wanted no more are cancelled and count up
 * too, so that a program that saw an older one takes the newer for true. What is as it was is not touched.
 */
export function changesBetween(
  wanted: readonly Wanted[],
  kept: readonly Kept[],
): { save: (Wanted & { sequence: number })[]; cancel: { uid: string; sequence: number }[] } {
  const known = new Map(kept.map((line) => [line.uid, line]));
  const save = wanted.flatMap((line) => {
    const before = known.get(line.uid);
    if (before === undefined) return [{ ...line, sequence: 0 }];
    if (!before.cancelled && before.fingerprint === line.fingerprint) return [];
    return [{ ...line, sequence: before.sequence + 1 }];
  });
  const names = new Set(wanted.map(({ uid }) => uid));
  const cancel = kept
    .filter(({ uid, cancelled }) => !cancelled && !names.has(uid))
    .map(({ uid, sequence }) => ({ uid, sequence: sequence + 1 }));
  return { save, cancel };
}
