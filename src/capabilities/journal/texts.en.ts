import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Journal',
  intro: 'Who did what, and when. Nothing is erased here.',
  empty: 'Nothing yet. Everything done around the event leaves a line here.',
  older: 'Read older lines',
  newest: 'Back to the newest',
  somebody: { anonymous: 'Somebody on the public page', system: 'Tremplin' },
};
