// Made by `npm run types` from the migrated database; a test compares. Change migrations/, not this file.
import type { Generated, GeneratedAlways } from 'kysely';

/** What a jsonb column holds. A list must be written as text (JSON.stringify). */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

export interface Abilities {
  code: string;
  label: string;
  kind: string;
  active: Generated<boolean>;
}

export interface AccessCards {
  registrationId: string;
  eventId: string;
  front: string;
  backHash: string;
  issuedAt: string;
}

export interface Accounts {
  id: string;
  name: string;
  email: string;
  locale: string;
  createdAt: string;
  disabledAt: string | null;
  passwordHash: string | null;
  passwordSetAt: string | null;
}

export interface AnswerReminders {
  id: string;
  eventId: string;
  recruiterId: string;
  owed: number;
  sentAt: string;
  sentBy: string | null;
}

export interface AnswersTold {
  meetingId: string;
  eventId: string;
  result: string;
  how: string;
  toldAt: string;
  toldBy: string | null;
}

export interface ApiTokens {
  id: string;
  organisationId: string;
  name: string;
  secretHash: string;
  scopes: string[];
  createdBy: string | null;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface AttendanceSignatures {
  registrationId: string;
  part: string;
  eventId: string;
  how: string;
  drawing: string | null;
  signedAt: string;
  notedBy: string | null;
}

export interface AuthenticatorApps {
  accountId: string;
  sealedSecret: string;
  lastStep: Generated<number>;
  createdAt: string;
  confirmedAt: string | null;
}

export interface CalendarEntries {
  uid: string;
  eventId: string;
  subjectKind: string;
  subjectId: string;
  otherId: string | null;
  startsAt: string;
  endsAt: string;
  tableNumber: number | null;
  fingerprint: string;
  sequence: Generated<number>;
  changedAt: string;
  cancelledAt: string | null;
}

export interface CallSettings {
  eventId: string;
  driver: Generated<string>;
  address: string | null;
  mediaAddress: string | null;
  application: string | null;
  secret: string | null;
  processor: string | null;
  relayOnly: Generated<boolean>;
  helpPhone: string | null;
  updatedAt: string;
}

export interface CallTries {
  id: string;
  messageId: string;
  recipientId: string;
  outcome: string;
  answer: string | null;
  at: string;
  by: string | null;
}

export interface CaseloadLinks {
  organisationId: string;
  personId: string;
  counsellorId: string | null;
  purpose: string;
  since: string;
  until: string | null;
  cvState: Generated<string>;
  basis: Generated<string>;
}

export interface ChannelSwitches {
  id: string;
  eventId: string;
  meetingId: string;
  fromChannel: string;
  toChannel: string;
  byKind: string;
  at: string;
}

export interface CoRecruiters {
  id: string;
  eventId: string;
  recruiterId: string;
  firstName: string;
  role: string | null;
  createdAt: string;
}

export interface Companies {
  id: string;
  organisationId: string;
  name: string;
  sector: string | null;
  city: string | null;
  website: string | null;
  createdAt: string;
  updatedAt: string;
  mergedInto: string | null;
}

export interface CountedPeople {
  registrationId: string;
  sex: string | null;
  birthYear: number | null;
  stream: string | null;
  diploma: string | null;
  local: boolean | null;
  prepared: boolean | null;
  preparedSigned: boolean | null;
}

export interface DeviceChecks {
  eventId: string;
  subjectId: string;
  kind: string;
  browser: boolean;
  camera: boolean;
  microphone: boolean;
  speaker: boolean;
  network: string;
  checkedAt: string;
}

export interface Documents {
  id: string;
  personId: string;
  kind: string;
  fileName: string;
  mediaType: string;
  content: Buffer;
  createdAt: string;
}

export interface Erasures {
  subjectHash: string;
  kind: string;
  reason: string;
  at: string;
}

export interface Errands {
  id: string;
  eventId: string;
  registrationId: string;
  recruiterId: string;
  roundNumber: number;
  tableNumber: number | null;
  fromStandby: Generated<boolean>;
  status: Generated<string>;
  createdAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
}

export interface EventPartners {
  eventId: string;
  organisationId: string;
  role: string;
  sharesNames: Generated<boolean>;
}

export interface EventReminders {
  eventId: string;
  kind: string;
  isOn: boolean;
  days: number | null;
  atTime: string | null;
  minutes: number | null;
  channel: string;
}

export interface EventTables {
  eventId: string;
  number: number;
  label: string | null;
  stepFree: Generated<boolean>;
  quiet: Generated<boolean>;
}

export interface Events {
  id: string;
  organisationId: string;
  previousEventId: string | null;
  name: string;
  slug: string;
  date: string;
  timeZone: string;
  place: string;
  address: string | null;
  opensAt: string | null;
  firstRoundAt: string;
  roundMinutes: number;
  moveMinutes: number;
  roundCount: number;
  breaks: Generated<JsonValue>;
  tableCount: number;
  mostInterviews: number;
  fewestInterviews: number;
  longestRun: number | null;
  floor: number;
  pitchSeconds: Generated<number>;
  recruiterAccessDays: Generated<number>;
  description: string | null;
  public: Generated<boolean>;
  registrationOpen: Generated<boolean>;
  wishesOpen: Generated<boolean>;
  capacity: number | null;
  seatsTaken: Generated<number>;
  planVersion: Generated<number>;
  clockShiftSeconds: Generated<number>;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  recruiterOpensDays: Generated<number>;
  rehearsalOf: string | null;
  offerMinutes: number | null;
  answerDays: Generated<number>;
}

export interface FairStands {
  recruiterId: string;
  eventId: string;
  welcome: string | null;
  queueOpen: Generated<boolean>;
  updatedAt: string;
}

export interface Fairs {
  eventId: string;
  openedAt: string | null;
  talkMinutes: Generated<number>;
  registers: Generated<boolean>;
  updatedAt: string;
}

export interface FileReads {
  id: GeneratedAlways<number>;
  personId: string;
  organisationId: string;
  accountId: string | null;
  reader: string;
  what: string;
  eventId: string | null;
  own: boolean;
  at: string;
}

export interface FollowUps {
  registrationId: string;
  month: number;
  eventId: string;
  situation: string | null;
  contract: string | null;
  startsOn: string | null;
  endsOn: string | null;
  employer: string | null;
  recruiterId: string | null;
  sameEmployer: boolean | null;
  town: string | null;
  note: string | null;
  proofId: string | null;
  answeredAt: string | null;
  answeredHow: string | null;
  answeredBy: string | null;
  askedAt: string | null;
  remindedAt: string | null;
  tries: Generated<number>;
  lastTryAt: string | null;
  revision: Generated<number>;
}

export interface FrozenReports {
  id: string;
  eventId: string;
  because: string;
  report: JsonValue;
  frozenAt: string;
  frozenBy: string | null;
}

export interface Guesses {
  target: string;
  tried: number;
  since: string;
}

export interface HallFiles {
  takeId: string;
  eventId: string;
  way: string;
  bytes: Buffer;
  madeAt: string;
}

export interface HallTakes {
  id: string;
  eventId: string;
  laptop: string;
  takenAt: string;
  planVersion: number;
  homeAt: string | null;
  journalUntil: string | null;
  brought: Generated<JsonValue>;
  conflicts: Generated<JsonValue>;
  givenUpAt: string | null;
  planShifts: Generated<JsonValue>;
}

export interface Happenings {
  id: string;
  eventId: string;
  kind: string;
  subjectKind: string | null;
  subjectId: string | null;
  round: number | null;
  tableNumber: number | null;
  meetingId: string | null;
  at: string;
  notedBy: string | null;
  overAt: string | null;
}

export interface IdempotencyKeys {
  key: string;
  useCase: string;
  actor: string;
  fingerprint: string;
  answer: JsonValue;
  at: string;
}

export interface IdentityProviders {
  id: string;
  organisationId: string;
  issuer: string;
  clientId: string;
  sealedClientSecret: string | null;
  provesTwice: Generated<boolean>;
  createdAt: string;
}

export interface ImportChanges {
  importId: string;
  position: number;
  kind: string;
  subjectId: string;
  before: JsonValue | null;
  after: JsonValue;
}

export interface ImportMappings {
  organisationId: string;
  kind: string;
  headersHash: string;
  mapping: JsonValue;
  usedAt: string;
}

export interface Imports {
  id: string;
  eventId: string;
  organisationId: string;
  kind: string;
  fileName: string;
  sheet: JsonValue;
  mapping: JsonValue;
  status: string;
  summary: JsonValue | null;
  createdBy: string | null;
  createdAt: string;
  appliedAt: string | null;
  madeAs: string;
  progress: JsonValue | null;
  undoneAt: string | null;
  undone: JsonValue | null;
}

export interface Instance {
  onlyRow: Generated<boolean>;
  signingKey: string;
  demo: Generated<boolean>;
  lentKeys: JsonValue | null;
}

export interface Interpreters {
  id: string;
  eventId: string;
  name: string;
  languages: string[];
  presentFrom: string | null;
  presentUntil: string | null;
  createdAt: string;
}

export interface InvitationSettings {
  eventId: string;
  callAfterHours: number | null;
}

export interface Invitations {
  registrationId: string;
  eventId: string;
  invitedAt: string | null;
  remindedAt: string | null;
  calledAt: string | null;
  answeredAt: string | null;
  answer: string | null;
  answeredBy: string | null;
}

export interface Journal {
  id: GeneratedAlways<number>;
  at: string;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  organisationId: string | null;
  eventId: string | null;
  action: string;
  facts: Generated<JsonValue>;
  about: Generated<string[]>;
  networkId: string | null;
}

export interface JournalCuts {
  number: number;
  hash: string;
  lines: number;
  at: string;
}

export interface JournalSeals {
  number: number;
  journalId: number;
  hash: string;
  sealedAt: string;
}

export interface LinkedIdentities {
  issuer: string;
  subject: string;
  accountId: string;
  linkedAt: string;
}

export interface MeetingLocks {
  eventId: string;
  registrationId: string;
  recruiterId: string;
  lockedAt: string;
}

export interface Meetings {
  id: string;
  eventId: string;
  registrationId: string;
  recruiterId: string;
  seat: number;
  roundNumber: number;
  tableNumber: number | null;
  during: string;
  status: Generated<string>;
  versionFrom: number;
  versionUntil: number | null;
  createdAt: string;
  updatedAt: string;
  channel: Generated<string>;
  stationId: string | null;
  stationResetMinutes: Generated<number>;
  stationBefore: string | null;
}

export interface Memberships {
  organisationId: string;
  accountId: string;
  role: string;
  createdAt: string;
}

export interface Merges {
  id: string;
  organisationId: string;
  kind: string;
  keptId: string;
  goneId: string;
  moved: JsonValue;
  mergedBy: string | null;
  mergedAt: string;
  undoneAt: string | null;
}

export interface MessageSettings {
  eventId: string;
  quietFrom: string | null;
  quietUntil: string | null;
  mostPerDay: number;
  updatedAt: string;
  nextMinutes: number | null;
}

export interface MessageTexts {
  eventId: string;
  kind: string;
  locale: string;
  subject: string;
  body: string;
  sms: string;
  updatedAt: string;
}

export interface Messages {
  id: string;
  eventId: string | null;
  recipientKind: string;
  recipientId: string;
  channel: string;
  address: string | null;
  kind: string;
  subject: string;
  body: string;
  onceKey: string;
  status: string;
  attempts: Generated<number>;
  nextAttemptAt: string;
  expiresAt: string | null;
  lastError: string | null;
  createdAt: string;
  settledAt: string | null;
  settledBy: string | null;
  locale: Generated<string>;
  urgent: Generated<boolean>;
  uncertainAt: string | null;
  failure: string | null;
  providerRef: string | null;
  insteadOf: string | null;
  sms: string | null;
}

export interface Needs {
  id: string;
  recruiterId: string;
  position: number;
  occupationCode: string | null;
  title: string;
  contract: string;
  positions: Generated<number>;
  skills: Generated<string[]>;
  languages: Generated<string[]>;
  wantedProfile: string | null;
  notes: string | null;
  refreshedAt: string | null;
  requiredLicences: Generated<string[]>;
  requiredLanguages: Generated<JsonValue>;
  hours: Generated<string[]>;
  startsOn: string | null;
  postcode: string | null;
  remote: Generated<boolean>;
  askedExperienceYears: number | null;
  askedDiploma: string | null;
}

export interface NetworkAdministrators {
  networkId: string;
  accountId: string;
  since: string;
}

export interface NetworkRetention {
  networkId: string;
  keeping: string;
  months: number;
}

export interface Networks {
  id: string;
  name: string;
  country: string;
  timeZone: string;
  locale: string;
  createdAt: string;
  secondFactorFrom: string | null;
  brandName: string | null;
  brandColour: string | null;
  logo: Buffer | null;
  locales: Generated<string[]>;
  senderName: string | null;
  senderAddress: string | null;
  replyAddress: string | null;
  lookVersion: Generated<number>;
  slug: Generated<string>;
  reportsSex: Generated<boolean>;
  reportsAge: Generated<boolean>;
}

export interface NewsRefusals {
  recipientId: string;
  eventId: string;
  at: string;
}

export interface OccupationAbilities {
  code: string;
  ability: string;
}

export interface OccupationMoves {
  code: string;
  target: string;
  rank: number;
}

export interface OccupationTitles {
  id: string;
  code: string;
  title: string;
  main: boolean;
  forms: string[];
  search: string;
}

export interface Occupations {
  code: string;
  label: string;
  parent: string | null;
  regulated: Generated<boolean>;
  active: Generated<boolean>;
}

export interface Organisations {
  id: string;
  networkId: string;
  name: string;
  kind: string;
  createdAt: string;
  passwords: Generated<boolean>;
  needDays: Generated<number>;
  closedAt: string | null;
}

export interface Outbox {
  id: GeneratedAlways<number>;
  signal: string;
  payload: JsonValue;
  createdAt: string;
  nextAttemptAt: string;
  attempts: Generated<number>;
  lastError: string | null;
  deliveredAt: string | null;
}

export interface Outcomes {
  meetingId: string;
  givenBy: string;
  eventId: string;
  needId: string | null;
  result: string;
  note: string | null;
  givenAt: string;
  reason: string | null;
  words: string | null;
}

export interface PaperFiles {
  packId: string;
  kind: string;
  pages: number;
  content: Buffer;
  madeAt: string;
}

export interface PaperPacks {
  id: string;
  eventId: string;
  organisationIds: string[];
  askedAs: string;
  version: number;
  sinceVersion: number | null;
  kinds: string[];
  status: Generated<string>;
  pile: JsonValue | null;
  made: Generated<number>;
  failure: string | null;
  askedBy: string | null;
  askedAt: string;
  madeAt: string | null;
}

export interface Passkeys {
  id: string;
  accountId: string;
  name: string;
  publicKey: Buffer;
  counter: Generated<number>;
  transports: Generated<string[]>;
  createdAt: string;
  lastUsedAt: string | null;
}

export interface PastEditions {
  eventId: string;
  figures: JsonValue;
}

export interface People {
  id: string;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  locale: string;
  createdAt: string;
  updatedAt: string;
  postcode: string | null;
  town: string | null;
  country: string | null;
  birthYear: number | null;
  languages: Generated<string[]>;
  languageLevels: Generated<JsonValue>;
  preferredChannel: string | null;
  reachNote: string | null;
  mobilityKm: number | null;
  licences: Generated<string[]>;
  contracts: Generated<string[]>;
  availability: Generated<string[]>;
  availableFrom: string | null;
  accessNeeds: Generated<string[]>;
  revision: Generated<number>;
  mergedInto: string | null;
  keptAt: string | null;
  erasedAt: string | null;
  experienceYears: number | null;
  diploma: string | null;
  readingLocale: string | null;
  street: string | null;
}

export interface PersonOccupations {
  personId: string;
  position: number;
  label: string;
  code: string | null;
}

export interface PersonSkills {
  personId: string;
  position: number;
  label: string;
  code: string | null;
}

export interface PersonStatistics {
  personId: string;
  sex: string | null;
  stream: string | null;
  updatedAt: string;
}

export interface PlaceOffers {
  id: string;
  eventId: string;
  registrationId: string;
  offeredAt: string;
  expiresAt: string;
  status: string;
  settledAt: string | null;
}

export interface Places {
  country: string;
  postcode: string;
  name: string;
  latitude: number;
  longitude: number;
}

export interface PlanDrafts {
  id: string;
  eventId: string;
  number: number;
  status: string;
  seed: number;
  basedOnVersion: number;
  problem: JsonValue;
  meetings: Generated<JsonValue>;
  summary: JsonValue | null;
  progress: JsonValue | null;
  failure: string | null;
  revision: Generated<number>;
  createdBy: string | null;
  createdAt: string;
  updatedAt: string;
  publishedAs: number | null;
  emphasis: Generated<JsonValue>;
}

export interface PlanVersions {
  eventId: string;
  version: number;
  kind: string;
  draftId: string | null;
  changes: JsonValue;
  reason: Generated<JsonValue>;
  summary: JsonValue | null;
  publishedBy: string | null;
  publishedAt: string;
}

export interface PreparationActivities {
  id: string;
  organisationId: string;
  personId: string;
  kind: string;
  title: string;
  onDate: string;
  ledBy: string | null;
  attended: boolean | null;
  note: string | null;
  createdAt: string;
  updatedAt: string;
  workshopId: string | null;
}

export interface PreparationSteps {
  id: string;
  organisationId: string;
  position: number;
  label: string;
  fulfilledBy: string;
  times: Generated<number>;
  needed: Generated<boolean>;
  retiredAt: string | null;
}

export interface PreparationTicks {
  stepId: string;
  personId: string;
  tickedAt: string;
  tickedBy: string | null;
}

export interface PresenceMarks {
  eventId: string;
  id: string;
  subjectKind: string;
  subjectId: string;
  state: string | null;
  lateMinutes: number | null;
  takesBack: string | null;
  saw: string;
  at: string;
  eventAt: string;
  receivedAt: string;
  deskId: string | null;
  notedBy: string | null;
}

export interface Presences {
  eventId: string;
  subjectKind: string;
  subjectId: string;
  state: string;
  lateMinutes: number | null;
  arrivedAt: string | null;
  since: string;
  notedBy: string | null;
  disputed: Generated<boolean>;
}

export interface PushSent {
  onceKey: string;
  eventId: string;
  at: string;
}

export interface PushSubscriptions {
  id: string;
  eventId: string;
  subjectKind: string;
  subjectId: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  locale: string;
  createdAt: string;
}

export interface ReadingStops {
  id: string;
  organisationId: string;
  accountId: string | null;
  reader: string;
  files: number;
  others: number;
  at: string;
  liftedAt: string | null;
  liftedBy: string | null;
}

export interface RecoveryCodes {
  accountId: string;
  codeHash: string;
  usedAt: string | null;
}

export interface RecruiterCards {
  recruiterId: string;
  eventId: string;
  front: string;
  backHash: string;
  issuedAt: string;
}

export interface RecruiterGrades {
  eventId: string;
  recruiterId: string;
  registrationId: string;
  grade: string;
  at: string;
}

export interface Recruiters {
  id: string;
  eventId: string;
  companyId: string;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  phone: string | null;
  locale: string;
  seats: Generated<number>;
  firstTable: number | null;
  presentFrom: string | null;
  presentUntil: string | null;
  pitch: string | null;
  pitchPosition: number | null;
  pitchStartedAt: string | null;
  pitchEndedAt: string | null;
  linkGeneration: Generated<number>;
  createdAt: string;
  updatedAt: string;
  withdrawnAt: string | null;
  restMinutes: number | null;
  restFrom: string | null;
  restUntil: string | null;
  interviewRounds: Generated<number>;
  receivesFrom: Generated<string>;
  siteId: string | null;
  firstOpenedAt: string | null;
}

export interface Referentials {
  name: string;
  version: string;
  notice: string;
  extract: boolean;
  loadedAt: string;
}

export interface Registrations {
  id: string;
  eventId: string;
  personId: string;
  partnerId: string | null;
  status: string;
  source: string;
  wantedOccupations: Generated<string[]>;
  accessNeeds: Generated<string[]>;
  presentFrom: string | null;
  presentUntil: string | null;
  note: string | null;
  cardCode: string;
  consentAt: string | null;
  linkGeneration: Generated<number>;
  queueNumber: GeneratedAlways<number>;
  createdAt: string;
  updatedAt: string;
  knownToHost: Generated<boolean>;
  parentAgreedAt: string | null;
  interpreterLanguage: string | null;
  attendsFrom: Generated<string>;
  siteId: string | null;
  remoteChannel: Generated<string>;
  firstOpenedAt: string | null;
}

export interface Rehearsals {
  ofEventId: string;
  eventId: string | null;
  rates: JsonValue;
  seed: number;
  speed: number;
  movedAt: string;
  script: Generated<JsonValue>;
  played: Generated<number>;
  endedAt: string | null;
  createdBy: string | null;
  createdAt: string;
}

export interface ReminderRuns {
  eventId: string;
  kind: string;
  onDate: string;
  ranAt: string;
  people: number;
}

export interface RepairProposals {
  id: string;
  eventId: string;
  basedOnVersion: number;
  causes: JsonValue;
  changes: JsonValue;
  summary: JsonValue;
  status: string;
  createdBy: string | null;
  createdAt: string;
  decidedAt: string | null;
  appliedAs: number | null;
  decisions: Generated<JsonValue>;
  undoes: JsonValue | null;
  byHand: Generated<boolean>;
}

export interface ReportTemplates {
  id: string;
  organisationId: string;
  name: string;
  bySex: Generated<boolean>;
  fields: JsonValue;
  createdAt: string;
  updatedAt: string;
}

export interface RetentionDone {
  eventId: string;
  keeping: string;
  at: string;
}

export interface RetentionNotices {
  personId: string;
  toldAt: string;
  eraseAt: string;
}

export interface RetentionRules {
  organisationId: string;
  keeping: string;
  months: number;
}

export interface RoomVisits {
  id: string;
  eventId: string;
  roomId: string;
  kind: string;
  subjectId: string;
  stationId: string | null;
  state: string;
  stateAt: string;
  joinedAt: string;
  leftAt: string | null;
  path: string | null;
  lossPercent: number | null;
  roundTripMs: number | null;
}

export interface Rooms {
  id: string;
  eventId: string;
  meetingId: string | null;
  conversationId: string | null;
  driver: string;
  externalRef: string | null;
  state: Generated<string>;
  attempt: Generated<number>;
  audioOnly: Generated<boolean>;
  numberShownAt: string | null;
  liveAt: string | null;
  endedAt: string | null;
  createdAt: string;
  serviceDownAt: string | null;
}

export interface Rounds {
  eventId: string;
  number: number;
  startsAt: string;
  endsAt: string;
  cancelledAt: string | null;
}

export interface SatisfactionAnswers {
  id: string;
  eventId: string;
  audience: string;
  respondent: string | null;
  how: string;
  scores: Generated<JsonValue>;
  texts: Generated<JsonValue>;
  answeredOn: string;
}

export interface SatisfactionQuestions {
  id: string;
  eventId: string;
  audience: string;
  position: number;
  kind: string;
  label: string;
  retiredAt: string | null;
}

export interface SeenPeople {
  registrationId: string;
  id: string;
  named: boolean;
  firstName: string;
  lastName: string;
  email: string | null;
  phone: string | null;
  locale: string;
  readingLocale: string | null;
  shares: string[] | null;
}

export interface Sendings {
  id: string;
  eventId: string;
  organisationId: string;
  filter: JsonValue;
  subject: string;
  body: string;
  sms: string;
  people: number;
  at: string;
}

export interface Sessions {
  id: string;
  accountId: string;
  secretHash: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  endedAt: string | null;
  method: Generated<string>;
  device: string | null;
  secondFactorAt: string | null;
  throughOrganisationId: string | null;
}

export interface SharedFields {
  id: string;
  eventId: string;
  registrationId: string;
  recruiterId: string | null;
  fields: string[];
  textVersion: number;
  assisted: boolean;
  chosenAt: string;
}

export interface ShortageOccupations {
  id: string;
  organisationId: string;
  region: string;
  year: number;
  label: string;
  occupationCode: string | null;
  status: string;
  cause: string | null;
  source: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface SignInChallenges {
  id: string;
  kind: string;
  accountId: string | null;
  browserHash: string | null;
  sealed: string;
  expiresAt: string;
}

export interface SignInLinks {
  id: string;
  accountId: string;
  secretHash: string;
  codeHash: string | null;
  browserHash: string | null;
  createdAt: string;
  expiresAt: string;
  usesLeft: number;
  attempts: Generated<number>;
}

export interface SiteHelpers {
  siteId: string;
  accountId: string;
  eventId: string;
}

export interface Sites {
  id: string;
  eventId: string;
  name: string;
  address: string | null;
  postcode: string | null;
  town: string | null;
  latitude: number | null;
  longitude: number | null;
  accessNotes: string | null;
  opensAt: string | null;
  closesAt: string | null;
  lenderId: string | null;
  stepFree: Generated<boolean>;
  tableCount: Generated<number>;
  spareStations: Generated<number>;
  resetMinutes: Generated<number>;
  isHall: Generated<boolean>;
  createdAt: string;
  updatedAt: string;
}

export interface StandCallbacks {
  placeId: string;
  eventId: string;
  recruiterId: string;
  registrationId: string;
  phone: string | null;
  state: Generated<string>;
  askedAt: string;
  markedAt: string | null;
}

export interface StandClipParts {
  clipId: string;
  number: number;
  bytes: Buffer;
}

export interface StandClips {
  id: string;
  eventId: string;
  recruiterId: string;
  title: string;
  size: number | null;
  address: string | null;
  captions: string | null;
  noCaptionsBecause: string | null;
  createdAt: string;
}

export interface StandDocuments {
  id: string;
  eventId: string;
  recruiterId: string;
  fileName: string;
  bytes: Buffer;
  createdAt: string;
}

export interface StandHosts {
  id: string;
  eventId: string;
  recruiterId: string;
  name: string;
  present: Generated<boolean>;
  createdAt: string;
}

export interface StandPlaces {
  id: string;
  number: Generated<number>;
  eventId: string;
  recruiterId: string;
  registrationId: string;
  state: Generated<string>;
  channel: string;
  shownName: string;
  words: string | null;
  misses: Generated<number>;
  hostId: string | null;
  calledUntil: string | null;
  beganAt: string | null;
  meantUntil: string | null;
  endedAt: string | null;
  proposedRecruiterId: string | null;
  thirdAskedAt: string | null;
  thirdAgreedAt: string | null;
  joinedAt: string;
}

export interface Standbys {
  eventId: string;
  recruiterId: string;
  registrationId: string;
  rank: number;
  struckAt: string | null;
}

export interface StationBrowsers {
  stationId: string;
  eventId: string;
  code: string | null;
  codeUntil: string | null;
  codeTries: Generated<number>;
  secretHash: string | null;
  pairedAt: string | null;
  expiresAt: string | null;
  seenAt: string | null;
  silentSince: string | null;
  triedMeetingId: string | null;
  tries: Generated<number>;
}

export interface StationHelp {
  id: string;
  eventId: string;
  stationId: string;
  reason: string;
  askedAt: string;
  answeredAt: string | null;
}

export interface StationSittings {
  id: string;
  eventId: string;
  stationId: string;
  meetingId: string;
  registrationId: string;
  beganAt: string;
  endedAt: string | null;
}

export interface Stations {
  id: string;
  eventId: string;
  siteId: string;
  number: number;
  label: string | null;
  headset: Generated<boolean>;
  camera: Generated<boolean>;
  stepFree: Generated<boolean>;
  brokenAt: string | null;
}

export interface SuggestionsSetAside {
  registrationId: string;
  needId: string;
  eventId: string;
  ruleVersion: number;
  at: string;
}

export interface Territories {
  id: string;
  networkId: string;
  organisationId: string | null;
  name: string;
  country: string;
  postcodes: string[];
}

export interface VisitCompanions {
  registrationId: string;
  eventId: string;
  accountId: string | null;
  name: string | null;
  state: string;
  atRecruiterId: string | null;
  since: string;
}

export interface WalkInConsents {
  registrationId: string;
  eventId: string;
  textVersion: number;
  at: string;
  notedBy: string | null;
}

export interface WallMessages {
  id: string;
  eventId: string;
  screenId: string | null;
  text: string;
  urgent: boolean;
  until: string;
  createdAt: string;
}

export interface WallScreens {
  id: string;
  eventId: string;
  name: string;
  contents: string[];
  theme: Generated<string>;
  code: string | null;
  codeUntil: string | null;
  createdAt: string;
}

export interface WallSettings {
  eventId: string;
  fullNames: boolean;
}

export interface Wishes {
  eventId: string;
  registrationId: string;
  recruiterId: string;
  rank: number;
  at: string;
}

export interface WorkshopLeaders {
  workshopId: string;
  accountId: string;
  organisationId: string;
}

export interface WorkshopSignatures {
  activityId: string;
  signedAt: string;
  notedBy: string | null;
  how: Generated<string>;
  drawing: string | null;
}

export interface Workshops {
  id: string;
  eventId: string;
  organisationId: string;
  kind: string;
  title: string;
  onDate: string;
  startsAt: string | null;
  place: string | null;
  outsideLeaders: string | null;
  createdAt: string;
}

export interface Database {
  abilities: Abilities;
  accessCards: AccessCards;
  accounts: Accounts;
  answerReminders: AnswerReminders;
  answersTold: AnswersTold;
  apiTokens: ApiTokens;
  attendanceSignatures: AttendanceSignatures;
  authenticatorApps: AuthenticatorApps;
  calendarEntries: CalendarEntries;
  callSettings: CallSettings;
  callTries: CallTries;
  caseloadLinks: CaseloadLinks;
  channelSwitches: ChannelSwitches;
  coRecruiters: CoRecruiters;
  companies: Companies;
  countedPeople: CountedPeople;
  deviceChecks: DeviceChecks;
  documents: Documents;
  erasures: Erasures;
  errands: Errands;
  eventPartners: EventPartners;
  eventReminders: EventReminders;
  eventTables: EventTables;
  events: Events;
  fairStands: FairStands;
  fairs: Fairs;
  fileReads: FileReads;
  followUps: FollowUps;
  frozenReports: FrozenReports;
  guesses: Guesses;
  hallFiles: HallFiles;
  hallTakes: HallTakes;
  happenings: Happenings;
  idempotencyKeys: IdempotencyKeys;
  identityProviders: IdentityProviders;
  importChanges: ImportChanges;
  importMappings: ImportMappings;
  imports: Imports;
  instance: Instance;
  interpreters: Interpreters;
  invitationSettings: InvitationSettings;
  invitations: Invitations;
  journal: Journal;
  journalCuts: JournalCuts;
  journalSeals: JournalSeals;
  linkedIdentities: LinkedIdentities;
  meetingLocks: MeetingLocks;
  meetings: Meetings;
  memberships: Memberships;
  merges: Merges;
  messageSettings: MessageSettings;
  messageTexts: MessageTexts;
  messages: Messages;
  needs: Needs;
  networkAdministrators: NetworkAdministrators;
  networkRetention: NetworkRetention;
  networks: Networks;
  newsRefusals: NewsRefusals;
  occupationAbilities: OccupationAbilities;
  occupationMoves: OccupationMoves;
  occupationTitles: OccupationTitles;
  occupations: Occupations;
  organisations: Organisations;
  outbox: Outbox;
  outcomes: Outcomes;
  paperFiles: PaperFiles;
  paperPacks: PaperPacks;
  passkeys: Passkeys;
  pastEditions: PastEditions;
  people: People;
  personOccupations: PersonOccupations;
  personSkills: PersonSkills;
  personStatistics: PersonStatistics;
  placeOffers: PlaceOffers;
  places: Places;
  planDrafts: PlanDrafts;
  planVersions: PlanVersions;
  preparationActivities: PreparationActivities;
  preparationSteps: PreparationSteps;
  preparationTicks: PreparationTicks;
  presenceMarks: PresenceMarks;
  presences: Presences;
  pushSent: PushSent;
  pushSubscriptions: PushSubscriptions;
  readingStops: ReadingStops;
  recoveryCodes: RecoveryCodes;
  recruiterCards: RecruiterCards;
  recruiterGrades: RecruiterGrades;
  recruiters: Recruiters;
  referentials: Referentials;
  registrations: Registrations;
  rehearsals: Rehearsals;
  reminderRuns: ReminderRuns;
  repairProposals: RepairProposals;
  reportTemplates: ReportTemplates;
  retentionDone: RetentionDone;
  retentionNotices: RetentionNotices;
  retentionRules: RetentionRules;
  roomVisits: RoomVisits;
  rooms: Rooms;
  rounds: Rounds;
  satisfactionAnswers: SatisfactionAnswers;
  satisfactionQuestions: SatisfactionQuestions;
  seenPeople: SeenPeople;
  sendings: Sendings;
  sessions: Sessions;
  sharedFields: SharedFields;
  shortageOccupations: ShortageOccupations;
  signInChallenges: SignInChallenges;
  signInLinks: SignInLinks;
  siteHelpers: SiteHelpers;
  sites: Sites;
  standCallbacks: StandCallbacks;
  standClipParts: StandClipParts;
  standClips: StandClips;
  standDocuments: StandDocuments;
  standHosts: StandHosts;
  standPlaces: StandPlaces;
  standbys: Standbys;
  stationBrowsers: StationBrowsers;
  stationHelp: StationHelp;
  stationSittings: StationSittings;
  stations: Stations;
  suggestionsSetAside: SuggestionsSetAside;
  territories: Territories;
  visitCompanions: VisitCompanions;
  walkInConsents: WalkInConsents;
  wallMessages: WallMessages;
  wallScreens: WallScreens;
  wallSettings: WallSettings;
  wishes: Wishes;
  workshopLeaders: WorkshopLeaders;
  workshopSignatures: WorkshopSignatures;
  workshops: Workshops;
}
