import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'My calendar',
  intro: 'Your appointments in your calendar, always up to date.',
  subscribe: 'Add to my calendar',
  subscribeText: 'Your calendar follows by itself when an appointment changes.',
  file: 'Take the file',
  fileText: 'The file shows your appointments of now. It does not change afterwards.',
  address: 'Private address of your calendar',
  addressText: 'For another calendar, copy this address. Give it to nobody.',
};
