import { JoinError, type Pdf, readPdf, rewrite } from './pdf-objects.ts';

/**
 * Several PDFs of the compiler as one, in their order: pages, bookmarks and the tags that read them aloud, as if they had
 * been set together. So what is made kind by kind need not be set a second time.
 *
 * It knows the PDFs of this compiler alone (PDF 1.7, an xref table, no object streams) and refuses others.
 * @throws {JoinError} when a PDF is not built as expected
 */
export function joinPdfs(pdfs: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const made = new Joined();
  pdfs.forEach((pdf, index) => {
    made.add(readPdf(pdf), index);
  });
  return made.bytes();
}

/** The parts of a document that a joined one has once. They are left out of each, and written anew. */
interface Root {
  readonly catalog: string;
  readonly pages: string;
  readonly outlines: string | null;
  readonly tags: string;
}

class Joined {
  /** Objects by number, as bytes in latin-1; the first four are the joined document's own. */
  readonly #objects = new Map<number, string>();
  #next = 5;
  #kids: string[] = [];
  #pages = 0;
  #bookmarks: { first: number; last: number; items: number } | null = null;
  readonly #tops: string[] = [];
  readonly #parents: string[] = [];
  #parentKeys = 0;
  readonly #ids: string[] = [];
  #frame: { catalog: string; roles: string; metadata: number | null; info: number | null } | null = null;

  static readonly pages = 1;
  static readonly outlines = 2;
  static readonly tags = 3;
  static readonly document = 4;

  add(pdf: Pdf, index: number): void {
    const root = rootOf(pdf);
    const at = this.#next - 1;
    this.#next += pdf.size;
    const first = this.#frame === null;
    const keys = this.#parentKeys;
    const own = {
      reference: (number: number) => number + at,
      // Cells name their heads; the same names are in every document.
      id: (text: string) => `(${index}-${text.slice(1)}`,
      key: (key: number) => key + keys,
    };
    const pagesNumber = referenceIn(root.catalog, 'Pages');
    const tagsNumber = referenceIn(root.catalog, 'StructTreeRoot');
    const outlinesNumber = root.outlines === null ? null : referenceIn(root.catalog, 'Outlines');
    const top = Number(/\/K \[(\d+) 0 R\]/.exec(root.tags)?.[1] ?? Number.NaN);
    if (Number.isNaN(top)) throw new JoinError('its tags have not one top');
    for (const [number, { head, stream }] of pdf.objects) {
      if ([pdf.root, pagesNumber, tagsNumber, outlinesNumber].includes(number)) continue;
      let said = rewrite(head, own);
      said = said.replace(`/Parent ${pagesNumber + at} 0 R`, `/Parent ${Joined.pages} 0 R`);
      if (outlinesNumber !== null)
        said = said.replace(`/Parent ${outlinesNumber + at} 0 R`, `/Parent ${Joined.outlines} 0 R`);
      if (number === top)
        said = said
          .replace('/S /Document', '/S /Part')
          .replace(`/P ${tagsNumber + at} 0 R`, `/P ${Joined.document} 0 R`);
      this.#objects.set(number + at, said + stream);
    }
    this.#takePages(root.pages, at);
    if (root.outlines !== null) this.#takeBookmarks(root.outlines, at);
    this.#tops.push(`${top + at} 0 R`);
    this.#takeTags(rewrite(root.tags, own));
    if (first)
      this.#frame = {
        catalog: root.catalog,
        roles: /\/RoleMap <<[^>]*>>/.exec(root.tags)?.[0] ?? '',
        metadata: optionalReference(root.catalog, 'Metadata', at),
        info: pdf.info === null ? null : pdf.info + at,
      };
  }

  #takePages(pages: string, at: number): void {
    const kids = /\/Kids \[([^\]]*)\]/.exec(pages)?.[1] ?? '';
    this.#kids.push(rewrite(kids, { reference: (number) => number + at }));
    this.#pages += Number(/\/Count (\d+)/.exec(pages)?.[1]);
  }

  /** The bookmarks of the next document follow those before. */
  #takeBookmarks(outlines: string, at: number): void {
    const first = referenceIn(outlines, 'First') + at;
    const last = referenceIn(outlines, 'Last') + at;
    const items = Number(/\/Count (\d+)/.exec(outlines)?.[1] ?? 1);
    if (this.#bookmarks === null) {
      this.#bookmarks = { first, last, items };
      return;
    }
    this.#link(this.#bookmarks.last, `/Next ${first} 0 R`);
    this.#link(first, `/Prev ${this.#bookmarks.last} 0 R`);
    this.#bookmarks = { first: this.#bookmarks.first, last, items: this.#bookmarks.items + items };
  }

  #link(number: number, entry: string): void {
    const item = this.#objects.get(number);
    if (item === undefined) throw new JoinError(`bookmark ${number} is missing`);
    this.#objects.set(number, item.replace('<<', `<<\n  ${entry}`));
  }

  /** What each page's marks belong to, under keys that no other document has. */
  #takeTags(tags: string): void {
    const parents = /\/Nums \[([^\]]*)\]/.exec(tags)?.[1];
    const keys = /\/ParentTreeNextKey (\d+)/.exec(tags)?.[1];
    if (parents === undefined || keys === undefined) throw new JoinError('its tags lead back to no page');
    const before = this.#parentKeys;
    this.#parents.push(
      parents.replace(/(\d+)( \d+ 0 R)/g, (_, key: string, rest: string) => `${Number(key) + before}${rest}`),
    );
    this.#parentKeys += Number(keys);
    const ids = /\/IDTree <<\s*\/Names \[(.*?)\]\s*>>/s.exec(tags)?.[1];
    if (ids !== undefined) this.#ids.push(ids);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const frame = this.#frame;
    if (frame === null) throw new JoinError('there is nothing to join');
    const { pages, outlines, tags, document } = Joined;
    const catalog = this.#next;
    this.#objects.set(
      pages,
      `<<\n  /Type /Pages\n  /Count ${this.#pages}\n  /Kids [${this.#kids.join(' ')}]\n>>`,
    );
    const marks = this.#bookmarks;
    this.#objects.set(
      outlines,
      marks === null
        ? '<<\n  /Type /Outlines\n>>'
        : `<<\n  /Type /Outlines\n  /First ${marks.first} 0 R\n  /Last ${marks.last} 0 R\n  /Count ${marks.items}\n>>`,
    );
    const names =
      this.#ids.length === 0 ? '' : `\n  /IDTree <<\n    /Names [${sortedNames(this.#ids)}]\n  >>`;
    this.#objects.set(
      tags,
      `<<\n  /Type /StructTreeRoot\n  ${frame.roles}\n  /K [${document} 0 R]\n  /ParentTree <<\n    /Nums [${this.#parents.join(' ')}]\n  >>${names}\n  /ParentTreeNextKey ${this.#parentKeys}\n>>`,
    );
    this.#objects.set(
      document,
      `<<\n  /Type /StructElem\n  /S /Document\n  /P ${tags} 0 R\n  /K [${this.#tops.join(' ')}]\n>>`,
    );
    if (frame.metadata !== null) this.#countPages(frame.metadata);
    const said = frame.catalog
      .replace(/\/Pages \d+ 0 R/, `/Pages ${pages} 0 R`)
      .replace(/\/Metadata \d+ 0 R/, `/Metadata ${frame.metadata} 0 R`)
      .replace(/\/StructTreeRoot \d+ 0 R/, `/StructTreeRoot ${tags} 0 R`)
      .replace(/\s*\/Outlines \d+ 0 R/, '')
      .replace(/>>\s*$/, marks === null ? '>>' : `  /Outlines ${outlines} 0 R\n>>`);
    this.#objects.set(catalog, said);
    return written(this.#objects, { root: catalog, info: frame.info });
  }

  /** The description of the whole says how many pages it has. */
  #countPages(metadata: number): void {
    const text = this.#objects.get(metadata) ?? '';
    const [head, body] = text.split('\nstream\n') as [string, string | undefined];
    if (body === undefined) throw new JoinError('its description cannot be read');
    const [words, rest] = body.split('\nendstream') as [string, string];
    const counted = words.replace(/(<xmpTPg:NPages>)\d+/, `$1${this.#pages}`);
    const sized = head.replace(/\/Length \d+/, `/Length ${counted.length}`);
    this.#objects.set(metadata, `${sized}\nstream\n${counted}\nendstream${rest}`);
  }
}

/** What a catalogue of this compiler holds. Something else would be lost in joining. */
const KNOWN = [
  'Type',
  'Pages',
  'Metadata',
  'Lang',
  'StructTreeRoot',
  'MarkInfo',
  'ViewerPreferences',
  'Outlines',
];

function rootOf(pdf: Pdf): Root {
  const say = (number: number) => {
    const found = pdf.objects.get(number);
    if (found === undefined) throw new JoinError(`object ${number} is missing`);
    return found.head;
  };
  const catalog = say(pdf.root);
  const strange = [...catalog.matchAll(/^ {2}\/(\w+)/gm)].find(([, key]) => !KNOWN.includes(key!));
  if (strange) throw new JoinError(`its catalogue has ${strange[1]}`);
  const outlines = optionalReference(catalog, 'Outlines', 0);
  return {
    catalog,
    pages: say(referenceIn(catalog, 'Pages')),
    outlines: outlines === null ? null : say(outlines),
    tags: say(referenceIn(catalog, 'StructTreeRoot')),
  };
}

function referenceIn(dictionary: string, key: string): number {
  const found = optionalReference(dictionary, key, 0);
  if (found === null) throw new JoinError(`${key} is missing`);
  return found;
}

function optionalReference(dictionary: string, key: string, at: number): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  return found === undefined ? null : Number(found) + at;
}

/** A tree of names is read by halves: in the order of the bytes. */
function sortedNames(lists: readonly string[]): string {
  const pairs = lists.flatMap((list) => [...list.matchAll(/(\((?:\\.|[^\\)])*\)) (\d+ 0 R)/gs)]);
  return pairs
    .map(([, name, reference]) => `${name} ${reference}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(' ');
}

function written(
  objects: ReadonlyMap<number, string>,
  { root, info }: { root: number; info: number | null },
): Uint8Array<ArrayBuffer> {
  const parts = ['%PDF-1.7\n%\u0080\u0080\u0080\u0080\n\n'];
  let length = parts[0]!.length;
  const size = Math.max(...objects.keys()) + 1;
  const offsets = new Array<number | null>(size).fill(null);
  for (const number of [...objects.keys()].sort((a, b) => a - b)) {
    const part = `${number} 0 obj\n${objects.get(number)}\nendobj\n\n`;
    offsets[number] = length;
    parts.push(part);
    length += part.length;
  }
  const lines = offsets.map((offset) =>
    offset === null ? '0000000000 65535 f\r\n' : `${String(offset).padStart(10, '0')} 00000 n\r\n`,
  );
  const who = info === null ? '' : `\n  /Info ${info} 0 R`;
  parts.push(
    `xref\n0 ${size}\n${lines.join('')}trailer\n<<\n  /Size ${size}\n  /Root ${root} 0 R${who}\n>>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}
