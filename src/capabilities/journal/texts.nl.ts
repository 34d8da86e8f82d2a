import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Logboek',
  intro: 'Wie deed wat, en wanneer. Hier verandert niets, een jaar lang.',
  empty: 'Nog niets. Elke handeling rond het evenement laat hier een regel na.',
  older: 'Ouder lezen',
  newest: 'Terug naar het nieuwste',
  nothingFound: 'Geen regel past bij deze filters.',
  filters: { who: 'Wie', everybody: 'Iedereen', what: 'Wat', everything: 'Alle handelingen', day: 'Dag' },
  kinds: {
    member: 'Het team',
    candidate: 'De kandidaten',
    recruiter: 'De recruiters',
    anonymous: 'De publieke pagina',
    token: 'Een programma',
    system: 'Tremplin',
  },
  somebody: { anonymous: 'Iemand op de publieke pagina', system: 'Tremplin', erased: 'een gewiste persoon' },
};
