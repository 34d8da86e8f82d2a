import type { Translated } from '../../kernel/locale.ts';
import type { attending as fr } from './attending-texts.fr.ts';

export const attending: Translated<typeof fr> = {
  title: 'Where will you be?',
  place: 'I take part from',
  hall: (place: string) => `The hall: ${place}`,
  nearest: 'The site nearest to my home',
  nearestHint: 'Write your postcode below.',
  home: 'My home',
  homeHint: 'With your telephone or your computer.',
  homeOfRecruiter: 'You receive people by video on your computer.',
  far: (kilometres: string | null) =>
    kilometres === null ? 'less than 1 km away' : `${kilometres} km away as the crow flies`,
  stepFree: 'step-free access',
  postcode: 'My postcode',
  postcodeHint: 'To find the nearest site. We do not keep it.',
  how: 'If the recruiter is somewhere else',
  howHint: 'Video is never compulsory. You can change your mind.',
  channels: {
    video: 'I speak by video',
    telephone: 'I speak by telephone',
    chat: 'I write messages',
  },
  receivesTitle: 'Where do you receive people?',
  receives: 'We receive from',
};
