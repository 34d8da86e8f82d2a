import type { Wait } from './waiting-time.ts';

/**
 * What a place that waits says in figures: `position` (1 is next), `ahead`, `minutes`, and under the name of what these are
 * known from (`here`, `fair`, `meant`) of how many talks. The page draws these and the live stream tells them.
 */
export function figuresOf({ ahead, wait }: { ahead: number; wait: Wait | null }): Record<string, number> {
  const known = wait === null ? {} : { minutes: wait.minutes, [wait.basis]: wait.talks };
  return { position: ahead + 1, ahead, ...known };
}
