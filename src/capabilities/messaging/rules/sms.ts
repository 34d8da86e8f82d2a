import type { Fields } from './definition.ts';
import { measureSms, toGsm } from './gsm.ts';
import { fill, optionalParts, withParts } from './wording.ts';

/** Arabic and Cyrillic take a sign each of 70: three messages hold what one holds in Latin letters. */
const MOST_PARTS = { gsm: 1, ucs2: 4 } as const;
/** To so many signs a long name is brought, in these steps, at the end of a word. */
const STEPS = [40, 30, 24, 18, 14, 10, 7] as const;
/** Fields whose every sign counts. */
const WHOLE = new Set([
  'link',
  'phone',
  'day',
  'hour',
  'first',
  'until',
  'code',
  'table',
  'time',
  'short',
  'next',
  'lead',
]);

/**
 * An SMS of these words. Where a message is too short for them, the optional parts go, the last first; then long names
 * (the event's, the place's) are brought down at the end of a word. The words themselves always stay whole.
 * @param alphabet 'gsm' for languages that can be written in it
 */
export function writeSms(text: string, fields: Fields, alphabet: 'gsm' | 'ucs2'): string {
  const fits = (sms: string) => measureSms(sms).parts <= MOST_PARTS[alphabet];
  const spell = (value: string) => oneLine(alphabet === 'gsm' ? toGsm(value) : value);
  const write = (kept: number, most: number | null) => {
    const said = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        most === null || WHOLE.has(name) ? spell(value) : shortened(spell(value), most),
      ]),
    );
    const sms = fill(withParts(text, kept, said), said);
    // A name that cannot be written in these signs is left out, and what stood after it.
    return oneLine(alphabet === 'gsm' ? toGsm(sms) : sms).replace(/^[\s,:!]+/, '');
  };
  const parts = optionalParts(text).length;
  for (let kept = parts; kept >= 0; kept--) if (fits(write(kept, null))) return write(kept, null);
  for (const most of STEPS) if (fits(write(0, most))) return write(0, most);
  return write(0, STEPS.at(-1)!);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first words of a name that hold in `most` signs; a first word that is longer is cut and ends with a full stop. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const words = name.split(' ');
  let held = '';
  for (const word of words) {
    const longer = held === '' ? word : `${held} ${word}`;
    if (longer.length > most) break;
    held = longer;
  }
  return held === '' ? `${[...name].slice(0, most - 1).join('')}.` : held.replace(/[\s,;:–-]+$/, '');
}
