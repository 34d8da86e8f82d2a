import { expect, test } from 'vitest';
import { texts as satisfactionTexts } from '../../../satisfaction/texts.ts';
import { spans } from '../sheets/standby.ts';
import { hallWords } from './hall.ts';

test('slips and forms ask in the same words', () => {
  for (const locale of ['fr', 'nl', 'en'] as const) {
    const { scale, questions, words } = satisfactionTexts(locale);
    expect(hallWords(locale).satisfaction).toMatchObject({ scale, questions, words });
  }
});

test('rounds that follow each other are one span', () => {
  expect(spans([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7, 8');
  expect(spans([4])).toBe('4');
  expect(spans([])).toBe('');
});
