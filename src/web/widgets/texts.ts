import { translations } from '../../kernel/locale.ts';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';

/** The widgets' own words in the reader's language: `widgetTexts('fr').print`. */
export const widgetTexts = translations({ fr, nl, en });
