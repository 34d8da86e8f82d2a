import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Journal',
  intro: 'Who did what, and when. Nothing changes here, for a year.',
  empty: 'Nothing yet. Everything done around the event leaves a line here.',
  older: 'Read older lines',
  newest: 'Back to the newest',
  nothingFound: 'No line matches these filters.',
  filters: { who: 'Who', everybody: 'Everybody', what: 'What', everything: 'Everything', day: 'Day' },
  kinds: {
    member: 'The staff',
    candidate: 'The candidates',
    recruiter: 'The recruiters',
    anonymous: 'The public page',
    token: 'A program',
    system: 'Tremplin',
  },
  somebody: { anonymous: 'Somebody on the public page', system: 'Tremplin', erased: 'an erased person' },
};
