import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { type Letter, typesetLetters } from './letter.ts';
import { type ReportDocument, typesetReport } from './report.ts';

/** The text of each page, runs of spaces as one. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

const letter: Letter = {
  locale: 'fr',
  sender: ['Mission régionale', 'Rue de Montigny 36', '6000 Charleroi'],
  address: ['Marie-Antoinette Vandenbroucke-Van Steenwinckel', 'Rue du Moulin 3', '6030 Marchienne'],
  dated: 'Charleroi, le 5 novembre 2026',
  subject: 'Vos entretiens du 12 novembre',
  event: 'Soirée de l’emploi · Coworking',
  paragraphs: ['Bonjour,', 'Vous avez deux entretiens :\n18 h · table 4 · ACME'],
  signature: 'Anna Peeters',
  link: { address: 'https://example.org/c/abc', words: 'Votre page' },
  foot: null,
};

test('each letter has pages of its own, and says what it was given and nothing more', async () => {
  const long = Array.from({ length: 40 }, (_, index) => `Paragraphe ${index}, qui prend une ligne.`);
  const { pdf } = await typesetLetters([letter, { ...letter, paragraphs: long, link: null }]);
  const pages = await pagesOf(pdf);
  expect(pages).toHaveLength(3);
  for (const words of [
    'Vandenbroucke-Van',
    '6030 Marchienne',
    'table 4 · ACME',
    'Anna Peeters',
    'Votre page',
  ])
    expect(pages[0]).toContain(words);
  expect(pages[0]).not.toContain('1 / ');
  expect(pages[1]).toContain('1 / 2');
  expect(pages[2]).toContain('Paragraphe 39');
});

test('what people have typed is shown and never run', async () => {
  const typed = '#panic("no") $x$ *bold* \\ <label> @ref // 日';
  const { pdf } = await typesetLetters([{ ...letter, locale: 'ar', paragraphs: [typed] }]);
  const [page] = await pagesOf(pdf);
  expect(page).toContain('#panic("no") $x$ *bold* \\ <label> @ref //');
});

const report: ReportDocument = {
  locale: 'fr',
  title: 'Bilan',
  over: 'Soirée de l’emploi',
  facts: ['Coworking Charleroi'],
  printed: 'Imprimé le 13 novembre 2026',
  page: 'Page',
  blocks: [
    { kind: 'heading', level: 1, text: 'L’essentiel' },
    {
      kind: 'figures',
      items: [{ value: '40 %', label: 'ont un stage', definition: 'des 19 personnes présentes' }],
    },
    {
      kind: 'table',
      caption: 'Par tour',
      columns: [
        { title: 'Tour', align: 'start' },
        { title: 'Tenus', align: 'end' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [`Tour ${index + 1}`, String(index + 100)]),
      total: ['Total', '7770'],
      notes: ['Tenus : dits par l’une des deux personnes.'],
    },
    {
      kind: 'chart',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><text x="5" y="15">Édition 2025</text></svg>',
      alt: 'Deux éditions',
      caption: 'Éditions',
      notes: [],
    },
  ],
};

test('a report prints every figure with its definition, and says on each page what it is', async () => {
  const pages = await pagesOf((await typesetReport(report)).pdf);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page).toContain('Soirée de l’emploi Bilan');
    expect(page).toContain(`/ ${pages.length}`);
  }
  const all = pages.join(' ');
  for (let round = 1; round <= 60; round++) expect(all).toContain(`Tour ${round} ${round + 99}`);
  for (const words of ['40 %', 'des 19 personnes présentes', 'Total 7770', 'dits par l’une', 'Édition 2025'])
    expect(all).toContain(words);
});

test('a report is tagged for who has it read aloud', async () => {
  const { pdf } = await typesetReport(report);
  const document = await getDocumentProxy(new Uint8Array(pdf));
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  const outline = await document.getOutline();
  expect(outline.map(({ title }) => title)).toEqual(['Bilan']);
  expect(outline[0]?.items.map(({ title }) => title)).toEqual(['L’essentiel']);
});
