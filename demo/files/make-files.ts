// Writes the files listed in README.md beside this file:
//   node tools/with-node.mjs demo/files/make-files.ts
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '../write-workbook.ts';
import { awkwardTexts, awkwardWorkbooks } from './awkward.ts';
import { otherTexts, otherWorkbooks } from './other-lists.ts';

const texts = [...awkwardTexts, ...otherTexts];
const workbooks = [...awkwardWorkbooks, ...otherWorkbooks];

for (const { fileName, bytes } of texts) await writeFile(join(import.meta.dirname, fileName), bytes);
for (const { fileName, sheets } of workbooks) {
  await writeWorkbook(join(import.meta.dirname, fileName), sheets);
}
const list = [...texts, ...workbooks].map(({ fileName, about }) => `| \`${fileName}\` | ${about} |`);
await writeFile(
  join(import.meta.dirname, 'README.md'),
  `# Fichiers pour essayer l’import

Écrits par \`make-files.ts\`. Toutes les personnes sont inventées.

| fichier | ce qu’il a de particulier, et ce qui doit en sortir |
|---|---|
${list.join('\n')}
`,
);
