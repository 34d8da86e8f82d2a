import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {
    'recruiter-card-issued': ({ company }: Facts) => `made an access card for ${company}`,
    'recruiter-card-reissued': ({ company }: Facts) =>
      `made the access card of ${company} again: the old one opens nothing`,
    'card-issued': ({ name }: Facts) => `made an access card for ${name}`,
    'card-reissued': ({ name }: Facts) => `made the access card of ${name} again: the old one opens nothing`,
  },
  recruiterCard: {
    intro: 'For a company without e-mail: a square to photograph and a code to type.',
    none: 'This company has no card yet.',
    back: 'Back to the company',
  },
  entry: {
    title: 'My card',
    intro: 'Write the 10 letters and digits of your card.',
    code: 'Code of the card',
    hint: 'Example: ABCD 234 EFG',
    submit: 'See my page',
    wrong: 'This code does not fit. Read your card again, or ask for help at the desk.',
    lost: 'Card lost? The desk makes a new one.',
  },
  card: {
    title: ({ name }: Facts) => `Access card: ${name}`,
    intro: 'For somebody with neither e-mail nor phone: a square to photograph and a code to type.',
    none: 'This person has no card yet.',
    since: ({ date }: Facts) => `Card made: ${date}. Its code is kept nowhere.`,
    issue: 'Make the card',
    reissue: 'Make the card again',
    reissueText:
      'The old card and the links given before open nothing any more. The journal keeps who did it.',
    back: 'Back to the person',
  },
  printed: {
    title: 'The card',
    now: 'Print now: the code will not be shown again.',
    print: 'Print',
    yours: 'Your page',
    qr: 'Square to photograph',
    scan: 'Photograph this square with a phone',
    or: ({ address }: Facts) => `or go to ${address} and type:`,
    keep: 'Keep this card to yourself. Lost? Tell the desk.',
  },
};
