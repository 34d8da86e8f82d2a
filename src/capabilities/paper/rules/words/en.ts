import type { Translated } from '../../../../kernel/locale.ts';
import type { fr } from './fr.ts';

export const en: Translated<typeof fr> = {
  page: 'Page',
  version: (number) => (number === 0 ? 'Before the plan' : `Plan no. ${number}`),
  printed: (date, hour) => `Printed on ${date} at ${hour}`,
  table: (number) => `Table ${number}`,
  tables: (numbers) => `Tables ${numbers}`,
  kinds: {
    changes: 'What has changed',
    'recruiter-plans': 'Recruiters’ plans',
    'candidate-plans': 'Candidates’ plans',
    signs: 'Table and hall signs',
    badges: 'Badges',
    'door-list': 'Door list',
    signatures: 'Signature lists',
    stations: 'Computers by site',
    standby: 'Standby list',
    incidents: 'Incident sheet',
    evaluations: 'Evaluation cards',
    satisfaction: 'Satisfaction slips',
    privacy: 'Your data: the main points',
  },
  recruiterPlans: {
    round: 'Round',
    time: 'Time',
    table: 'Table',
    person: 'You meet',
    note: 'Your notes',
    free: 'free',
    count: (meetings) =>
      meetings === 0 ? 'No interviews' : meetings === 1 ? '1 interview' : `${meetings} interviews`,
    looksFor: (needs) => `Looks for: ${needs}`,
  },
  signs: { table: 'Table', welcome: 'Welcome', interviews: 'Interviews', waiting: 'Waiting room' },
  badges: { candidate: 'Candidate', recruiter: 'Recruitment' },
  changes: {
    intro: (from, to) =>
      `Between plan no. ${from} and plan no. ${to}. Replace the sheets of the people on this list.`,
    what: 'Change',
    candidate: 'Person',
    recruiter: 'Recruiter',
    before: 'Before',
    after: 'Now',
    kinds: { added: 'Added', removed: 'Removed', moved: 'Another time', table: 'Another table' },
    place: (hour, table) => (table === null ? hour : `${hour}, table ${table}`),
    gone: 'Person taken off the list',
  },
};
