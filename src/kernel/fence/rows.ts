/**
 * Which rows of each table somebody's transaction can read and change: the second wall, under the use cases and their
 * scopes (docs/decisions/0011). A table that is not here fails fence.test.ts: give it one line.
 *
 *   ofEvent, ofOrganisation, ofPerson, ofAccount   rows that hang on one of these, by a column
 *   open('why')                                    no fence: it holds nothing about anybody
 *   shared('why')                                  the same, and requests only read it
 *   closed('why')                                  requests never touch it
 *
 * The conditions are SQL over `reach_…()`, which say what the transaction was told (reach.ts); wrapped in a SELECT each
 * is asked once per statement and not once per row.
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

const ORGANISATIONS = '(select reach_organisations())::uuid[]';
const EVENTS = '(select reach_events())::uuid[]';
const HOSTED = '(select reach_hosted())::uuid[]';
const ACCOUNT = '(select reach_account())';
const REGISTRATION = '(select reach_registration())';
const RECRUITER = '(select reach_recruiter())';
const NOW = '(select reach_now())';

const ofEvent = (column = 'event_id'): Fence => ({ rows: `${column} = any(${EVENTS})` });
const ofOrganisation = (column = 'organisation_id'): Fence => ({
  rows: `${column} = any(${ORGANISATIONS})`,
});
/** Rows about a person are in reach when the person is. */
const ofPerson = (table: string, column = 'person_id'): Fence => ({
  rows: `exists (select from people as whose where whose.id = ${table}.${column})`,
});
const ofAccount = (column = 'account_id'): Fence => ({ rows: `${column} = ${ACCOUNT}` });
const NETWORK = (column: string) => `${column} = any((select reach_networks())::uuid[])`;
const open = (because: string): Fence => ({ rows: 'true', because });
const shared = (because: string): Fence => ({ rows: 'true', rights: 'select', because });
const closed = (because: string): Fence => ({ rows: null, because });
/** What one organisation keeps about a person: the others that follow the person do not see it, the person does. */
const keptBy = (table: string): Fence => ({
  rows: `organisation_id = any(${ORGANISATIONS}) or exists (select from registrations as own
    where own.id = ${REGISTRATION} and own.person_id = ${table}.person_id)`,
});

export const FENCE: Readonly<Record<string, Fence>> = {
  // kernel
  instance: closed('the key that links are signed with, read at the start'),
  schema_migrations: closed('the memory of migrations'),
  journal: {
    rows: `event_id = any(${HOSTED}) or organisation_id = any(${ORGANISATIONS})`,
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
  idempotency_keys: { rows: 'actor = (select reach_actor())' },

  // access
  networks: {
    rows: 'true',
    changed: NETWORK('id'),
    because: 'how the instance is set and looks; asked before anybody is known',
  },
  network_administrators: { rows: `account_id = ${ACCOUNT} or ${NETWORK('network_id')}` },
  territories: { rows: NETWORK('network_id') },
  organisations: {
    rows: `${NETWORK('network_id')}
      or exists (select from events where events.organisation_id = organisations.id and events.public)`,
  },
  accounts: {
    rows: `id = ${ACCOUNT} or exists (select from memberships where memberships.account_id = accounts.id)`,
  },
  memberships: { rows: `organisation_id = any(${ORGANISATIONS}) or account_id = ${ACCOUNT}` },
  sign_in_links: ofAccount(),
  sessions: {
    rows: 'exists (select from accounts where accounts.id = sessions.account_id)',
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
  people: {
    rows: `exists (select from registrations as one where one.person_id = people.id and (
        one.event_id = any(${HOSTED})
        or one.partner_id = any(${ORGANISATIONS})
        or one.id = ${REGISTRATION}
        or (${RECRUITER} is not null and (
          exists (select from wishes where wishes.registration_id = one.id and wishes.recruiter_id = ${RECRUITER})
          or exists (select from meetings where meetings.registration_id = one.id
            and meetings.recruiter_id = ${RECRUITER})))))
      or exists (select from caseload_links as link where link.person_id = people.id
        and link.organisation_id = any(${ORGANISATIONS}) and (link.until is null or link.until > ${NOW}))`,
    added: 'true',
  },
  caseload_links: {
    // Who runs an event writes people down in the name of the partner that brings them.
    rows: `organisation_id = any(${ORGANISATIONS}) or exists (select from event_partners as partner
      where partner.organisation_id = caseload_links.organisation_id and partner.event_id = any(${HOSTED}))`,
  },
  companies: {
    rows: `organisation_id = any(${ORGANISATIONS})
      or exists (select from recruiters where recruiters.company_id = companies.id)`,
  },
  documents: ofPerson('documents'),
  person_occupations: ofPerson('person_occupations'),
  person_skills: ofPerson('person_skills'),
  preparation_steps: ofOrganisation(),
  preparation_ticks: {
    rows: 'exists (select from preparation_steps as step where step.id = preparation_ticks.step_id)',
  },
  preparation_activities: keptBy('preparation_activities'),
  merges: ofOrganisation(),

  // privacy
  erasures: { rows: 'true', rights: 'select, insert', because: 'hashes of random ids' },
  retention_rules: ofOrganisation(),
  retention_notices: ofPerson('retention_notices'),
  retention_done: closed('which events have lost their details, for the nightly job'),

  // reads: counted as the owner, so that nobody edits what is counted about them
  file_reads: {
    rows: `organisation_id = any(${ORGANISATIONS}) or exists (select from registrations as own
      where own.id = ${REGISTRATION} and own.person_id = file_reads.person_id)`,
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
  events: { rows: `id = any(${EVENTS}) or organisation_id = any(${ORGANISATIONS}) or public` },
  event_partners: ofEvent(),
  rounds: ofEvent(),
  event_tables: ofEvent(),
  recruiters: ofEvent(),
  needs: { rows: 'exists (select from recruiters where recruiters.id = needs.recruiter_id)' },
  // Counts and the waiting list are of the whole event; who stands behind a row is in `people`.
  registrations: ofEvent(),
  import_mappings: ofOrganisation(),
  imports: ofOrganisation(),
  import_changes: { rows: 'exists (select from imports where imports.id = import_changes.import_id)' },
  shortage_occupations: ofOrganisation(),

  // matching, live-day, meetings, outcomes
  wishes: ofEvent(),
  recruiter_grades: ofEvent(),
  plan_drafts: ofEvent(),
  plan_versions: ofEvent(),
  meetings: ofEvent(),
  presences: ofEvent(),
  repair_proposals: ofEvent(),
  outcomes: ofEvent(),
  past_editions: ofEvent(),

  // messaging
  messages: {
    rows: `event_id = any(${HOSTED}) or recipient_id in (${REGISTRATION}, ${RECRUITER}, ${ACCOUNT})
      or exists (select from registrations as one where one.id = messages.recipient_id
        and one.partner_id = any(${ORGANISATIONS}))`,
    added: `event_id = any(${EVENTS})`,
  },
};
