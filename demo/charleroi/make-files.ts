// Writes recruteurs.xlsx and candidats.xlsx beside this file, from the data:
//   node tools/with-node.mjs demo/charleroi/make-files.ts
import { join } from 'node:path';
import { writeWorkbook } from '../write-workbook.ts';
import { charleroi } from './index.ts';
import { candidateSheet, recruiterSheet } from './sheets.ts';

await writeWorkbook(join(import.meta.dirname, 'recruteurs.xlsx'), [recruiterSheet(charleroi.companies)]);
await writeWorkbook(join(import.meta.dirname, 'candidats.xlsx'), [candidateSheet(charleroi.candidates)]);
