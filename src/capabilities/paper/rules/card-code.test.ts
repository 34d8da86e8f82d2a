import { expect, test } from 'vitest';
import { interviewCode, readInterviewCode } from './card-code.ts';

test('the code of a card is read as people type it', () => {
  for (const typed of ['KTR-4', ' ktr-4 ', 'ktr 4', 'KTR4', 'KTR - 4'])
    expect(readInterviewCode(typed)).toEqual({ cardCode: 'KTR', round: 4 });
  expect(readInterviewCode(interviewCode({ cardCode: 'A23', round: 12 }))).toEqual({
    cardCode: 'A23',
    round: 12,
  });
  for (const typed of ['', 'KTR', 'KTR-', 'KT-4', 'KTR-4-5', '<b>-1'])
    expect(readInterviewCode(typed)).toBeNull();
});
