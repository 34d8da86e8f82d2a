import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {
    'nothing-said': 'U hebt op geen enkele vraag geantwoord. Antwoord op minstens één vraag.',
    'code-unknown': 'Niemand heeft deze code op dit evenement. Kijk na, of laat ze leeg.',
    'too-many-questions': ({ most }: Facts) => `Hoogstens ${most} eigen vragen: bij meer antwoordt niemand.`,
  },
  journal: {
    'question-added': ({ label }: Facts) => `voegde een tevredenheidsvraag toe: ‘${label}’`,
    'question-retired': ({ label }: Facts) => `stelt de tevredenheidsvraag ‘${label}’ niet meer`,
  },
  audiences: { candidate: 'Kandidaten', recruiter: 'Recruiters', partner: 'Partners' },
  scale: { 4: 'Ja, helemaal', 3: 'Eerder wel', 2: 'Eerder niet', 1: 'Helemaal niet' },
  questions: {
    candidate: {
      welcome: 'Bent u goed onthaald?',
      useful: 'Zijn de gesprekken nuttig voor u?',
      again: 'Zou u graag terugkomen?',
    },
    recruiter: {
      welcome: 'Was de organisatie goed?',
      useful: 'Passen de mensen die u ontmoette bij wat u zoekt?',
      again: 'Zou u graag terugkomen?',
    },
    partner: {
      welcome: 'Was de organisatie goed?',
      useful: 'Is het evenement nuttig voor de mensen die u begeleidt?',
      again: 'Zou u graag terugkomen?',
    },
  },
  words: 'Wilt u nog iets zeggen?',
  mine: {
    title: 'Uw mening',
    intro: 'Drie vragen, één minuut. Uw naam wordt niet bij uw antwoorden bewaard.',
    send: 'Mijn mening versturen',
    change: 'Mijn mening wijzigen',
    thanks: 'Dank u. Uw mening is genoteerd.',
  },
  page: {
    title: 'Tevredenheid',
    intro:
      'Wat iedereen van het evenement vond, zonder namen. Met minder dan 5 antwoorden wordt niets getoond: iemand zou herkend worden.',
    answers: (answers, people) =>
      `${answers} ${answers === 1 ? 'antwoord' : 'antwoorden'}${people === null ? '' : ` van ${people} ${people === 1 ? 'aanwezige' : 'aanwezigen'}`}`,
    question: 'Vraag',
    base: 'Antwoorden',
    hidden: 'minder dan 5 antwoorden',
    happy: 'Ja of eerder wel',
    texts: (count) => (count === 1 ? '1 opmerking lezen' : `${count} opmerkingen lezen`),
    slips: 'Papieren briefjes noteren',
    own: 'Uw eigen vragen',
    ownIntro:
      'Hoogstens vijf per publiek. Ze komen bij de drie vragen, online en bij het noteren van briefjes.',
    audience: 'Aan wie',
    kind: 'Antwoord',
    label: 'Vraag',
    kinds: { scale: 'Van ‘ja’ tot ‘nee’', text: 'In eigen woorden' },
    add: 'Vraag toevoegen',
    retire: 'Niet meer stellen',
  },
  slip: {
    title: 'Tevredenheidsbriefjes op papier',
    intro: 'Eén briefje na het andere. Met de code van de kaart telt dezelfde persoon maar één keer.',
    back: 'Terug naar de resultaten',
    code: 'Code van de kaart (als ze erop staat)',
    save: 'Noteren, dan de volgende',
    saved: 'Het briefje is genoteerd. De volgende.',
  },
  done: {
    'add-question': 'De vraag is toegevoegd.',
    'retire-question': 'De vraag wordt niet meer gesteld.',
    'give-partner-opinion': 'Dank u. Uw mening is genoteerd.',
  },
};
