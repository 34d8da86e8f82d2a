import type { Translated } from '../../kernel/locale.ts';
import { wishes } from './texts/wishes.en.ts';
import type { fr } from './texts.fr.ts';

const { refusals, journal, ...ofWishes } = wishes;

export const en: Translated<typeof fr> = {
  refusals: { ...refusals },
  journal: { ...journal },
  ...ofWishes,
};
