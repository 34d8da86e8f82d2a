import { FileRefused } from './refusal.ts';

/**
 * What is told of a document, in its order. Names come without their prefix ("table:table-cell" → "table-cell").
 * `attributes` is the raw text between the name and the end of the tag: read it with `attribute`.
 */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through an XML document without building a tree. Just enough XML 1.0 for office files, and on purpose no
 * more: a DOCTYPE is refused, so there are no entities to expand and nothing outside the file to fetch.
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  const xml = decode(bytes);
  let depth = 0;
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && depth > 0) listener.text(unescapeXml(xml.slice(at, tag)));
    const second = xml.charCodeAt(tag + 1);
    if (second === 0x21 /* ! */) {
      at = skipDeclaration(xml, tag, listener);
    } else if (second === 0x3f /* ? */) {
      at = after(xml, '?>', tag);
    } else {
      const end = endOfTag(xml, tag + 1);
      if (second === 0x2f /* / */) {
        depth--;
        listener.close(localName(xml.slice(tag + 2, end).trimEnd()));
      } else {
        const alone = xml.charCodeAt(end - 1) === 0x2f;
        const inside = xml.slice(tag + 1, alone ? end - 1 : end);
        const space = inside.search(/\s/);
        const name = localName(space < 0 ? inside : inside.slice(0, space));
        listener.open(name, space < 0 ? '' : inside.slice(space));
        if (alone) listener.close(name);
        else depth++;
      }
      at = end + 1;
    }
  }
  if (depth !== 0) throw new FileRefused('file-damaged');
}

/** The value of an attribute by its name without prefix; null when the tag has none. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before !== 0x3a && !(before <= 0x20)) continue;
    let next = at + name.length;
    while (attributes.charCodeAt(next) <= 0x20) next++;
    if (attributes.charCodeAt(next) !== 0x3d) continue;
    next++;
    while (attributes.charCodeAt(next) <= 0x20) next++;
    const end = attributes.indexOf(attributes[next]!, next + 1);
    return end < 0 ? null : unescapeXml(attributes.slice(next + 1, end));
  }
  return null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefused('file-damaged');
  }
}

function skipDeclaration(xml: string, tag: number, listener: XmlListener): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag + 4);
  if (!xml.startsWith('<![CDATA[', tag)) throw new FileRefused('file-damaged'); // a DOCTYPE: no office program writes one
  const end = after(xml, ']]>', tag + 9);
  listener.text(xml.slice(tag + 9, end - 3));
  return end;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new FileRefused('file-damaged');
  return at + mark.length;
}

/** The ">" that ends a tag; one inside quotes does not. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) {
      quote = code;
    } else if (code === 0x3e) {
      return at;
    }
  }
  throw new FileRefused('file-damaged');
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
