import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  wall: {
    title: (round: number) => `Ronde ${round}`,
    next: (round: number, time: string) => `Ronde ${round} om ${time}`,
    heads: { table: 'Tafel', recruiter: 'Bedrijf', candidate: 'Persoon' },
    free: 'vrij',
    caption: (round: number) => `Wie gaat naar welke tafel in ronde ${round}`,
    endsIn: 'Einde van de ronde over',
    startsIn: 'Begin over',
    before: 'Welkom',
    beforeText: (time: string) => `De eerste ronde begint om ${time}.`,
    noPlan: 'De planning komt eraan.',
    over: 'Bedankt allemaal',
    overText: 'De gesprekken zijn afgelopen.',
  },
};
