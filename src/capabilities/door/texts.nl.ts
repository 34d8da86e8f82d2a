import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const STATE_WORDS: Record<string, string> = {
  expected: 'verwacht',
  present: 'aanwezig',
  late: 'te laat',
  excused: 'verontschuldigd',
  absent: 'afwezig',
  left: 'vertrokken',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const nl: Translated<typeof fr> = {
  refusals: {
    'same-name': ({ name }: Facts) =>
      `${name} staat al op de lijst. Is het iemand anders met dezelfde naam? Vink dan het vakje aan.`,
    'partner-unknown': 'Deze partner hoort niet bij dit evenement.',
  },
  journal: {
    'presence-marked': ({ name, state, minutes, at }: Facts) =>
      `noteerde ${name}: ${STATE_WORDS[String(state)]}${minutes ? ` (${minutes} min)` : ''}${at ? `, om ${at}` : ''}`,
    'presence-contradicted': ({ name, state, stands }: Facts) =>
      `heeft van de onthaalbalie doorgestuurd: ${name}, ${STATE_WORDS[String(state)]}. Een andere balie zegt: ${STATE_WORDS[String(stands)]}`,
    'walk-in-registered': ({ name }: Facts) => `ontving ${name} zonder afspraak`,
  },
  states: {
    expected: 'Verwacht',
    present: 'Aanwezig',
    late: 'Te laat',
    excused: 'Verontschuldigd',
    absent: 'Afwezig',
    left: 'Vertrokken',
  },
  lateBy: (minutes: number) => `${minutes} min te laat`,
  door: {
    accessCard: 'Toegangskaart',
    title: 'Onthaal',
    search: 'Zoeken',
    searchHint: 'Drie letters van de naam of voornaam, een bedrijf, of de code van de kaart.',
    find: 'Zoeken',
    clear: 'De hele lijst tonen',
    candidates: 'Personen',
    recruiters: 'Recruiters',
    lists: 'Lijsten',
    waiting: 'wachtlijst',
    noMeeting: 'geen gesprek gepland',
    next: (time: string, table: string | null, whom: string) =>
      `${time}${table === null ? '' : `, tafel ${table}`}: ${whom}`,
    present: 'Aanwezig',
    others: 'Andere',
    lateMinutes: 'Minuten',
    undo: 'Ongedaan maken',
    marked: (name: string) => `${name}:`,
    goTo: 'Eerste gesprek:',
    nobody: 'Niemand gevonden.',
    nobodyText: 'Kijk de letters na, of voeg de persoon hieronder toe.',
    emptyCandidates: 'Nog niemand is ingeschreven.',
    emptyRecruiters: 'Nog geen recruiter is ingeschreven.',
    more: (count: number) =>
      `En nog ${plural(count, 'andere', 'anderen')}. Typ drie letters om iemand te vinden.`,
    partners: 'Aankomsten per partner',
    noPartner: 'Zonder partner',
    arrived: 'Aanwezig',
    total: 'Verwacht',
    walkIn: 'Iemand zonder afspraak',
    walkInText: 'Voornaam en naam volstaan.',
    firstName: 'Voornaam',
    lastName: 'Naam',
    partner: 'Partner',
    another: 'Het is iemand anders met dezelfde naam',
    addWalkIn: 'Ontvangen',
    walkInDone: 'De persoon is ontvangen. Er wordt een plaats in de planning gezocht.',
    board: 'Dagbord',
    hereOf: (here: number, total: number) => `${here} van ${total}`,
  },
};
