import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {
    'nothing-to-print': 'Er is niets om af te drukken: kies minstens één soort blad.',
    'nothing-printed-yet': 'Er is nog niets afgedrukt. Maak eerst alle bladen klaar.',
    'nothing-changed': 'Er is niets veranderd sinds de laatste afdruk.',
  },
  journal: {
    'pack-asked': ({ version, again }) =>
      again
        ? `maakte de bladen klaar die veranderd zijn (planning nr. ${version})`
        : version === 0
          ? 'maakte bladen klaar om af te drukken'
          : `maakte de bladen van planning nr. ${version} klaar`,
  },
  paper: {
    title: 'Afdrukken',
    intro: 'Eén knop maakt alle bladen van het evenement klaar, in één pdf-bestand.',
    introPartner: 'De bladen van de personen die u begeleidt, in één pdf-bestand.',
    beforePlan: 'De planning is nog niet gepubliceerd.',
    beforePlanMore: 'De planningen van elke persoon komen erbij na de publicatie.',
    outdated: (version) => `De planning is veranderd sinds planning nr. ${version} werd afgedrukt.`,
    concerned: (candidates, recruiters) =>
      `Te vervangen bladen: ${candidates === 1 ? '1 persoon' : `${candidates} personen`}, ${
        recruiters === 1 ? '1 recruiter' : `${recruiters} recruiters`
      }.`,
    printChanged: 'Alleen klaarmaken wat veranderd is',
    make: 'De bladen klaarmaken',
    making: 'De bladen worden klaargemaakt',
    makingCount: (made, of) => `${made} van ${of} soorten bladen`,
    failedTitle: 'De bladen konden niet worden klaargemaakt.',
    failedHint: 'Er is niets verloren: maak ze opnieuw klaar.',
    which: 'Welke bladen?',
    labels: 'Papier van de badges',
    labelHint: 'Kies bij het afdrukken “ware grootte” (100 %).',
    formats: {
      cut: 'Papier of karton om uit te knippen (85,6 × 54 mm, 10 per blad)',
      L4785: 'Etiketten Avery L4785 (80 × 50 mm, 10 per blad)',
      L7165: 'Etiketten Avery L7165 (99,1 × 67,7 mm, 8 per blad)',
      L7163: 'Etiketten Avery L7163 (99,1 × 38,1 mm, 14 per blad)',
    },
    locale: 'Taal van de lijsten',
    localeHint: 'Het blad van elke kandidaat is in de eigen taal van die persoon.',
    ready: (version) => `${version}: klaar om af te drukken`,
    changedOnly: (version) => `${version}: wat veranderd is`,
    stale: 'Er is een recentere versie van de planning.',
    all: 'Alles in één bestand',
    take: (what, pages) => `${what} (${pages === 1 ? '1 bladzijde' : `${pages} bladzijden`})`,
    madeBy: (moment, who) => (who === null ? moment : `${moment}, door ${who}`),
    gone: (days) => `De bestanden worden ${days} dagen bewaard. Maak ze in enkele seconden opnieuw klaar.`,
    packs: 'Klaargemaakte bladen',
    none: 'Nog geen bladen klaargemaakt',
    noneHint: 'Ze verschijnen hier zodra ze klaar zijn.',
    onScreen: 'Afdrukken vanaf deze pagina',
    onScreenHint: 'Dezelfde bladen, getoond in de browser.',
    byRound: 'Planning per ronde en per tolk',
    hints: {
      changes: 'De lijst van wat veranderd is sinds de laatste afdruk.',
      'recruiter-plans': 'Eén blad per recruiter, met plaats voor notities.',
      'candidate-plans': 'Eén blad per kandidaat, in het groot en in de eigen taal.',
      signs: 'Eén bord per tafel, en borden voor de zaal.',
      badges: 'Kandidaten met hun code, recruiters met hun tafel.',
      'door-list': 'Iedereen op naam en per partner, met de code.',
      signatures: 'Eén blad per halve dag en per organisatie.',
      stations: 'Wie waar zit, in welke ronde.',
      standby: 'Wie een plaats krijgt die vrijkomt.',
      incidents: 'Wat te doen, wie te bellen, en plaats voor notities.',
      evaluations: 'Eén kaart per gesprek, voor de recruiters.',
      satisfaction: 'Drie vragen aan iedereen.',
      privacy: 'Om op te hangen aan het onthaal.',
    },
  },
  cards: {
    title: 'Evaluatiekaarten invoeren',
    intro: 'Typ de code die bovenaan de kaart staat. U komt bij het gesprek.',
    code: 'Code van de kaart',
    hint: 'Drie letters of cijfers, een streepje, de ronde. Bijvoorbeeld: KTR-4',
    open: 'Het gesprek openen',
    wrong: (code) => `Geen enkele kaart heeft de code ${code}. Kijk op de kaart.`,
    toResults: 'Alle resultaten',
  },
  sheets: {
    title: 'Bladen om af te drukken',
    print: 'Deze pagina afdrukken',
    back: 'Alle bladen',
    kinds: 'Soorten bladen',
    languages: 'Taal van de lijsten',
    nothing: 'Hier is niets om af te drukken',
    nothingHint: 'Er is nog niets om deze bladen mee te vullen.',
  },
};
