import { desk } from './texts/desk.fr.ts';
import { plan } from './texts/plan.fr.ts';
import { wishes } from './texts/wishes.fr.ts';

const { refusals: wishRefusals, journal: wishJournal, ...ofWishes } = wishes;
const { refusals: planRefusals, journal: planJournal, ...ofPlan } = plan;

export const fr = {
  refusals: { ...wishRefusals, ...planRefusals },
  journal: { ...wishJournal, ...planJournal },
  ...ofWishes,
  ...ofPlan,
  ...desk,
};
