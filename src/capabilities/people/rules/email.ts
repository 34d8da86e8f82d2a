import type { Cell } from '../../../kernel/spreadsheets/cells.ts';
import { problem, type Repaired, repaired } from './complaint.ts';
import { textOf } from './text.ts';

/** One address, as RFC 5321 lets it travel without extensions: ASCII, at most 254 characters. */
const ADDRESS = /^[a-z\d.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}$/;

/**
 * An e-mail address as typed → lower case. Takes it out of "Nom <adresse>", "mailto:" and full stops around it, and
 * mends spaces, a comma for a dot and "(at)". Of several the first is kept, with 'email-several'. An address with
 * accented letters is not kept: it would bounce, and only its owner knows how it is really written.
 */
export function readEmail(cell: Cell): Repaired<string> {
  const text = textOf(cell).toLowerCase();
  if (text === '' || /^[-–./?x ]*$|^(n\/?a|aucun[e]?|geen|none|néant|neant|pas d.(e-?)?mail)$/.test(text))
    return repaired<string>(null);
  const found = [...new Set(pieces(text).map(mend).filter(isAddress))];
  const joined = mend(text);
  if (found.length === 0 && isAddress(joined)) return repaired(joined);
  if (found.length > 0) return found.length > 1 ? problem('email-several', found[0]!) : repaired(found[0]!);
  const bare = joined.normalize('NFD').replace(/\p{M}+/gu, '');
  return problem(bare !== joined && isAddress(bare) ? 'email-accents' : 'email-invalid');
}

export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text) && !text.includes('..') && !/^\.|\.@/.test(text);
}

function pieces(text: string): string[] {
  return text.split(/[\s;,<>()[\]"|/]+|mailto:/).filter((piece) => piece.includes('@'));
}

function mend(text: string): string {
  return text
    .replace(/^mailto:/, '')
    .replace(/\s*(?:\(at\)|\[at\]|\{at\})\s*/g, '@')
    .replace(/\s*([@.])\s*/g, '$1')
    .replace(/,(?=[a-z]{2,5}$)/, '.')
    .replace(/\s+/g, '')
    .replace(/^[.,;:'"<(]+|[.,;:'">)]+$/g, '');
}
