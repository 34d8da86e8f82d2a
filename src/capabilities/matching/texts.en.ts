import type { Translated } from '../../kernel/locale.ts';
import { desk } from './texts/desk.en.ts';
import { plan } from './texts/plan.en.ts';
import { wishes } from './texts/wishes.en.ts';
import type { fr } from './texts.fr.ts';

const { refusals: wishRefusals, journal: wishJournal, ...ofWishes } = wishes;
const { refusals: planRefusals, journal: planJournal, ...ofPlan } = plan;

export const en: Translated<typeof fr> = {
  refusals: { ...wishRefusals, ...planRefusals },
  journal: { ...wishJournal, ...planJournal },
  ...ofWishes,
  ...ofPlan,
  ...desk,
};
