import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} personen`);

export const nl: Translated<typeof fr> = {
  refusals: {
    'already-rehearsed': 'Er loopt al een oefening. Beëindig die eerst.',
    'is-a-rehearsal': 'Dit is al een oefening.',
    'nobody-recruits': 'Voeg eerst een recruiter toe: zonder valt er niets te oefenen.',
  },
  journal: {
    'rehearsal-started': ({ speed }: Facts) => `begon een oefening aan snelheid ×${speed}`,
    'rehearsal-ended': 'beëindigde en wiste de oefening',
  },
  rehearsal: {
    title: 'Het evenement oefenen',
    nameOf: (event) => `OEFENING: ${event}`,
    intro:
      'Speel uw evenement vooraf, op een kopie, met verzonnen mensen. Er wordt niets verstuurd. Uw echte gegevens veranderen niet.',
    back: 'Terug naar de voorbereiding',
    fields: {
      noShowPercent: 'Hoeveel van 100 ingeschrevenen komen niet?',
      latePercent: 'En hoeveel komen te laat?',
      walkInPercent: 'En hoeveel komen zonder afspraak?',
      lateRecruiterPercent: 'Van 100 recruiters, hoeveel komen er te laat?',
      earlyLeavePercent: 'Van 100 aanwezigen, hoeveel vertrekken er voor het einde?',
      overrunPercent: 'Van 100 gesprekken, hoeveel duren er langer dan voorzien?',
      byHandPercent: 'Hoeveel van 100 aankomsten ontvangt u zelf?',
      speed: 'Snelheid',
    },
    overrunHint:
      'Die gesprekken lopen door in de volgende ronde: het dagbord stelt dan een herstelling voor.',
    byHandHint: 'De anderen komen vanzelf binnen. Kies 100 om het onthaal te oefenen, 0 om enkel te kijken.',
    measured: (percent, persons) => `Bij u gemeten: ${percent} % (${persons} personen).`,
    speeds: (speed) => (speed === 0 ? 'Pauze' : speed === 1 ? 'Echte snelheid' : `${speed} keer sneller`),
    start: 'De oefening beginnen',
    copied:
      'Gekopieerd: de bedrijven, hun noden, de tafels en de uren. Verzonnen: alle mensen en hun wensen.',
    making: 'De kopie wordt gemaakt. Dat duurt enkele seconden…',
    toCopy: 'De oefening openen',
    running: 'Er loopt een oefening.',
    time: 'Uur van de oefening',
    toDoor: 'Het onthaal openen',
    toBoard: 'Het dagbord openen',
    toWall: 'Het muurscherm openen',
    clock: 'Klok',
    nextRound: 'Naar de volgende wissel',
    waiting: 'Nu aan het onthaal',
    nobodyWaits: 'Niemand wacht.',
    doorLink: 'Adres voor het onthaalteam',
    waits: (name, minutes) => (minutes === 0 ? name : `${name}, al ${minutes} min`),
    walkIn: (name) => `${name} (zonder afspraak: in te schrijven)`,
    soFar: 'Wat hapert',
    over: 'De oefening is voorbij. Dit haperde.',
    facts: {
      door: 'Wachten aan het onthaal',
      peak: 'Op het drukste moment',
      people: 'Aanwezige personen',
      zero: 'Tot nu zonder gesprek',
      below: 'Tot nu met minder dan beloofd',
      holes: 'Lege tijd van de recruiters',
    },
    doorWait: (average, longest, count) =>
      count === 0
        ? 'Nog niemand werd aan u overgelaten.'
        : `gemiddeld ${average} min, hoogstens ${longest} min (${count} ${count === 1 ? 'persoon' : 'personen'})`,
    peak: (most) => `${most} ${most === 1 ? 'aankomst' : 'aankomsten'} in één minuut`,
    columns: {
      number: 'Ronde',
      planned: 'Gepland',
      held: 'Gehouden',
      missed: 'Gemist',
      idleRecruiters: 'Recruiters zonder iemand',
    },
    noRound: 'Er is nog geen ronde voorbij.',
    doorTitle: 'Het onthaal, per vijf minuten',
    nobodyCame: 'Er is nog niemand gekomen.',
    doorColumns: {
      from: 'Vanaf',
      came: 'Aangekomen',
      queue: 'Hoogstens in de rij',
      longest: 'Wachttijd, in minuten',
    },
    holes: (minutes, percent) => `${minutes} min, of ${percent} % van de tijd van de aanwezige recruiters`,
    worst: {
      zero: 'Eerst op te lossen: aanwezige mensen hadden nog geen enkel gesprek. Pas de herstellingen toe die het dagbord voorstelt.',
      door: 'Eerst op te lossen: de rij aan het onthaal. Voeg een balie toe, of laat groepen op verschillende uren komen.',
      holes:
        'Eerst op te lossen: recruiters zitten alleen. Roep mensen uit de reserve op, of voorzie meer mensen.',
      nothing: 'Tot nu toe liep er niets echt vast.',
    },
    endTitle: 'Beëindigen',
    endIntro: 'De kopie wordt gewist, met alle verzonnen mensen.',
    end: 'Beëindigen en wissen',
    ended: 'De oefening is gewist.',
    started: 'De oefening begint.',
  },
  capacity: {
    title: 'Hoeveel mensen kunt u uitnodigen?',
    intro:
      'Voor u de inschrijvingen opent: de computer speelt de avond meerdere keren, met verzonnen mensen van wie een deel niet komt.',
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
    way: 'Per avond',
    ways: { static: 'zonder herstel', repair: 'met herstel' },
    measures: {
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
