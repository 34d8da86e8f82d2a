import { translations } from '../../kernel/locale.ts';
import { en } from './texts.en.ts';
import { fr } from './texts.fr.ts';
import { nl } from './texts.nl.ts';

export const texts = translations({ fr, nl, en });
