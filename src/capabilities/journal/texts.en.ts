import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Journal',
  intro: 'Who did what, and when. Nothing changes here, for a year.',
  networkTitle: 'Journal of the network',
  networkIntro:
    'Its settings, its organisations and their members. Events have a journal of their own, with who organises them.',
  backToNetwork: 'Back to the network',
  whole: (lines: number, waiting: number) =>
    `${lines} line${lines === 1 ? '' : 's'} checked: each is as it was written.${waiting > 0 ? ` ${waiting} are too recent to have their seal.` : ''}`,
  broken: (line: number) => `Line ${line} is no longer as it was written. Tell whoever keeps the server.`,
  empty: 'Nothing yet. Everything done around the event leaves a line here.',
  older: 'Read older lines',
  newest: 'Back to the newest',
  nothingFound: 'No line matches these filters.',
  filters: { who: 'Who', everybody: 'Everybody', what: 'What', everything: 'Everything', day: 'Day' },
  kinds: {
    member: 'The staff',
    candidate: 'The candidates',
    recruiter: 'The recruiters',
    'co-recruiter': 'A colleague of the recruiter',
    anonymous: 'The public page',
    station: 'A shared computer',
    token: 'A program',
    system: 'Tremplin',
  },
  somebody: {
    anonymous: 'Somebody on the public page',
    system: 'Tremplin',
    erased: 'an erased person',
    person: 'somebody',
  },
};
