import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { type Country, problem, type Repaired, repaired } from './complaint.ts';
import { textOf, tidyLine } from './text.ts';

export interface Place {
  readonly postcode: string | null;
  readonly city: string | null;
}

const SMALL_WORDS = new Set(
  'sur sous lez les lès le la en de du des aux au et à op aan den der van bij d l'.split(' '),
);

/**
 * "75007 PARIS ", "B-6000 Charleroi", "Lille (59000)", 6000 or "Mons" → postcode and city. A number of four digits in
 * France is a code that lost its first zero in Excel. Codes of five digits are taken as French, of four as Belgian,
 * wherever the territory is: people cross the border. 'postcode-invalid' when there are digits that make no code.
 */
export function readPlace(cell: Cell, country: Country): Repaired<Place> {
  const text = tidyLine(textOf(cell));
  if (text === '') return repaired<Place>(null);
  if (/^\d{4}$/.test(text) && country === 'FR') return repaired({ postcode: `0${text}`, city: null });
  const found = /(?<![\d\p{L}])(?:(?:B|BE|F|FR|L|LU)\s?-\s?)?(\d{2} ?\d{3}|\d{4})(?!\d)/u.exec(text);
  if (!found)
    return /\d{3}/.test(text)
      ? problem('postcode-invalid')
      : repaired({ postcode: null, city: tidyCity(text) });
  const postcode = found[1]!.replace(' ', '');
  const city = tidyCity(text.replace(found[0], ' ').replace(/[(),;]|\s-\s|^\s*-|-\s*$/g, ' '));
  return isPostcode(postcode)
    ? repaired({ postcode, city })
    : problem('postcode-invalid', { postcode: null, city });
}

export interface Address {
  readonly street: string | null;
  readonly place: Place | null;
}

const LONGEST_STREET = 120;
/** "6000 Charleroi", alone or at the end behind a comma or a dash: a street's own number never stands there. */
const PLACE_AT_END = /(?:^|[,;]|\s-)\s*((?:(?:B|BE|F|FR)\s?-\s?)?(?:\d{2} ?\d{3}|\d{4})\s+\p{L}[^,;\d]*)$/iu;
const STREET_WORD =
  /\b(rue|avenue|av|bd|boulevard|chemin|route|place|allée|impasse|quai|cours|square|straat|laan|weg|plein|steenweg|street|road)\b/i;

/**
 * "Rue Neuve 12 bte 3, 6000 Charleroi" → the street with its number, and the place when it stands behind; lines of one
 * cell are put behind each other. 'too-long' for what is no address, 'postcode-invalid' as `readPlace`.
 */
export function readAddress(cell: Cell, country: Country): Repaired<Address> {
  const text = textOf(cell)
    .split('\n')
    .map((line) => tidyLine(line))
    .filter((line) => line !== '')
    .join(', ');
  // A second column of e-mail addresses may be taken for this one.
  if (text.includes('@') || /^[-–./?\s]*$/.test(text)) return repaired<Address>(null);
  const end = PLACE_AT_END.exec(text);
  const found = end?.index === 0 && STREET_WORD.test(text) ? null : end;
  const place = found ? readPlace(found[1]!, country) : repaired<Place>(null);
  const street = (found && place.value ? text.slice(0, found.index) : text).replace(/[\s,;-]+$/, '');
  if (street.length > LONGEST_STREET) return problem('too-long', { street: null, place: place.value });
  return repaired({ street: street === '' ? null : street, place: place.value });
}

/** Belgium: 1000 to 9999; France: 01000 to 98999. */
function isPostcode(code: string): boolean {
  const number = Number(code);
  return code.length === 4 ? number >= 1_000 : number >= 1_000 && number <= 98_999;
}

/** A city in capitals or small letters gets its capitals ("SAINT-OMER CEDEX 2" → "Saint-Omer"); null when nothing is left. */
export function tidyCity(text: string): string | null {
  const city = tidyLine(text)
    .replace(/\s*\bcedex\b\s*\d*\s*$/i, '')
    .trim();
  if (city === '') return null;
  const oneCase = (city === city.toUpperCase()) !== (city === city.toLowerCase());
  if (!oneCase) return city;
  const words = city.toLowerCase().split(/([-\s'’])/);
  return words.map((word, index) => (index > 0 && SMALL_WORDS.has(word) ? word : capital(word))).join('');
}

function capital(word: string): string {
  const first = [...word][0] ?? '';
  const upper = first.toUpperCase();
  return upper.length === first.length ? upper + word.slice(first.length) : word;
}
