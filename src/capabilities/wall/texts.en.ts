import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  wall: {
    title: (round: number) => `Round ${round}`,
    next: (round: number, time: string) => `Round ${round} at ${time}`,
    heads: { table: 'Table', recruiter: 'Company', candidate: 'Person' },
    free: 'free',
    caption: (round: number) => `Who goes to which table in round ${round}`,
    endsIn: 'Round ends in',
    startsIn: 'Starts in',
    before: 'Welcome',
    beforeText: (time: string) => `The first round starts at ${time}.`,
    noPlan: 'The plan will be here soon.',
    over: 'Thank you all',
    overText: 'The interviews are over.',
  },
};
