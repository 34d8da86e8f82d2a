import { milliseconds } from './planner/table.ts';

/** Milliseconds since 1970, the same in each process of this machine. */
export const now = () => performance.timeOrigin + performance.now();

export const pause = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration));

/** A line of a table: how many there are, their half, the 99th of a hundred, the worst. All in milliseconds. */
export function delayRow(name: string, values: readonly number[]): string[] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted.length === 0
      ? '–'
      : milliseconds(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return [`${name} (${sorted.length})`, at(0.5), at(0.99), at(1)];
}
