import type { Locale } from '../../kernel/locale.ts';
import { type Facts, refused } from '../../kernel/result.ts';
import { fileRefusalText } from '../../kernel/spreadsheets/texts.ts';
import { FILE_REFUSALS } from '../events/schema.ts';

type FileRefusal = (typeof FILE_REFUSALS)[number];

/** Why a list is not read, in words: those of the reader of files. */
export function refusalsOfFiles(locale: Locale): Record<FileRefusal, (facts: Facts) => string> {
  const words = FILE_REFUSALS.map((code) => [
    code,
    (facts: Facts) => fileRefusalText(refused(code, facts), locale),
  ]);
  return Object.fromEntries(words);
}

const DOCUMENTS = {
  fr: {
    'document-too-large': 'Ce fichier est trop grand : 5 Mo au plus.',
    'document-kind': 'Envoyez un PDF, un document Word ou une photo (JPEG, PNG).',
    'document-not-what-it-says': 'Ce fichier n’est pas ce que son nom dit. Enregistrez-le à nouveau, en PDF.',
    'document-macros': 'Ce document contient un programme. Enregistrez-le sans, par exemple en PDF.',
  },
  nl: {
    'document-too-large': 'Dit bestand is te groot: hoogstens 5 MB.',
    'document-kind': 'Stuur een PDF, een Word-document of een foto (JPEG, PNG).',
    'document-not-what-it-says': 'Dit bestand is niet wat de naam zegt. Bewaar het opnieuw, als PDF.',
    'document-macros': 'Dit document bevat een programma. Bewaar het zonder, bijvoorbeeld als PDF.',
  },
  en: {
    'document-too-large': 'This file is too large: 5 MB at most.',
    'document-kind': 'Send a PDF, a Word document or a photograph (JPEG, PNG).',
    'document-not-what-it-says': 'This file is not what its name says. Save it again, as PDF.',
    'document-macros': 'This document holds a program. Save it without, as PDF for example.',
  },
} as const;

/** Why a proof is not kept. */
export function refusalsOfDocuments(locale: Locale): Record<keyof (typeof DOCUMENTS)['fr'], string> {
  return DOCUMENTS[locale];
}
