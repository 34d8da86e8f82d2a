import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signOnScreen } from '../use-cases/sign-on-screen.ts';
import { pathOf, toField } from './strokes.ts';

test('a stroke is moves and lines in whole units of the field, without points that say nothing', () => {
  const box = { left: 10, top: 20, width: 300, height: 100 };
  const stroke = [
    { x: 10, y: 20 },
    { x: 10.4, y: 20.2 },
    { x: 160, y: 70 },
    { x: 900, y: -5 },
  ].map((point) => toField(point, box));
  expect(pathOf([stroke, [{ x: 7, y: 8 }], []])).toBe('M0 0L300 100L600 0M7 8L7 8');
});

test('whatever is drawn, what is sent is taken', () => {
  const point = fc
    .record({ x: fc.integer({ min: -50, max: 900 }), y: fc.integer({ min: -50, max: 400 }) })
    .map((one) => toField(one, { left: 0, top: 0, width: 777, height: 259 }));
  const strokes = fc.array(fc.array(point, { maxLength: 60 }), { minLength: 1, maxLength: 12 });
  const { drawing } = signOnScreen.input.shape;
  fc.assert(
    fc.property(strokes, (drawn) => {
      const path = pathOf(drawn);
      expect(drawing.safeParse(path === '' ? null : path).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});
