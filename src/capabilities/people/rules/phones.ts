import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { type Country, problem, type Repaired, repaired } from './complaint.ts';
import { textOf } from './text.ts';

/**
 * A phone number as typed → E.164 ("+32470123456"). Understands the zero that Excel swallowed (620022002), "+32 (0)…",
 * "0032…", a country code without plus, dots and slashes, words around it. Of several in one cell the first mobile
 * number is kept, else the first valid one, with 'phone-several'. A number that is none in the territory's country but
 * one in the neighbour's is taken for the neighbour's.
 */
export function readPhone(cell: Cell, country: Country): Repaired<string> {
  const text = textOf(cell);
  if (text === '' || /^[-–./?x0 ]*$|^(n\/?a|aucun|geen|none|néant|neant)$/i.test(text))
    return repaired<string>(null);
  const whole = parse(text, country);
  if (whole) return repaired(whole.number);
  const found = candidatesIn(text)
    .map((part) => parse(part, country))
    .filter((number) => number !== null);
  const best = found.find((number) => number.getType() === 'MOBILE') ?? found[0];
  if (!best) return problem('phone-invalid');
  return new Set(found.map((number) => number.number)).size > 1
    ? problem('phone-several', best.number)
    : repaired(best.number);
}

/** Does the cell hold one number that somebody could call? */
export function isPhone(cell: Cell, country: Country): boolean {
  return readPhone(cell, country).value !== null;
}

function parse(text: string, country: Country): PhoneNumber | null {
  const neighbour: Country = country === 'BE' ? 'FR' : 'BE';
  const digits = text.replace(/\D/g, '');
  const attempts: (readonly [string, Country])[] = [[text, country]];
  if (/^(33|32|31|352|49|212)\d{8,}$/.test(digits)) attempts.push([`+${digits}`, country]);
  attempts.push([text, neighbour]);
  for (const [attempt, home] of attempts) {
    const number = parsePhoneNumberFromString(attempt, home);
    if (number?.isValid()) return number;
  }
  return null;
}

/** Parts of a cell that may each be a number: between slashes with spaces, commas, words or line breaks. */
function candidatesIn(text: string): string[] {
  const parts = text.split(/[;,|\n]|\s\/\s?|\/(?=0\d{8})|\b(?:ou|of|or|et|en|and)\b|(?<=\d{2})\s+(?=\+)/i);
  const runs = text.match(/\+?[\d][\d\s().\-/]{7,}/g) ?? [];
  return [...parts, ...runs].map((part) => part.trim()).filter((part) => part !== '');
}
