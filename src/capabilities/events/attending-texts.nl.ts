import type { Translated } from '../../kernel/locale.ts';
import type { attending as fr } from './attending-texts.fr.ts';

export const attending: Translated<typeof fr> = {
  title: 'Waar zult u zijn?',
  place: 'Ik neem deel vanuit',
  hall: (place: string) => `De zaal: ${place}`,
  nearest: 'De locatie het dichtst bij mij',
  nearestHint: 'Schrijf hieronder uw postcode.',
  home: 'Thuis',
  homeHint: 'Met uw telefoon of uw computer.',
  homeOfRecruiter: 'U ontvangt via video vanaf uw computer.',
  far: (kilometres: string | null) =>
    kilometres === null ? 'op minder dan 1 km' : `op ${kilometres} km in vogelvlucht`,
  stepFree: 'toegankelijk zonder trap',
  postcode: 'Mijn postcode',
  postcodeHint: 'Om de dichtstbijzijnde locatie te vinden. Wij bewaren hem niet.',
  how: 'Als de recruiter ergens anders is',
  howHint: 'Video is nooit verplicht. U mag van gedacht veranderen.',
  channels: {
    video: 'Ik praat via video',
    telephone: 'Ik praat via de telefoon',
    chat: 'Ik schrijf berichten',
  },
  receivesTitle: 'Waar ontvangt u?',
  receives: 'Wij ontvangen vanuit',
  others: {
    title: 'Vanwaar de persoon deelneemt',
    place: 'Deelname vanuit',
    nearest: 'De locatie het dichtst bij de woonplaats',
    nearestHint: 'Schrijf hieronder de postcode.',
    home: 'Thuis',
    homeHint: 'Met een eigen telefoon of computer.',
    postcode: 'Postcode van de persoon',
    postcodeHint: 'Om de dichtstbijzijnde locatie te vinden. Hij wordt niet bewaard.',
    howHint: 'Video is nooit verplicht. De persoon mag van gedacht veranderen.',
    channels: {
      video: 'Praat via video',
      telephone: 'Praat via de telefoon',
      chat: 'Schrijft berichten',
    },
    receivesTitle: 'Vanwaar het bedrijf ontvangt',
    receives: 'Het ontvangt vanuit',
    homeOfRecruiter: 'Het ontvangt via video vanaf een eigen computer.',
  },
};
