import { type Cell, TIME_ONLY_DATE } from './cells.ts';

const DAY = 86_400_000;
const SECONDS = 86_400;

/**
 * A number of Excel as the date it shows. System 1900 (ECMA-376 part 1, 18.17.4.1): day 1 is 1900-01-01 and day 60 is
 * the 29 February 1900 that never was; system 1904: day 0 is 1904-01-01. Times are rounded to the second first
 * (a third of a day is not a binary fraction), then cut to the minute. Outside 1900-9999 the number stays a number.
 */
export function dateOfSerial(serial: number, system1904: boolean): Cell {
  const seconds = Math.round(serial * SECONDS);
  const days = Math.floor(seconds / SECONDS);
  const time = wallTime(seconds - days * SECONDS);
  if (!system1904 && days === 0) return { date: TIME_ONLY_DATE, time };
  const epoch = system1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  if (!Number.isFinite(serial) || days < 0 || days > 2_958_465) return serial;
  return {
    date: new Date(epoch + days * DAY).toISOString().slice(0, 10),
    time: seconds % SECONDS === 0 ? null : time,
  };
}

function wallTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Built-in formats that show a date or a time (ECMA-376 part 1, 18.8.30), with those of East Asian versions. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/** Whether a number format shows a date or a time: it has d, m, y, h or s outside quotes, escapes, colours and locales. */
export function isDateFormat(id: number, code: string | null): boolean {
  if (code === null) return BUILT_IN_DATES.has(id);
  const first = code.split(';')[0] ?? '';
  const bare = first
    .replace(/"[^"]*"?/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}
