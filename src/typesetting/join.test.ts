import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { joinPdfs } from './join.ts';
import { rewrite } from './pdf-objects.ts';
import { type ReportDocument, typesetReport } from './report.ts';
import { joined } from './typeset.ts';

const report = (title: string, rows: number): ReportDocument => ({
  locale: 'fr',
  title,
  over: 'Soirée (de) l’emploi 5 0 R',
  facts: [],
  printed: 'Imprimé le 13 novembre 2026',
  page: 'Page',
  blocks: [
    { kind: 'heading', level: 1, text: `${title} : tours (tous)` },
    {
      kind: 'table',
      caption: 'Par tour',
      columns: [
        { title: 'Tour', align: 'start' },
        { title: 'Tenus', align: 'end' },
      ],
      rows: Array.from({ length: rows }, (_, index) => [`${title} ${index}`, String(index)]),
      total: null,
      notes: [],
    },
  ],
});

interface Tag {
  role?: string;
  children?: Tag[];
}
const roles = (tag: Tag): unknown => [tag.role ?? 'text', ...(tag.children ?? []).map(roles)];

async function open(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  );
  return {
    outline: (await document.getOutline()) ?? [],
    pages: await Promise.all(
      pages.map(async (page) => ({
        text: (await page.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' '),
        // Root, document, part of the document: below that are the tags of each.
        tags: roles(((await page.getStructTree()) ?? {}) as Tag),
      })),
    ),
    indexOf: async (dest: unknown) => document.getPageIndex((dest as { num: number; gen: number }[])[0]!),
    pageCount: (await document.getMetadata()).metadata?.get('xmptpg:npages'),
  };
}

test('documents that were set one by one are one: pages, words, tags and bookmarks in their order', async () => {
  const parts = await Promise.all(
    [report('Un', 80), report('Deux', 3), report('Trois', 60)].map(
      async (one) => (await typesetReport(one)).pdf,
    ),
  );
  const alone = await Promise.all(parts.map(open));
  const whole = await open(await joined(parts));
  const pages = alone.flatMap((one) => one.pages);
  expect(pages.length).toBeGreaterThan(4);
  expect(whole.pages.map(({ text }) => text)).toEqual(pages.map(({ text }) => text));
  expect(whole.pages[0]!.text).toContain('Soirée (de) l’emploi 5 0 R');
  // One document with a part for each, under which everything is as it was.
  const inPart = (tags: unknown) => {
    const [root, [document, part]] = tags as [string, [string, [string, ...unknown[]]]];
    expect([root, document, part[0]]).toEqual(['Root', 'Document', 'Part']);
    return [root, ['Document', ...part.slice(1)]];
  };
  expect(whole.pages.map(({ tags }) => inPart(tags))).toEqual(pages.map(({ tags }) => tags));
  expect(whole.outline.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois']);
  expect(whole.outline.map(({ items }) => items[0]?.title)).toEqual([
    'Un : tours (tous)',
    'Deux : tours (tous)',
    'Trois : tours (tous)',
  ]);
  const starts = await Promise.all(whole.outline.map(({ dest }) => whole.indexOf(dest)));
  expect(starts).toEqual([0, alone[0]!.pages.length, alone[0]!.pages.length + alone[1]!.pages.length]);
});

test('each heading of a table keeps its own name, so that cells are read with the right one', async () => {
  const { pdf } = await typesetReport(report('Un', 2));
  const text = Buffer.from(joinPdfs([pdf, pdf])).toString('latin1');
  const names = /\/IDTree <<\s*\/Names \[(.*?)\]\s*>>/s.exec(text)![1]!.match(/\([^)]*\)/g)!;
  expect(names.length).toBe(new Set(names).size);
  expect([...names].sort()).toEqual(names);
  const heads = [...text.matchAll(/\/Headers \[(\([^)]*\))/g)].map(([, name]) => name!);
  expect(new Set(heads)).toEqual(new Set(names));
});

test('what people typed is never taken for a reference', () => {
  const head = '<<\n  /Title (a \\) \\( (5 0 R) 7 0 R)\n  /Dest 3 0 R\n  /StructParents 2\n>>';
  const said = rewrite(head, { reference: (number) => number + 10, key: (key) => key + 4 });
  expect(said).toBe('<<\n  /Title (a \\) \\( (5 0 R) 7 0 R)\n  /Dest 13 0 R\n  /StructParents 6\n>>');
});

test('a PDF of another make is refused rather than spoiled', () => {
  expect(() => joinPdfs([new TextEncoder().encode('%PDF-1.7\nnothing')])).toThrow(/no table of its objects/);
});
