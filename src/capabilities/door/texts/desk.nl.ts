import type { Translated } from '../../../kernel/locale.ts';
import type { desk as fr } from './desk.fr.ts';

export const desk: Translated<typeof fr> = {
  away: (time: string) => `Geen netwerk sinds ${time}.`,
  goOn: 'Ga gewoon verder. Er gaat niets verloren.',
  waitingOne: '1 aankomst wacht op verzending.',
  waiting: (count: string) => `${count} aankomsten wachten op verzending.`,
  listFrom: (time: string) => `De lijst is van ${time}.`,
  noList:
    'Dit toestel heeft de lijst niet. Open het onthaal één keer met netwerk. Gebruik intussen de gedrukte lijst.',
  opening: 'De lijst wordt geopend.',
  needsScript: 'Er is geen netwerk, en deze pagina heeft JavaScript nodig. Gebruik de gedrukte lijst.',
  sentOne: '1 aankomst verzonden.',
  sent: (count: string) => `${count} aankomsten verzonden.`,
  notSentYet: 'nog niet verzonden',
  backToList: 'Terug naar de lijst online',
  signedOut: 'Uw sessie is voorbij. Er is niets verloren: meld u opnieuw aan om te verzenden.',
  signIn: 'Aanmelden',
  stranger:
    'U hebt geen toegang meer tot dit onthaal. Wat nog niet verzonden is, blijft op dit toestel. Verwittig de organisatie.',
  marked: (name: string, state: string) => `${name}: ${state}.`,
  codeUnknown: 'Deze code is van niemand op de lijst. Zoek op naam.',
  flagged: (name: string, state: string) =>
    `${name}: een andere balie zegt iets anders. Voorlopig: ${state}.`,
  sameName: (name: string) =>
    `${name} stond al op de lijst. De aankomst is genoteerd. Is het dezelfde persoon?`,
  newcomer: (name: string) => `${name} staat op de lijst, voorlopig zonder gesprek.`,
  same: 'Dezelfde persoon',
  another: 'Iemand anders',
  unknown: (name: string) => `${name} staat niet meer op de lijst. Er is niets genoteerd.`,
  tooOld: (name: string) => `${name}: dat is te lang geleden. Er is niets genoteerd.`,
  seen: 'Gelezen',
  sameNameHere: (name: string) =>
    `${name} staat al op de lijst. Is het iemand anders met dezelfde naam? Vink dan het vakje aan.`,
  disputes: 'Twee balies zeggen niet hetzelfde',
  disputesText: 'Vraag het aan de persoon of aan de balies. Kies daarna wat juist is.',
  said: (state: string, time: string, by: string | null) =>
    `${state}, ${time}${by === null ? '' : `, ${by}`}`,
};
