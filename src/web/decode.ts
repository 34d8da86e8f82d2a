import { z } from 'zod';
import type { Upload } from '../kernel/files.ts';

/** What was typed, by field path, as the browser sent it. */
export type Sent = Readonly<Record<string, string | Upload | readonly (string | Upload)[]>>;

/**
 * A text that can be kept: PostgreSQL holds neither NUL nor half of a pair of surrogates, which no keyboard types and
 * no reader sees.
 */
export function keepable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/**
 * Turns what a browser sends (flat names such as "needs.0.title", text for everything, empty text for empty
 * fields) into the shape that the schema reads. The schema decides: a list field takes one or many values, a
 * number field reads its digits (comma or point), a box left unticked is false, an empty field is null.
 */
export function decode(schema: z.ZodType, sent: Sent): unknown {
  return decodeAt(schema, '', sent);
}

function decodeAt(schema: z.ZodType, path: string, sent: Sent): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const result: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(inner.shape) as [string, z.ZodType][]) {
      const value = decodeAt(field, path === '' ? name : `${path}.${name}`, sent);
      if (value !== undefined) result[name] = value;
    }
    return result;
  }
  if (inner instanceof z.ZodArray) return decodeList(inner.element as z.ZodType, path, sent);
  const raw = sent[path];
  const value = Array.isArray(raw) ? raw.at(-1) : raw;
  if (inner instanceof z.ZodBoolean)
    return value === undefined ? false : value === 'true' || value === 'on' || value === '1';
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return value;
  const text = keepable(value).replaceAll('\r\n', '\n').trim();
  if (text === '') return null;
  if (inner instanceof z.ZodNumber)
    return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
  return text;
}

/** A list is sent as one name several times, or, for lists of objects, as numbered names. */
function decodeList(element: z.ZodType, path: string, sent: Sent): unknown[] | undefined {
  if (unwrap(element) instanceof z.ZodObject) {
    const numbers = new Set<number>();
    for (const name of Object.keys(sent)) {
      const rest = name.startsWith(`${path}.`) ? name.slice(path.length + 1) : '';
      if (/^\d+\./.test(rest)) numbers.add(Number.parseInt(rest, 10));
    }
    const items = [...numbers]
      .sort((a, b) => a - b)
      .map((number) => decodeAt(element, `${path}.${number}`, sent));
    return items.filter((item) => !isBlank(item));
  }
  const raw = sent[path];
  if (raw === undefined) return undefined;
  const values = Array.isArray(raw) ? raw : [raw];
  // A list of words may be typed in one field, one per line or separated by commas.
  const words = values.flatMap((value) => (typeof value === 'string' ? value.split(/[\n;,]/) : [value]));
  return words
    .map((word) => decodeAt(element, 'word', { word }))
    .filter((word) => word !== null && word !== undefined);
}

/** An added line that nobody filled in is no line. */
function isBlank(item: unknown): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    Object.values(item).every(
      (value) => value === null || value === false || (Array.isArray(value) && value.length === 0),
    )
  );
}

/** The schema under defaults, optionals, nullables and pipes. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly
  )
    return unwrap(schema.def.innerType as z.ZodType);
  if (schema instanceof z.ZodPipe) {
    const { in: first, out } = schema.def;
    // What prepares a value says nothing of its shape (z.preprocess): that comes after it.
    return unwrap((first instanceof z.ZodTransform ? out : first) as z.ZodType);
  }
  return schema;
}
