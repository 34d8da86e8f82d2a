import { wishes } from './texts/wishes.fr.ts';

const { refusals, journal, ...ofWishes } = wishes;

export const fr = {
  refusals: { ...refusals },
  journal: { ...journal },
  ...ofWishes,
};
