import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`);

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  capacity: {
    title: 'Hoeveel mensen kunt u uitnodigen?',
    intro:
      'Voor u de inschrijvingen opent: de computer speelt de avond tientallen keren, met verzonnen mensen van wie een deel niet komt.',
    back: 'Terug naar de voorbereiding',
    fields: {
      candidates: 'Ingeschreven personen',
      recruiters: 'Recruiters',
      seats: 'Gelijktijdige gesprekken per recruiter',
      rounds: 'Rondes',
      least: 'Gesprekken beloofd aan elke persoon',
      absentPercent: 'Hoeveel van 100 ingeschrevenen komen niet?',
    },
    measured: (editions, persons, percent) =>
      `${editions === 1 ? 'Uw laatste editie' : `Uw laatste ${editions} edities`}: ${percent} % afwezig (${people(persons)} ingeschreven).`,
    notMeasured:
      'U hebt nog niets gemeten: op geen enkel voorbij evenement werd genoteerd wie kwam. Vul uw eigen schatting in.',
    absentMissing: 'Vul in hoeveel van 100 personen niet komen. Wij verzinnen dat cijfer niet.',
    press: 'De avonden spelen',
    result: 'Wat dat geeft',
    played: (evenings) => `Gemiddelde van ${evenings} gespeelde avonden.`,
    sentence: (interviews, present, each) =>
      `${people(present)} komen en hebben ${interviews} gesprekken, dat is ${each} per persoon.`,
    nobodyBelow: (least) =>
      least === 0
        ? 'Er is geen gesprek beloofd.'
        : `Alle aanwezigen hebben minstens ${least === 1 ? 'één gesprek' : `${least} gesprekken`}.`,
    below: (count, least) =>
      `Gemiddeld hebben ${count} van de aanwezigen minder dan ${least === 1 ? 'één gesprek' : `${least} gesprekken`}.`,
    toInvite: (wanted, invite) => `Opdat ${people(wanted)} echt komen, nodigt u er ${invite} uit.`,
    mostInvited: (count) =>
      `U kunt ongeveer ${people(count)} uitnodigen: bijna iedereen die komt, krijgt dan nog wat beloofd is.`,
    notEnough: 'Deze zaal is te klein voor de belofte: voeg rondes of recruiters toe, of beloof minder.',
    whenAllCome: (count) =>
      count === 0
        ? 'En als iedereen komt: de belofte houdt ook dan.'
        : `Let op: als iedereen komt, krijgen ${people(count)} minder dan beloofd.`,
    compare: 'De planning herstellen tijdens de avond',
    compareIntro:
      'Dezelfde gedrukte planning, onaangeroerd of voor elke ronde hersteld zoals het dagbord het doet.',
    way: 'De planning',
    ways: { static: 'gedrukt, zonder herstelling', repair: 'voor elke ronde hersteld' },
    columns: {
      interviews: 'Gehouden gesprekken',
      belowLeast: 'Minder dan beloofd',
      zero: 'Geen enkel gesprek',
      empty: 'Lege plaatsen',
    },
    distribution: 'Hoeveel gesprekken per persoon',
    distributionIntro: 'Met herstelling, gemiddeld per avond.',
    interviewsEach: 'Gesprekken',
    peopleEach: 'Personen',
    assumed: (wishes, most) =>
      `Aangenomen: elke persoon wenst ${wishes} recruiters, van wie sommige meer gevraagd zijn, en heeft hoogstens ${most} gesprekken. Uw echte wensen zullen deze cijfers veranderen.`,
  },
};
