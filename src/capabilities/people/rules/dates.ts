import type { LocalDate, WallTime } from '../../../kernel/clock.ts';
import { type Cell, TIME_ONLY_DATE } from '../../../kernel/spreadsheets/cells.ts';
import { problem, type Repaired, repaired } from './complaint.ts';
import { comparable, textOf } from './text.ts';

const MONTHS: Readonly<Record<string, number>> = {};
const NAMES = [
  'janvier januari january janv jan',
  'fevrier februari february fevr fev feb',
  'mars maart march mrt mar',
  'avril april avr apr',
  'mai mei may',
  'juin juni june jun',
  'juillet juli july juil jul',
  'aout augustus august aug',
  'septembre september sept sep',
  'octobre oktober october oct okt',
  'novembre november nov',
  'decembre december dec',
];
for (const [index, names] of NAMES.entries())
  for (const name of names.split(' ')) Object.assign(MONTHS, { [name]: index + 1 });

/** A two-digit year is of this century up to 49, else of the last one: birthdays and coming events both fit. */
const LAST_YEAR_OF_THIS_CENTURY = 49;
/** Nobody younger looks for work here within the life of this program. */
const LATEST_BIRTH_YEAR = 2034;

/**
 * A day as typed: a date cell, an Excel number (1900 system, 1901 to 2100), dd/mm/yyyy with any sign between, two-digit
 * years, yyyy-mm-dd, "12 novembre 2026" in fr, nl or en. Day before month, unless only month before day is possible.
 * Null for anything else.
 */
export function readDate(cell: Cell): LocalDate | null {
  if (cell === null || typeof cell === 'boolean') return null;
  if (typeof cell === 'object') return cell.date === TIME_ONLY_DATE ? null : cell.date;
  if (typeof cell === 'number') return ofSerial(cell);
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /(?<!\d)(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3]!)];
    return day(year, second, first) ?? day(year, first, second);
  }
  const words = /(?<![\p{L}\p{N}])(\d{1,2})(?:er|e|st|nd|rd|th)? (\p{L}+) (\d{4}|\d{2})(?!\d)/u.exec(
    comparable(text),
  );
  if (words) return day(fullYear(words[3]!), MONTHS[words[2]!] ?? 0, Number(words[1]));
  return /^\d{5}$/.test(text) ? ofSerial(Number(text)) : null;
}

/**
 * A time of day as typed: "18h20", "18:20", "18.20", "18 h", "6:20 pm", "dès 18h20", an Excel fraction of a day (0.76…), an
 * hour alone (18), 1820, or the time of a date cell.
 */
export function readTime(cell: Cell): Repaired<WallTime> {
  const text = textOf(cell);
  if (text === '' || /^[-–./? ]*$/.test(text)) return repaired<WallTime>(null);
  const [first] = readTimes(cell);
  return first === undefined ? problem('time-invalid') : repaired(first);
}

/** Hour, sign with minutes, minutes, half of the day. A number alone counts only beside the sign of a range ("18-20h"). */
const CLOCK =
  /(?<![\d.])(\d{1,2})(\s*(?::|\.|heures?|hrs?|uur|h|u)\s*(\d{2})?(?::\d{2})?)?\s*(am|pm|a\.m\.|p\.m\.)?(?![\d.])/g;

/** All times in a cell, in order: "18h-20h30" gives two. */
export function readTimes(cell: Cell): WallTime[] {
  if (cell === null || typeof cell === 'boolean') return [];
  if (typeof cell === 'object') return cell.time === null ? [] : [cell.time];
  if (typeof cell === 'number') return ofNumber(cell);
  const text = cell.trim().toLowerCase().replace(/,/g, '.');
  if (/^0?\.\d+$/.test(text) || /^\d{1,4}$/.test(text)) return ofNumber(Number(text));
  const bare = text.replace(/\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}/g, ' '); // a date beside the time
  const found: WallTime[] = [];
  for (const parts of bare.matchAll(CLOCK)) {
    const alone = parts[2] === undefined && parts[4] === undefined;
    const after = bare.slice(parts.index + parts[0].length);
    const before = bare.slice(0, parts.index);
    if (
      alone &&
      !/^\s*(?:[-–à]|tot|to|until|jusqu)/.test(after) &&
      !/(?:[-–à]|tot|to|until)\s*$/.test(before)
    )
      continue;
    const half = parts[4]?.startsWith('p') ? 12 : 0;
    const hour = parts[4] ? (Number(parts[1]) % 12) + half : Number(parts[1]);
    const time = wall(hour, Number(parts[3] ?? 0));
    if (time !== null) found.push(time);
  }
  return found;
}

function ofNumber(value: number): WallTime[] {
  if (value > 0 && value < 1) {
    const minutes = Math.round(value * 1_440);
    return minutes < 1_440 ? [wall(Math.floor(minutes / 60), minutes % 60)!] : [];
  }
  if (!Number.isInteger(value)) {
    const serial = value > 367 ? value - Math.floor(value) : -1; // a date and a time as one Excel number
    return serial > 0 ? ofNumber(serial) : [];
  }
  const time = value <= 24 ? wall(value, 0) : wall(Math.floor(value / 100), value % 100);
  return time === null ? [] : [time];
}

function wall(hour: number, minute: number): WallTime | null {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year <= LAST_YEAR_OF_THIS_CENTURY ? 2_000 : 1_900);
}

function ofSerial(serial: number): LocalDate | null {
  const days = Math.floor(serial);
  if (!(days >= 367 && days <= 73_415)) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function day(year: number, month: number, date: number): LocalDate | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1) return null;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCDate() === date ? made.toISOString().slice(0, 10) : null;
}

/**
 * The year of a day of birth as typed, or a year alone; null when there is none. Nothing else of the day is kept.
 * A two-digit year is of the last century when the other would lie ahead.
 */
export function readBirthYear(cell: Cell): number | null {
  const text = textOf(cell);
  const alone = /^(19|20)\d{2}$/.test(text) ? Number(text) : null;
  const year = alone ?? Number(readDate(cell)?.slice(0, 4) ?? Number.NaN);
  if (!Number.isInteger(year) || year < 1900) return null;
  return year > LATEST_BIRTH_YEAR ? (year - 100 >= 1900 ? year - 100 : null) : year;
}
