import type { Fault } from './history.ts';
import type { Random } from './random.ts';

const FAULTS: readonly (readonly [Fault, number])[] = [
  ['answer-lost', 0.05],
  ['request-lost', 0.02],
  ['cut', 0.02],
  ['sent-twice', 0.05],
  ['answer-slow', 0.03],
];
/** Of the operations that two organisers could do at once, this part is done so. */
const RIVALS = 0.25;

/** What the nemesis has in mind for the next operation. */
export function faultFor(random: Random, hasRivals: boolean): Fault | null {
  if (hasRivals && random.chance(RIVALS)) return 'rival';
  let left = random.next();
  for (const [fault, part] of FAULTS) {
    left -= part;
    if (left < 0) return fault;
  }
  return null;
}
