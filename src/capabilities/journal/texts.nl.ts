import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Logboek',
  intro: 'Wie deed wat, en wanneer. Hier verandert niets, een jaar lang.',
  networkTitle: 'Logboek van het netwerk',
  networkIntro:
    'De instellingen, de organisaties en hun leden. Evenementen hebben hun eigen logboek, bij wie ze organiseert.',
  backToNetwork: 'Terug naar het netwerk',
  whole: (lines: number, waiting: number) =>
    `${lines} ${lines === 1 ? 'regel' : 'regels'} nagekeken: elk is zoals ze werd geschreven.${waiting > 0 ? ` ${waiting} zijn te nieuw voor hun zegel.` : ''}`,
  broken: (line: number) =>
    `Regel ${line} is niet meer zoals ze werd geschreven. Verwittig wie de server beheert.`,
  empty: 'Nog niets. Elke handeling rond het evenement laat hier een regel na.',
  older: 'Ouder lezen',
  newest: 'Terug naar het nieuwste',
  nothingFound: 'Geen regel past bij deze filters.',
  filters: { who: 'Wie', everybody: 'Iedereen', what: 'Wat', everything: 'Alle handelingen', day: 'Dag' },
  kinds: {
    member: 'Het team',
    candidate: 'De kandidaten',
    recruiter: 'De recruiters',
    'co-recruiter': 'Een collega van de recruiter',
    anonymous: 'De publieke pagina',
    station: 'Een gedeelde computer',
    token: 'Een programma',
    system: 'Tremplin',
  },
  somebody: {
    anonymous: 'Iemand op de publieke pagina',
    system: 'Tremplin',
    erased: 'een gewiste persoon',
    person: 'een persoon',
  },
};
