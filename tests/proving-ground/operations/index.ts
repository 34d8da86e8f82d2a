import type { Random } from '../random.ts';
import type { World } from '../world.ts';
import { DAY } from './day.ts';
import type { Drawn, OperationKind } from './kind.ts';
import { MEND } from './mend.ts';
import { PEOPLE } from './people.ts';
import { PLAN } from './plan.ts';

const KINDS: readonly OperationKind[] = [...PEOPLE, ...PLAN, ...DAY, ...MEND];
const BY_NAME = new Map(KINDS.map((kind) => [kind.name, kind]));

export function kindNamed(name: string): OperationKind | undefined {
  return BY_NAME.get(name);
}

/** Draws an operation that can be done: what cannot be done yet is drawn again as something else. */
export function drawOperation(
  world: World,
  random: Random,
  index: number,
): Drawn & { readonly kind: OperationKind } {
  for (;;) {
    const kind = weighted(random);
    const drawn = kind.draw(world, random, index);
    if (drawn !== null) return { ...drawn, kind };
  }
}

function weighted(random: Random): OperationKind {
  let left = random.next() * KINDS.reduce((sum, { weight }) => sum + weight, 0);
  for (const kind of KINDS) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  return KINDS[0]!;
}
