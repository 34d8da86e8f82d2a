import type { Say } from './complaint.ts';

export type Fields = Record<string, unknown>;

/** Reads values of a parsed file one by one, and complains of each that is not what it should be, with its place. */
export class FieldReader {
  protected readonly say: Say;

  constructor(say: Say) {
    this.say = say;
  }

  protected list(
    of: Fields,
    name: string,
    most: number,
    each: (item: Fields, place: string) => void,
    at = '',
  ): void {
    const place = join(at, name);
    const items = of[name];
    if (!Array.isArray(items)) {
      this.say('wrong-type', place, { expected: 'list', found: show(items) });
      return;
    }
    if (items.length > most) {
      this.say('out-of-range', place, { found: String(items.length), limit: most });
      return;
    }
    items.forEach((item: unknown, index) => {
      const where = `${place}[${index}]`;
      if (isFields(item)) each(item, where);
      else this.say('wrong-type', where, { expected: 'object', found: show(item) });
    });
  }

  protected id(of: Fields, place: string, into: Set<string>): void {
    const id = of.id;
    if (typeof id !== 'string' || id === '') {
      this.say('wrong-type', `${place}.id`, { expected: 'text', found: show(id) });
    } else if (into.has(id)) this.say('twice', `${place}.id`, { id });
    else into.add(id);
  }

  protected known(of: Fields, name: string, place: string, ids: Set<string>): void {
    const id = of[name];
    if (typeof id !== 'string')
      this.say('wrong-type', join(place, name), { expected: 'text', found: show(id) });
    else if (!ids.has(id)) this.say('unknown-id', join(place, name), { id });
  }

  protected integer(of: Fields, name: string, at: string, least: number, most: number): number | null {
    const place = join(at, name);
    const value = of[name];
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      this.say('wrong-type', place, { expected: 'integer', found: show(value) });
      return null;
    }
    if (value >= least && value <= most) return value;
    this.say('out-of-range', place, { found: String(value), limit: value > most ? most : least });
    return null;
  }

  protected optional(of: Fields, name: string, at: string, least: number, most: number): void {
    if ((of[name] ?? null) !== null) this.integer(of, name, at, least, most);
  }

  protected flag(of: Fields, name: string, at: string): void {
    const value = of[name] ?? null;
    if (value !== null && typeof value !== 'boolean') {
      this.say('wrong-type', join(at, name), { expected: 'true | false', found: show(value) });
    }
  }

  protected text(of: Fields, name: string, at: string): void {
    const value = of[name] ?? null;
    if (value !== null && typeof value !== 'string') {
      this.say('wrong-type', join(at, name), { expected: 'text', found: show(value) });
    }
  }

  protected strings(of: Fields, name: string, at: string): void {
    const value = of[name] ?? null;
    if (value === null) return;
    if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
      this.say('wrong-type', join(at, name), { expected: 'list of texts', found: show(value) });
    }
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(at: string, name: string): string {
  return at === '' ? name : /^\d+$/.test(name) ? `${at}[${name}]` : `${at}.${name}`;
}

/** A short picture of a wrong value. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
