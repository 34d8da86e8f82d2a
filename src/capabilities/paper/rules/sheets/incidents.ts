import type { Locale } from '../../../../kernel/locale.ts';
import type { Lists } from '../shapes/lists.ts';
import { hallWords } from '../words/hall.ts';
import { blankRows, blankSheet } from './lists.ts';

/** Lines that fill the page under the two short lists. */
const LINES = 13;

/** A sheet to write down what happens, with the usual happenings and the numbers to call. */
export function incidents(locale: Locale): Lists {
  const { incidents: w } = hallWords(locale);
  return {
    sheets: [
      {
        ...blankSheet(w.title),
        facts: [w.how],
        notes: [
          { title: w.usual, lines: [...w.happenings] },
          { title: w.numbers, lines: [w.emergency, ...w.blanks] },
        ],
        columns: [
          { title: w.time, as: 'blank', width: 2 },
          { title: w.what, as: 'blank', width: 6 },
          { title: w.who, as: 'blank', width: 5 },
          { title: w.done, as: 'blank', width: 6 },
          { title: w.typed, as: 'tick', width: 0 },
        ],
        height: 'signed',
        groups: [{ title: null, rows: blankRows(LINES, 5) }],
      },
    ],
  };
}
