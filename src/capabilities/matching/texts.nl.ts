import type { Translated } from '../../kernel/locale.ts';
import { desk } from './texts/desk.nl.ts';
import { plan } from './texts/plan.nl.ts';
import { wishes } from './texts/wishes.nl.ts';
import type { fr } from './texts.fr.ts';

const { refusals: wishRefusals, journal: wishJournal, ...ofWishes } = wishes;
const { refusals: planRefusals, journal: planJournal, ...ofPlan } = plan;

export const nl: Translated<typeof fr> = {
  refusals: { ...wishRefusals, ...planRefusals },
  journal: { ...wishJournal, ...planJournal },
  ...ofWishes,
  ...ofPlan,
  ...desk,
};
