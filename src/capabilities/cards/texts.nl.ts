import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {
    'recruiter-card-issued': ({ company }: Facts) => `maakte een toegangskaart voor ${company}`,
    'recruiter-card-reissued': ({ company }: Facts) =>
      `maakte de toegangskaart van ${company} opnieuw: de oude opent niets meer`,
    'card-issued': ({ name }: Facts) => `maakte een toegangskaart voor ${name}`,
    'card-reissued': ({ name }: Facts) =>
      `maakte de toegangskaart van ${name} opnieuw: de oude opent niets meer`,
  },
  recruiterCard: {
    intro: 'Voor een bedrijf zonder e-mail: een vierkant om te fotograferen en een code om te typen.',
    none: 'Dit bedrijf heeft nog geen kaart.',
    back: 'Terug naar het bedrijf',
  },
  entry: {
    title: 'Mijn kaart',
    intro: 'Schrijf de 10 letters en cijfers van uw kaart.',
    code: 'Code van de kaart',
    hint: 'Voorbeeld: ABCD 234 EFG',
    submit: 'Mijn pagina bekijken',
    wrong: 'Deze code klopt niet. Lees uw kaart opnieuw, of vraag hulp aan het onthaal.',
    lost: 'Kaart verloren? Het onthaal maakt een nieuwe.',
  },
  card: {
    title: ({ name }: Facts) => `Toegangskaart: ${name}`,
    intro: 'Voor iemand zonder e-mail en telefoon: een vierkant om te fotograferen en een code om te typen.',
    none: 'Deze persoon heeft nog geen kaart.',
    since: ({ date }: Facts) => `Kaart gemaakt: ${date}. De code wordt nergens bewaard.`,
    issue: 'De kaart maken',
    reissue: 'De kaart opnieuw maken',
    reissueText:
      'De oude kaart en de links van voordien openen niets meer. Het logboek bewaart wie het deed.',
    back: 'Terug naar de persoon',
  },
  printed: {
    title: 'De kaart',
    now: 'Druk nu af: de code wordt niet meer getoond.',
    print: 'Afdrukken',
    yours: 'Uw pagina',
    qr: 'Vierkant om te fotograferen',
    scan: 'Fotografeer dit vierkant met een telefoon',
    or: ({ address }: Facts) => `of ga naar ${address} en typ:`,
    keep: 'Houd deze kaart voor uzelf. Verloren? Zeg het aan het onthaal.',
  },
};
