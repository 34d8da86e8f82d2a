import { translations } from '../../kernel/locale.ts';
import { imports as importsEn } from './import-texts.en.ts';
import { imports as importsFr } from './import-texts.fr.ts';
import { imports as importsNl } from './import-texts.nl.ts';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';

/** One language of the room, with the words of the import. */
function whole<
  T extends { refusals: object; journal: object },
  I extends { refusals: object; journal: object; screens: object },
>(words: T, imports: I) {
  return {
    ...words,
    refusals: { ...words.refusals, ...imports.refusals } as T['refusals'] & I['refusals'],
    journal: { ...words.journal, ...imports.journal } as T['journal'] & I['journal'],
    imports: imports.screens as I['screens'],
  };
}

export const texts = translations({
  fr: whole(fr, importsFr),
  nl: whole(nl, importsNl),
  en: whole(en, importsEn),
});
