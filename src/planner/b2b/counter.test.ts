import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counter } from './counter.ts';
import { Solver } from './sat/solver.ts';

const effort = { stopped: () => false };

test('output k is forced when more than k inputs are true, and may be false otherwise', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 12 }),
      (chosen, most) => {
        const solver = new Solver();
        const inputs = chosen.map(() => solver.variable());
        const outputs = counter(solver, inputs, most);
        const count = chosen.filter(Boolean).length;
        const assumed = inputs.map((input, i) => (chosen[i] ? input : input ^ 1));
        expect(outputs).toHaveLength(Math.min(most, inputs.length));
        for (const [k, output] of outputs.entries())
          expect(solver.solve([...assumed, output ^ 1], effort)).toBe(count <= k);
      },
    ),
  );
});

test('a limit on the last output allows so many inputs and no more', () => {
  const solver = new Solver();
  const inputs = Array.from({ length: 9 }, () => solver.variable());
  solver.clause(counter(solver, inputs, 4)[3]! ^ 1);
  expect(solver.solve(inputs.slice(0, 3), effort)).toBe(true);
  expect(solver.solve(inputs.slice(2, 6), effort)).toBe(false);
  expect(solver.core).toHaveLength(4);
});
