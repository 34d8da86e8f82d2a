import { told } from './functions.ts';

/**
 * Which rows of each table somebody's transaction can read and change: the second wall, under the use cases and their
 * scopes (docs/decisions/0011). A table that is not here fails fence.test.ts: give it one line.
 *
 *   ofEvent, ofOrganisation, ofPerson, ofAccount   rows that hang on one of these, by a column
 *   open('why')                                    no fence: it holds nothing about anybody
 *   shared('why')                                  the same, and requests only read it
 *   closed('why')                                  requests never touch it
 *
 * Conditions are planned with every statement, so they are kept short: what looks into other tables is a function, whose
 * plan is kept (functions.ts).
 */
export interface Fence {
  /** Condition on rows that are read, changed or removed; null when no row ever is. */
  readonly rows: string | null;
  /** Conditions on rows that are added, and on rows that are changed or removed, where these are others. */
  readonly added?: string;
  readonly changed?: string;
  /** What requests may do at all, where it is not everything. */
  readonly rights?: 'select' | 'select, insert' | 'insert';
  /** Why there is no fence, or no way through it. */
  readonly because?: string;
}

// A SELECT around what was told has it asked once per statement and not once per row.
const ORGANISATIONS = `(select ${told.list('organisations')})`;
const EVENTS = `(select ${told.list('events')})`;
const HOSTED = `(select ${told.list('hosted')})`;
const ADMINISTERED = `(select ${told.list('administered')})`;
const ACCOUNT = `(select ${told.one('account', 'uuid')})`;
const REGISTRATION = `(select ${told.one('registration', 'uuid')})`;
const RECRUITER = `(select ${told.one('recruiter', 'uuid')})`;

const within = (column: string, list: string) => `${column} = any(${list}::uuid[])`;
const ofEvent = (column = 'event_id'): Fence => ({ rows: within(column, EVENTS) });
const ofOrganisation = (column = 'organisation_id'): Fence => ({ rows: within(column, ORGANISATIONS) });
/** Rows about a person are in reach when the person is. */
const ofPerson = (column = 'person_id'): Fence => ({ rows: `reaches_person(${column})` });
const ofAccount = (column = 'account_id'): Fence => ({ rows: `${column} = ${ACCOUNT}` });
const NETWORK = (column: string) => within(column, '(select reach_networks())');
const open = (because: string): Fence => ({ rows: 'true', because });
const shared = (because: string): Fence => ({ rows: 'true', rights: 'select', because });
const closed = (because: string): Fence => ({ rows: null, because });
/** What one organisation keeps about a person: the others that follow the person do not see it, the person does. */
const keptByOne: Fence = { rows: `${within('organisation_id', ORGANISATIONS)} or is_myself(person_id)` };

export const FENCE: Readonly<Record<string, Fence>> = {
  // kernel
  instance: closed('the key that links are signed with, read at the start'),
  schema_migrations: closed('the memory of migrations'),
  journal: {
    // Whoever administers a network reads what was done in its organisations, and nothing of an event.
    rows: `event_id = any(${HOSTED}::uuid[]) or organisation_id = any(${ORGANISATIONS}::uuid[])
      or network_id = any(${ADMINISTERED}::uuid[])
      or (event_id is null and organisation_id is not null and administers_organisation(organisation_id))`,
    added: 'true',
    rights: 'select, insert',
  },
  journal_seals: shared('hashes of lines, put on by the worker'),
  journal_cuts: shared('where old lines were cut off'),
  outbox: {
    rows: null,
    added: 'true',
    rights: 'insert',
    because: 'signals are written by requests and read by the worker',
  },
  idempotency_keys: { rows: `actor = (select ${told.one('actor', 'text')})` },

  // access
  networks: {
    rows: 'true',
    changed: within('id', ADMINISTERED),
    because: 'how the instance is set and looks; asked before anybody is known',
  },
  network_administrators: {
    rows: `account_id = ${ACCOUNT} or ${NETWORK('network_id')} or ${within('network_id', ADMINISTERED)}`,
    changed: within('network_id', ADMINISTERED),
  },
  network_retention: {
    rows: `${NETWORK('network_id')} or ${within('network_id', ADMINISTERED)}`,
    changed: within('network_id', ADMINISTERED),
  },
  territories: {
    rows: `${NETWORK('network_id')} or ${within('network_id', ADMINISTERED)}`,
    changed: within('network_id', ADMINISTERED),
  },
  organisations: {
    rows: `${NETWORK('network_id')} or ${within('network_id', ADMINISTERED)} or hosts_in_public(id)`,
    changed: `${within('id', ORGANISATIONS)} or ${within('network_id', ADMINISTERED)}`,
    // Whoever makes an event names its partners, also those that the network does not know yet.
    added: NETWORK('network_id'),
  },
  accounts: {
    rows: `id = ${ACCOUNT} or is_colleague(id) or works_in_administered(id)`,
    changed: `id = ${ACCOUNT} or is_colleague(id)`,
  },
  memberships: {
    rows: `organisation_id = any(${ORGANISATIONS}::uuid[]) or account_id = ${ACCOUNT}
      or administers_organisation(organisation_id)`,
    changed: within('organisation_id', ORGANISATIONS),
  },
  sign_in_links: ofAccount(),
  sessions: {
    rows: `account_id = ${ACCOUNT} or is_colleague(account_id)`,
  },
  api_tokens: ofOrganisation(),
  passkeys: ofAccount(),
  authenticator_apps: ofAccount(),
  recovery_codes: ofAccount(),
  sign_in_challenges: ofAccount(),
  identity_providers: ofOrganisation(),
  linked_identities: ofAccount(),
  guesses: open('wrong tries, counted by the hash of what was tried'),

  // people
  people: { rows: 'reaches_person(id)', added: 'true' },
  caseload_links: {
    // Who runs an event writes people down in the name of the partner that brings them.
    rows: `organisation_id = any(${ORGANISATIONS}::uuid[]) or exists (select from event_partners as partner
      where partner.organisation_id = caseload_links.organisation_id and partner.event_id = any(${HOSTED}::uuid[]))`,
  },
  companies: { rows: `${within('organisation_id', ORGANISATIONS)} or reaches_company(id)` },
  documents: ofPerson(),
  person_occupations: ofPerson(),
  person_skills: ofPerson(),
  preparation_steps: ofOrganisation(),
  preparation_ticks: {
    rows: 'exists (select from preparation_steps as step where step.id = preparation_ticks.step_id)',
  },
  preparation_activities: keptByOne,
  workshops: ofEvent(),
  workshop_leaders: {
    rows: 'exists (select from workshops where workshops.id = workshop_leaders.workshop_id)',
  },
  merges: ofOrganisation(),

  // privacy
  erasures: { rows: 'true', rights: 'select, insert', because: 'hashes of random ids' },
  retention_rules: ofOrganisation(),
  retention_notices: ofPerson(),
  retention_done: { rows: 'exists (select from events where events.id = retention_done.event_id)' },

  // reads: counted as the owner, so that nobody edits what is counted about them
  file_reads: {
    rows: `${within('organisation_id', ORGANISATIONS)} or is_myself(person_id)`,
    rights: 'select',
  },
  reading_stops: ofOrganisation(),

  // referentials
  referentials: shared('official lists'),
  occupations: shared('official lists'),
  occupation_titles: shared('official lists'),
  occupation_moves: shared('official lists'),
  occupation_abilities: shared('official lists'),
  abilities: shared('official lists'),
  places: shared('official lists'),

  // events
  events: {
    rows: `id = any(${EVENTS}::uuid[]) or organisation_id = any(${ORGANISATIONS}::uuid[]) or public
      or administers_organisation(organisation_id)`,
    changed: `id = any(${EVENTS}::uuid[]) or organisation_id = any(${ORGANISATIONS}::uuid[])`,
  },
  event_partners: ofEvent(),
  rounds: ofEvent(),
  event_tables: ofEvent(),
  interpreters: ofEvent(),
  sites: ofEvent(),
  stations: ofEvent(),
  site_helpers: ofEvent(),
  recruiters: ofEvent(),
  hall_takes: ofEvent(),
  hall_files: ofEvent(),
  rehearsals: { rows: `${within('of_event_id', EVENTS)} or ${within('event_id', EVENTS)}` },
  needs: { rows: 'reaches_recruiter(recruiter_id)' },
  // Counts and the waiting list are of the whole event; who stands behind a row is in `people`.
  registrations: ofEvent(),
  place_offers: ofEvent(),
  access_cards: ofEvent(),
  recruiter_cards: ofEvent(),
  shared_fields: ofEvent(),
  import_mappings: ofOrganisation(),
  imports: ofOrganisation(),
  import_changes: { rows: 'exists (select from imports where imports.id = import_changes.import_id)' },
  shortage_occupations: ofOrganisation(),

  // matching, door, live-day, meetings, outcomes
  wishes: ofEvent(),
  recruiter_grades: ofEvent(),
  suggestions_set_aside: ofEvent(),
  plan_drafts: ofEvent(),
  plan_versions: ofEvent(),
  meetings: ofEvent(),
  presences: ofEvent(),
  walk_in_consents: ofEvent(),
  presence_marks: ofEvent(),
  happenings: ofEvent(),
  standbys: ofEvent(),
  meeting_locks: ofEvent(),
  errands: ofEvent(),
  repair_proposals: ofEvent(),
  wall_screens: ofEvent(),
  wall_messages: ofEvent(),
  wall_settings: ofEvent(),
  // What is on the sheets is what these organisations see: nobody else of the event.
  paper_packs: {
    rows: `${within('event_id', EVENTS)} and organisation_ids <@ ${ORGANISATIONS}::uuid[]`,
  },
  paper_files: { rows: 'exists (select from paper_packs where paper_packs.id = paper_files.pack_id)' },
  outcomes: ofEvent(),
  past_editions: ofEvent(),
  answers_told: ofEvent(),
  answer_reminders: ofEvent(),

  // stands: what is shown there is for everybody; a number to call is for the stand and the person alone
  fairs: ofEvent(),
  fair_stands: ofEvent(),
  stand_hosts: ofEvent(),
  stand_places: ofEvent(),
  stand_callbacks: {
    rows: `recruiter_id = ${RECRUITER} or registration_id = ${REGISTRATION}`,
  },
  visit_companions: ofEvent(),
  stand_clips: ofEvent(),
  stand_clip_parts: {
    rows: 'exists (select from stand_clips where stand_clips.id = stand_clip_parts.clip_id)',
  },
  stand_documents: ofEvent(),

  // calls: nobody but who runs an event reads how its calls are carried, and the secret is sealed
  call_settings: ofEvent(),
  rooms: ofEvent(),
  room_visits: ofEvent(),
  co_recruiters: ofEvent(),
  device_checks: ofEvent(),
  channel_switches: ofEvent(),

  // stations
  station_browsers: ofEvent(),
  station_sittings: ofEvent(),
  station_help: ofEvent(),

  // reports
  person_statistics: ofPerson(),
  report_templates: ofOrganisation(),
  // Figures of the whole event: whoever brings people to it does not read them.
  frozen_reports: { rows: within('event_id', HOSTED) },
  attendance_signatures: ofEvent(),
  workshop_signatures: {
    rows: `exists (select from preparation_activities as one where one.id = workshop_signatures.activity_id)`,
  },

  // follow-up, satisfaction: what became of people, and what they thought, is out of every recruiter's reach
  follow_ups: {
    rows: `event_id = any(${HOSTED}::uuid[]) or registration_id = ${REGISTRATION}
      or exists (select from registrations as one where one.id = follow_ups.registration_id
        and one.partner_id = any(${ORGANISATIONS}::uuid[]))`,
  },
  satisfaction_questions: ofEvent(),
  satisfaction_answers: ofEvent(),

  // invitations, calendar
  invitations: ofEvent(),
  event_reminders: ofEvent(),
  reminder_runs: ofEvent(),
  invitation_settings: ofEvent(),
  calendar_entries: ofEvent(),
  push_subscriptions: {
    rows: `subject_id in (${REGISTRATION}, ${RECRUITER})`,
    added: `event_id = any(${EVENTS}::uuid[])`,
  },
  push_sent: closed('what was pushed, written by the worker'),

  // messaging
  messages: {
    rows: `event_id = any(${HOSTED}::uuid[]) or recipient_id in (${REGISTRATION}, ${RECRUITER}, ${ACCOUNT})
      or exists (select from registrations as one where one.id = messages.recipient_id
        and one.partner_id = any(${ORGANISATIONS}::uuid[]))`,
    added: `event_id = any(${EVENTS}::uuid[])`,
  },
  // Who reaches a message reaches what came of it: the fence of messages stands in the question.
  call_tries: { rows: 'exists (select from messages where messages.id = call_tries.message_id)' },
  message_settings: ofEvent(),
  message_texts: ofEvent(),
  sendings: {
    rows: `${within('event_id', HOSTED)} or ${within('organisation_id', ORGANISATIONS)}`,
  },
  news_refusals: {
    rows: `${within('event_id', EVENTS)} or recipient_id in (${REGISTRATION}, ${RECRUITER})`,
  },
};
