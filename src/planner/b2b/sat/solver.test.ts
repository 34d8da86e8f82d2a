import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Solver } from './solver.ts';

const effort = { conflicts: 1_000_000, stopped: () => false };

type Formula = { clauses: number[][]; limits: { literals: number[]; most: number }[]; assumed: number[] };
const VARIABLES = 8;
const literal = fc.nat(2 * VARIABLES - 1);
const formulas: fc.Arbitrary<Formula> = fc.record({
  clauses: fc.array(fc.array(literal, { minLength: 1, maxLength: 4 }), { maxLength: 40 }),
  limits: fc.array(
    fc.record({ literals: fc.uniqueArray(literal, { minLength: 2, maxLength: 6 }), most: fc.nat(3) }),
    { maxLength: 3 },
  ),
  assumed: fc.uniqueArray(literal, { maxLength: 4, selector: (each) => each >> 1 }),
});

const holds = (bits: number, each: number): boolean => ((bits >> (each >> 1)) & 1) === ((each & 1) ^ 1);

function satisfied({ clauses, limits }: Formula, assumed: number[], bits: number): boolean {
  return (
    assumed.every((each) => holds(bits, each)) &&
    clauses.every((clause) => clause.some((each) => holds(bits, each))) &&
    limits.every(({ literals, most }) => literals.filter((each) => holds(bits, each)).length <= most)
  );
}

const possible = (formula: Formula, assumed: number[]): boolean =>
  Array.from({ length: 1 << VARIABLES }, (_, bits) => bits).some((bits) => satisfied(formula, assumed, bits));

test('answers as a truth table does, with a model or a core, twice in a row', () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      const solver = new Solver();
      for (let i = 0; i < VARIABLES; i++) solver.variable();
      for (const clause of formula.clauses) solver.clause(...clause);
      for (const { literals, most } of formula.limits) solver.allowAtMost(literals, most);
      for (const assumed of [formula.assumed, []]) {
        const answer = solver.solve(assumed, effort);
        expect(answer).toBe(possible(formula, assumed));
        if (answer === true) {
          let bits = 0;
          for (let i = 0; i < VARIABLES; i++) if (solver.model[2 * i] === 1) bits |= 1 << i;
          expect(satisfied(formula, assumed, bits)).toBe(true);
        } else {
          expect(assumed).toEqual(expect.arrayContaining(solver.core));
          expect(possible(formula, solver.core)).toBe(false);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

/** `pigeons` into `holes`: impossible when there are more pigeons. */
function pigeons(count: number, holes: number): Solver {
  const solver = new Solver();
  const at = Array.from({ length: count }, () => Array.from({ length: holes }, () => solver.variable()));
  for (const row of at) solver.clause(...row);
  for (let h = 0; h < holes; h++)
    for (let i = 0; i < count; i++)
      for (let j = i + 1; j < count; j++) solver.clause(at[i]![h]! ^ 1, at[j]![h]! ^ 1);
  return solver;
}

test('eight pigeons do not fit into seven holes, eight into eight do', () => {
  const crowded = pigeons(8, 7);
  expect(crowded.solve([], effort)).toBe(false);
  expect(crowded.conflicts).toBeGreaterThan(2000);
  expect(pigeons(8, 8).solve([], effort)).toBe(true);
});

test('a budget that is too small ends without an answer', () => {
  expect(pigeons(10, 9).solve([], { conflicts: 100, stopped: () => false })).toBe(null);
  expect(pigeons(10, 9).solve([], { conflicts: 1e9, stopped: () => true })).toBe(null);
});
