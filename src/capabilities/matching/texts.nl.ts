import type { Translated } from '../../kernel/locale.ts';
import { wishes } from './texts/wishes.nl.ts';
import type { fr } from './texts.fr.ts';

const { refusals, journal, ...ofWishes } = wishes;

export const nl: Translated<typeof fr> = {
  refusals: { ...refusals },
  journal: { ...journal },
  ...ofWishes,
};
