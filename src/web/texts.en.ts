import type { Translated } from '../kernel/locale.ts';
import type { Facts } from '../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  problems: {
    required: 'Please fill this in.',
    tooShort: ({ minimum }: Facts) => `At least ${minimum} characters.`,
    tooLong: ({ maximum }: Facts) => `Too long: ${maximum} characters at most.`,
    tooSmall: ({ minimum }: Facts) => `At least ${minimum}.`,
    tooBig: ({ maximum }: Facts) => `At most ${maximum}.`,
    tooFew: ({ minimum }: Facts) => `Choose at least ${minimum}.`,
    tooMany: ({ maximum }: Facts) => `Choose at most ${maximum}.`,
    notANumber: 'Write a number.',
    notAnEmail: 'This e-mail address is incomplete. Example: name@example.be',
    notADate: 'Write a date. Example: 12/11/2026',
    notATime: 'Write a time. Example: 18:00',
    notAChoice: 'Choose from the list.',
    fileMissing: 'Choose a file.',
    other: 'This answer does not fit.',
  },
  desk: { name: 'Door · Tremplin', shortName: 'Door' },
  keyReused:
    'This page has already been sent. Nothing was done twice. Read it again, then send it once more.',
  fileTooLarge: (megabytes: number) => `This file is too large: ${megabytes} MB at most.`,
  notFound: {
    title: 'Page not found',
    text: 'This page does not exist, or it is not for you.',
    link: 'If you were given a link, its time may be over. Ask for another from the person who gave it to you.',
    signIn: 'Sign in',
    home: 'Back to the start',
  },
  readingStopped: {
    title: 'You have opened many files today',
    text: 'You have opened far more files than you have people to follow. To protect these people, the next files stay closed: one an hour at most.',
    next: 'Your organisation has been told. If this is your work today, ask an organiser to open the files again. The people you follow stay within reach.',
  },
  failed: {
    title: 'Something went wrong',
    text: 'Nothing that was saved is lost. Wait a moment, then try again.',
    again: 'Try again',
  },
  away: {
    title: 'One moment',
    reading: 'The server is recovering. This page tries again by itself.',
    acting:
      'The server is recovering, and this was not done. Go back to the previous page and send it again: nothing is done twice.',
  },
  full: {
    title: 'The server has no room left',
    text: 'This was not saved. Nothing that was saved is lost, and pages can still be read.',
    next: 'Tell whoever looks after the server: its disk needs room. Meanwhile, write on paper.',
  },
  foreign: 'This request comes from another site. It was not carried out.',
  api: {
    title: 'The Tremplin API',
    intro: 'Everything the screens do, a program can do here, with the same rules.',
    scope: (scopes: string) => `scope: ${scopes}`,
  },
};
