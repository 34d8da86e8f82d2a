// The shapes of a situation written down as data, before any database: what an organiser knows about an evening.
// Wall times are 'HH:MM' in the event's zone, dates 'YYYY-MM-DD', absent is null.

export type Language = 'fr' | 'nl' | 'en' | 'de' | 'it' | 'ar' | 'tr';
export type Contract = 'internship' | 'apprenticeship' | 'fixed-term' | 'permanent';
export type AccessNeed = 'step-free' | 'quiet' | 'interpreter' | 'longer-slot';
export type OrganisationKind = 'coworking' | 'training' | 'school' | 'association';
export type StaffRole = 'organiser' | 'door' | 'counsellor';

export interface StaffMember {
  firstName: string;
  lastName: string;
  email: string;
  role: StaffRole;
}

export interface Organisation {
  name: string;
  kind: OrganisationKind;
  city: string;
  staff: StaffMember[];
}

export interface Network {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: 'BE' | 'FR';
  timeZone: string;
  locale: 'fr' | 'nl' | 'en';
  host: Organisation;
  partners: Organisation[];
}

/** A free time of `minutes` between two rounds, in place of the move time. */
export interface Break {
  afterRound: number;
  minutes: number;
}

export interface EventTable {
  number: number;
  stepFree: boolean;
  quiet: boolean;
}

/** How many people got what, at one edition: the figures a funder asks for. */
export interface EditionFigures {
  candidates: number;
  recruiters: number;
  interviews: number;
  hired: number;
  internships: number;
  secondInterviews: number;
  training: number;
  /** Candidates and what they got, by the name of the partner who brought them. */
  byPartner: {
    partner: string;
    candidates: number;
    interviews: number;
    hired: number;
    internships: number;
  }[];
}

export interface PastEdition {
  name: string;
  edition: number;
  date: string;
  figures: EditionFigures;
}

export interface Evening {
  name: string;
  slug: string;
  edition: number;
  /** A Thursday; a loader may move it with `thursdayFrom`. */
  date: string;
  timeZone: string;
  place: string;
  address: string;
  description: string;
  /** When the doors open and the pitches begin. */
  startsAt: string;
  pitchSeconds: number;
  firstRoundAt: string;
  roundCount: number;
  roundMinutes: number;
  moveMinutes: number;
  breaks: Break[];
  tables: EventTable[];
  mostInterviews: number;
  fewestInterviews: number;
  /** Everybody present gets at least this many interviews. */
  floor: number;
  /** Interviews one after the other without a free round. */
  longestRun: number;
  recruiterAccessDays: number;
  pastEditions: PastEdition[];
}

export interface Contact {
  firstName: string;
  lastName: string;
  email: string;
  /** E.164. */
  phone: string;
}

export interface Need {
  /** ROME 4.0 code, or null when the need fits none. */
  occupationCode: string | null;
  title: string;
  contract: Contract;
  positions: number;
  skills: string[];
  languages: Language[];
  wantedProfile: string;
  notes: string | null;
}

export interface Company {
  name: string;
  sector: string;
  city: string;
  website: string;
  contact: Contact;
  needs: Need[];
  /** What is said at the ice-breaker. */
  pitch: string;
  /** Interviewers who receive at the same time. */
  seats: number;
  presentFrom: string | null;
  presentUntil: string | null;
  /** When the company said yes. */
  registeredOn: string;
}

export interface Candidate {
  firstName: string;
  lastName: string;
  email: string | null;
  /** E.164; two people may share one. */
  phone: string | null;
  postcode: string;
  city: string;
  languages: Language[];
  /** Name of the organisation that brings this person. */
  partner: string;
  /** E-mail of the counsellor who follows this person. */
  counsellorEmail: string;
  /** ROME 4.0 codes. */
  wantedOccupations: string[];
  accessNeeds: AccessNeed[];
  presentFrom: string | null;
  presentUntil: string | null;
  registeredOn: string;
  /** Company names, the most wanted first. */
  wishes: string[];
}

/** A recruiter's answer about people whose file they may see; candidates by full name ("Jessica Moreau"). */
export interface RecruiterGrades {
  company: string;
  must: string[];
  would: string[];
  no: string[];
}
