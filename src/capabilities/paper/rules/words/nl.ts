import type { Translated } from '../../../../kernel/locale.ts';
import type { fr } from './fr.ts';

export const nl: Translated<typeof fr> = {
  page: 'Pagina',
  version: (number) => (number === 0 ? 'Vóór de planning' : `Planning nr. ${number}`),
  printed: (date, hour) => `Afgedrukt op ${date} om ${hour}`,
  table: (number) => `Tafel ${number}`,
  tables: (numbers) => `Tafels ${numbers}`,
  kinds: {
    changes: 'Wat er veranderd is',
    'recruiter-plans': 'Planningen van de recruiters',
    'candidate-plans': 'Planningen van de kandidaten',
    signs: 'Borden voor tafels en zalen',
    badges: 'Badges',
    'door-list': 'Onthaallijst',
    signatures: 'Handtekeninglijsten',
    stations: 'Computers per locatie',
    standby: 'Reservelijst',
    incidents: 'Incidentenblad',
    evaluations: 'Evaluatiekaarten',
    satisfaction: 'Tevredenheidsbriefjes',
    privacy: 'Uw gegevens: het belangrijkste',
  },
  recruiterPlans: {
    round: 'Ronde',
    time: 'Uur',
    table: 'Tafel',
    person: 'U ontmoet',
    note: 'Uw notities',
    free: 'vrij',
    count: (meetings) =>
      meetings === 0 ? 'Geen gesprekken' : meetings === 1 ? '1 gesprek' : `${meetings} gesprekken`,
    looksFor: (needs) => `Zoekt: ${needs}`,
  },
  signs: { table: 'Tafel', welcome: 'Onthaal', interviews: 'Gesprekken', waiting: 'Wachtruimte' },
  badges: { candidate: 'Deelname', recruiter: 'Rekrutering' },
  changes: {
    intro: (from, to) =>
      `Tussen planning nr. ${from} en planning nr. ${to}. Vervang de bladen van de personen op deze lijst.`,
    what: 'Verandering',
    candidate: 'Persoon',
    recruiter: 'Recruiter',
    before: 'Voordien',
    after: 'Nu',
    kinds: { added: 'Toegevoegd', removed: 'Geschrapt', moved: 'Ander uur', table: 'Andere tafel' },
    place: (hour, table) => (table === null ? hour : `${hour}, tafel ${table}`),
    gone: 'Persoon verwijderd',
  },
};
