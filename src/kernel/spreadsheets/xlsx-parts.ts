import { isDateFormat } from './serials.ts';
import { attribute, walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** Where the workbook says that things are. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly system1904: boolean;
  readonly strings: readonly string[];
  /** By style number of a cell: does it show a date? */
  readonly dateStyles: readonly boolean[];
}

/** Reads all of an .xlsx file but its cells. Null when the parts of a workbook are not there. */
export function readWorkbook(zip: Zip): Workbook | null {
  const main = mainPart(zip);
  const bytes = main === null ? null : zip.read(main);
  if (main === null || bytes === null) return null;
  const relations = readRelations(zip, main);
  const all: { name: string; part: string; hidden: boolean }[] = [];
  let system1904 = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'workbookPr') system1904 = isTrue(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      const relation = relations.get(attribute(attributes, 'id') ?? '');
      if (relation?.kind !== 'worksheet') return; // sheets that are charts or dialogs hold no rows
      const state = attribute(attributes, 'state');
      all.push({
        name: attribute(attributes, 'name') ?? '',
        part: relation.part,
        hidden: state === 'hidden' || state === 'veryHidden',
      });
    },
    close() {},
    text() {},
  });
  const shown = all.filter((sheet) => !sheet.hidden);
  const part = (kind: string) =>
    [...relations.values()].find((relation) => relation.kind === kind)?.part ?? null;
  return {
    sheets: shown.length > 0 ? shown : all,
    system1904,
    strings: readStrings(bytesOf(zip, part('sharedStrings'))),
    dateStyles: readDateStyles(bytesOf(zip, part('styles'))),
  };
}

function bytesOf(zip: Zip, part: string | null): Uint8Array | null {
  return part === null ? null : zip.read(part);
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** The workbook's place is said in the relations of the package; most programs put it at xl/workbook.xml. */
function mainPart(zip: Zip): string | null {
  for (const relation of readRelations(zip, '').values()) {
    if (relation.kind === 'officeDocument' && zip.names.includes(relation.part)) return relation.part;
  }
  return zip.names.includes('xl/workbook.xml') ? 'xl/workbook.xml' : null;
}

/** Relations of a part by id; the kind is the last word of the type's address (transitional and strict differ before it). */
function readRelations(zip: Zip, part: string): Map<string, { kind: string; part: string }> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, { kind: string; part: string }>();
  const bytes = zip.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (bytes === null) return found;
  walkXml(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attribute(attributes, 'Target') ?? '';
      const kind = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
      found.set(attribute(attributes, 'Id') ?? '', { kind, part: resolve(folder, target) });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Texts used by the cells. Rich text is joined; phonetic readings (rPh) are left out. */
function readStrings(bytes: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (bytes === null) return strings;
  let current = '';
  let inText = false;
  let phonetic = false;
  walkXml(bytes, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeExcel(current));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text(text) {
      if (inText) current += text;
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written _x000D_ by Excel (ECMA-376 part 1, 22.9.2.19). */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function readDateStyles(bytes: Uint8Array | null): boolean[] {
  const styles: boolean[] = [];
  if (bytes === null) return styles;
  const codes = new Map<number, string>();
  let inCells = false;
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        styles.push(isDateFormat(id, codes.get(id) ?? null));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text() {},
  });
  return styles;
}
