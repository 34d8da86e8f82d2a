import type { Translated } from '../../kernel/locale.ts';
import type { sharing as fr } from './sharing-texts.fr.ts';

/** As sharing-texts.fr.ts. */
export const sharing: Translated<typeof fr> = {
  title: 'The names of your people',
  kept: 'The organiser sees your people’s card codes, not their names. The day before and on the day they see the first name and an initial, to call people.',
  shared: 'The organiser sees your people’s names and contacts for this event.',
  share: 'Share the names for this event',
  keep: 'Stop sharing the names',
  unnamed: 'The partner keeps this name',
  unnamedText:
    'This partner has not shared the names of its people for this event. To change this file or reach the person, speak to the partner.',
  roles: {
    host: 'host',
    'co-organises': 'organises with the host',
    brings: 'brings people',
    'lends-site': 'lends a site',
    recruits: 'recruits',
  },
};
