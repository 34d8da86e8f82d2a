import type { Language } from '../../planner/index.ts';

type Column =
  | 'name'
  | 'site'
  | 'from'
  | 'to'
  | 'most'
  | 'longestRun'
  | 'seats'
  | 'zone'
  | 'candidate'
  | 'recruiter'
  | 'rank'
  | 'grade'
  | 'must'
  | 'value';
type Setting = 'rounds' | 'tables' | 'zoneGap' | 'start' | 'minutes' | 'move' | 'least';

/** The words of an event workbook: how its sheets, columns and settings are called, and what the plan says. */
export type WorkbookTexts = {
  sheets: { settings: string; candidates: string; recruiters: string; wishes: string; stations: string };
  columns: Record<Column, string>;
  settings: Record<Setting, string>;
  yes: string;
  plan: {
    ofCandidates: string;
    ofRecruiters: string;
    meetings: string;
    notHeld: string;
    summary: string;
    round: string;
    table: string;
    reason: string;
    held: string;
    wishesHeld: string;
    nothing: string;
    quality: string;
  };
};

export const TEXTS: Record<Language, WorkbookTexts> = {
  fr: {
    sheets: {
      settings: 'Réglages',
      candidates: 'Candidats',
      recruiters: 'Recruteurs',
      wishes: 'Souhaits',
      stations: 'Postes',
    },
    columns: {
      name: 'Nom',
      site: 'Site',
      from: 'Du tour',
      to: 'Au tour',
      most: 'Maximum',
      longestRun: 'De suite',
      seats: 'Places',
      zone: 'Zone',
      candidate: 'Candidat',
      recruiter: 'Recruteur',
      rank: 'Rang',
      grade: 'Avis du recruteur',
      must: 'Indispensable',
      value: 'Valeur',
    },
    settings: {
      rounds: 'Tours',
      tables: 'Tables',
      zoneGap: 'Tours libres entre zones',
      start: 'Début',
      minutes: 'Minutes',
      move: 'Minutes entre deux',
      least: 'Minimum',
    },
    yes: 'oui',
    plan: {
      ofCandidates: 'Par candidat',
      ofRecruiters: 'Par recruteur',
      meetings: 'Entretiens',
      notHeld: 'Non retenus',
      summary: 'Résumé',
      round: 'Tour',
      table: 'Table',
      reason: 'Raison',
      held: 'Entretiens',
      wishesHeld: 'Souhaits retenus',
      nothing: 'Personnes sans entretien',
      quality: 'Qualité',
    },
  },
  nl: {
    sheets: {
      settings: 'Instellingen',
      candidates: 'Kandidaten',
      recruiters: 'Recruiters',
      wishes: 'Wensen',
      stations: 'Werkplekken',
    },
    columns: {
      name: 'Naam',
      site: 'Locatie',
      from: 'Vanaf ronde',
      to: 'Tot ronde',
      most: 'Maximum',
      longestRun: 'Na elkaar',
      seats: 'Plaatsen',
      zone: 'Zone',
      candidate: 'Kandidaat',
      recruiter: 'Recruiter',
      rank: 'Rang',
      grade: 'Oordeel van de recruiter',
      must: 'Onmisbaar',
      value: 'Waarde',
    },
    settings: {
      rounds: 'Rondes',
      tables: 'Tafels',
      zoneGap: 'Vrije rondes tussen zones',
      start: 'Begin',
      minutes: 'Minuten',
      move: 'Minuten ertussen',
      least: 'Minimum',
    },
    yes: 'ja',
    plan: {
      ofCandidates: 'Per kandidaat',
      ofRecruiters: 'Per recruiter',
      meetings: 'Gesprekken',
      notHeld: 'Niet gepland',
      summary: 'Samenvatting',
      round: 'Ronde',
      table: 'Tafel',
      reason: 'Reden',
      held: 'Gesprekken',
      wishesHeld: 'Vervulde wensen',
      nothing: 'Personen zonder gesprek',
      quality: 'Kwaliteit',
    },
  },
  en: {
    sheets: {
      settings: 'Settings',
      candidates: 'Candidates',
      recruiters: 'Recruiters',
      wishes: 'Wishes',
      stations: 'Stations',
    },
    columns: {
      name: 'Name',
      site: 'Site',
      from: 'From round',
      to: 'To round',
      most: 'Most',
      longestRun: 'In a row',
      seats: 'Seats',
      zone: 'Zone',
      candidate: 'Candidate',
      recruiter: 'Recruiter',
      rank: 'Rank',
      grade: 'Recruiter grade',
      must: 'Must meet',
      value: 'Value',
    },
    settings: {
      rounds: 'Rounds',
      tables: 'Tables',
      zoneGap: 'Free rounds between zones',
      start: 'Start',
      minutes: 'Minutes',
      move: 'Minutes between',
      least: 'Least',
    },
    yes: 'yes',
    plan: {
      ofCandidates: 'By candidate',
      ofRecruiters: 'By recruiter',
      meetings: 'Meetings',
      notHeld: 'Not held',
      summary: 'Summary',
      round: 'Round',
      table: 'Table',
      reason: 'Reason',
      held: 'Meetings',
      wishesHeld: 'Wishes held',
      nothing: 'People with nothing',
      quality: 'Quality',
    },
  },
};
