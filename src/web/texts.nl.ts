import type { Translated } from '../kernel/locale.ts';
import type { Facts } from '../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  problems: {
    required: 'Vul dit in.',
    tooShort: ({ minimum }: Facts) => `Minstens ${minimum} tekens.`,
    tooLong: ({ maximum }: Facts) => `Te lang: hoogstens ${maximum} tekens.`,
    tooSmall: ({ minimum }: Facts) => `Minstens ${minimum}.`,
    tooBig: ({ maximum }: Facts) => `Hoogstens ${maximum}.`,
    tooFew: ({ minimum }: Facts) => `Kies er minstens ${minimum}.`,
    tooMany: ({ maximum }: Facts) => `Kies er hoogstens ${maximum}.`,
    notANumber: 'Schrijf een getal.',
    notAnEmail: 'Dit e-mailadres is niet volledig. Voorbeeld: naam@voorbeeld.be',
    notADate: 'Schrijf een datum. Voorbeeld: 12/11/2026',
    notATime: 'Schrijf een uur. Voorbeeld: 18:00',
    notAChoice: 'Kies uit de lijst.',
    fileMissing: 'Kies een bestand.',
    other: 'Dit antwoord past niet.',
  },
  desk: { name: 'Onthaal · Tremplin', shortName: 'Onthaal' },
  keyReused: 'Deze pagina werd al verzonden. Er is niets twee keer gedaan. Lees na en verzend opnieuw.',
  fileTooLarge: (megabytes: number) => `Dit bestand is te groot: hoogstens ${megabytes} MB.`,
  notFound: {
    title: 'Pagina niet gevonden',
    text: 'Deze pagina bestaat niet, of ze is niet voor u bestemd.',
    link: 'Kreeg u een link? Misschien is die verlopen. Vraag een nieuwe aan wie hem u gaf.',
    signIn: 'Aanmelden',
    home: 'Terug naar de startpagina',
  },
  readingStopped: {
    title: 'U hebt vandaag veel dossiers geopend',
    text: 'U hebt veel meer dossiers geopend dan u mensen begeleidt. Om deze mensen te beschermen, blijven de volgende dossiers dicht: hoogstens één per uur.',
    next: 'Uw organisatie is verwittigd. Hoort dit bij uw werk van vandaag? Vraag dan aan wie organiseert om de dossiers weer te openen. De mensen die u begeleidt, blijven bereikbaar.',
  },
  failed: {
    title: 'Er ging iets mis',
    text: 'Wat bewaard was, is niet verloren. Wacht even en probeer opnieuw.',
    again: 'Opnieuw proberen',
  },
  away: {
    title: 'Een ogenblik',
    reading: 'De server herstelt zich. Deze pagina probeert het vanzelf opnieuw.',
    acting:
      'De server herstelt zich, en dit is niet gedaan. Ga naar de vorige pagina en verstuur het opnieuw: niets gebeurt twee keer.',
  },
  full: {
    title: 'De server heeft geen plaats meer',
    text: 'Dit is niet bewaard. Wat bewaard was, is niet verloren, en de pagina’s kunt u nog lezen.',
    next: 'Verwittig wie de server beheert: er moet plaats vrijkomen op de schijf. Schrijf intussen op papier.',
  },
  foreign: 'Deze vraag komt van een andere website. Ze werd niet uitgevoerd.',
  api: {
    title: 'De API van Tremplin',
    intro: 'Alles wat de schermen doen, kan een programma hier doen, met dezelfde regels.',
    scope: (scopes: string) => `recht: ${scopes}`,
  },
};
