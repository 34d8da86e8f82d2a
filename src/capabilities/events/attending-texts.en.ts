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
  others: {
    title: 'Where the person takes part from',
    place: 'They take part from',
    nearest: 'The site nearest to their home',
    nearestHint: 'Write their postcode below.',
    home: 'Their home',
    homeHint: 'With their telephone or computer.',
    postcode: 'Their postcode',
    postcodeHint: 'To find the nearest site. It is not kept.',
    howHint: 'Video is never compulsory. The person can change their mind.',
    channels: {
      video: 'They speak by video',
      telephone: 'They speak by telephone',
      chat: 'They write messages',
    },
    receivesTitle: 'Where the company receives people from',
    receives: 'It receives from',
    homeOfRecruiter: 'It receives people by video, on its own computer.',
  },
};
