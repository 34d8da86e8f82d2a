import type { Fields } from './definition.ts';

const FIELD = /\{([a-z][A-Za-z]*)\}/g;
/** Between square brackets: left out first where there is no room. */
const OPTIONAL = /\[([^[\]]*)\]/g;

/** The names of the fields in a text, each once. */
export function fieldsIn(text: string): string[] {
  return [...new Set([...text.matchAll(FIELD)].map(([, name]) => name!))];
}

/** The fields in a text that are none of these. */
export function unknownFields(text: string, known: readonly string[]): string[] {
  return fieldsIn(text).filter((name) => !known.includes(name));
}

/** Puts what the fields say in their places. What a field says is never read as a field again. */
export function fill(text: string, fields: Fields): string {
  return text.replace(FIELD, (whole, name: string) => fields[name] ?? whole);
}

/** Says a text line by line; a line in which a field says nothing is left out, and no two empty lines follow each other. */
export function say(text: string, fields: Fields): string {
  const lines = text.split('\n').filter((line) => fieldsIn(line).every((name) => fields[name] !== ''));
  return fill(lines.join('\n'), fields)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The optional parts of a text, in its order. */
export function optionalParts(text: string): string[] {
  return [...text.matchAll(OPTIONAL)].map(([, part]) => part!);
}

/** The text with its first `kept` optional parts, and without the others. An optional part whose field says nothing goes too. */
export function withParts(text: string, kept: number, fields: Fields): string {
  let index = 0;
  return text
    .replace(OPTIONAL, (_, part: string) => {
      index += 1;
      return index <= kept && fieldsIn(part).every((name) => fields[name] !== '') ? part : '';
    })
    .replace(/ {2,}/g, ' ')
    .trim();
}
