import type { CommandContext } from '../../../../kernel/use-case.ts';
import {
  addPeople,
  addPerson,
  findAllInCaseloads,
  followPerson,
  type ListFacts,
  mergePerson,
  saveListFacts,
} from '../../../people/queries.ts';
import { nameKey } from '../../../people/schema.ts';
import type { CandidateEntryRow } from '../../rules/import/check-candidate.ts';
import type { PlannedCandidate } from '../../rules/import/plan-candidates.ts';
import type { ImportSummary } from '../../rules/import/shapes.ts';
import type { ImportedChange } from '../../rules/import/undo.ts';
import { lockEvent } from '../../store/events.ts';
import { counsellorsByEmail } from '../../store/import-world.ts';
import {
  addRegistration,
  addRegistrations,
  type RegistrationRow,
  saveRegistration,
} from '../../store/registrations.ts';
import { promoteWaiting } from '../../store/seats.ts';
import { openLedger } from './import-ledger.ts';
import { type ImportScope, localeOf } from './importing.ts';

export type Context = Pick<CommandContext<ImportScope>, 'db' | 'actor' | 'scope' | 'now' | 'announce'>;
/** What an import did, and what it wrote, to be undone. */
export interface Written extends Omit<ImportSummary, 'unchanged' | 'left'> {
  readonly changes: readonly ImportedChange[];
}

/**
 * Writes the candidates of an import: who is new goes on the list as waiting, in the order of the file, and all places
 * are given at the end, so that nobody else who registers meanwhile waits for the file.
 */
export async function applyCandidates(
  context: Context,
  planned: readonly PlannedCandidate[],
): Promise<Written> {
  const { scope, announce } = context;
  const ledger = await openLedger(context.db, scope.eventId, planned);
  const counsellors = await counsellorsOf(context, planned);
  const registrations = await registerAll(
    context,
    planned.filter(({ row }) => row.state === 'new'),
    counsellors,
  );
  const added = new Set(registrations.values());
  let updated = 0;
  for (const candidate of planned) {
    if (candidate.row.state !== 'update') continue;
    registrations.set(candidate, await update(context, candidate, counsellors(candidate.entry)));
    updated++;
  }
  const waiting = await givePlaces(context, added);
  const wishers = [...registrations].filter(([{ bringsWishes }]) => bringsWishes);
  await announce(
    'events.wishes-imported',
    wishers.map(([{ entry }, registrationId]) => ({
      eventId: scope.eventId,
      registrationId,
      companyNames: entry.wishes,
    })),
  );
  const changes = await ledger(registrations);
  return { created: added.size, updated, waiting, needs: 0, changes };
}

/** Gives places to those who wait, as far as there are; gives how many of the added get none. */
async function givePlaces(
  { db, scope, now, announce }: Context,
  added: ReadonlySet<string>,
): Promise<number> {
  if (added.size === 0) return 0;
  await lockEvent(db, scope.eventId);
  const placed = new Set(await promoteWaiting(db, scope.eventId, now));
  await announce(
    'events.registered',
    [...new Set([...added, ...placed])].map((registrationId) => ({
      eventId: scope.eventId,
      registrationId,
      status: placed.has(registrationId) ? 'registered' : 'waiting',
      promoted: !added.has(registrationId),
    })),
  );
  return [...added].filter((id) => !placed.has(id)).length;
}

/** Puts all who are new on the list, a few statements for thousands. */
async function registerAll(
  { db, scope, now }: Context,
  planned: readonly PlannedCandidate[],
  counsellors: (entry: CandidateEntryRow) => string | null,
): Promise<Map<PlannedCandidate, string>> {
  const locale = await localeOf(db, scope);
  const all = planned.map((candidate) => ({
    candidate,
    person: { ...candidate.entry, ...nameOf(candidate.entry, candidate.known), locale },
    caseload: {
      organisationId: candidate.entry.partnerId ?? scope.organisationId,
      counsellorId: counsellors(candidate.entry),
    },
    row: rowOf(candidate.entry),
  }));
  const found = await findAllInCaseloads(
    db,
    all.map(({ person, caseload }) => ({ person, organisationId: caseload.organisationId })),
  );
  // Two rows never become one registration: the second of them, and whoever is on the list already, is written anew.
  const taken = new Set<string>();
  const knownIds = all.map(({ candidate }, index) => {
    const id = candidate.known?.personId ?? found[index] ?? null;
    if (id === null || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
  const strangers = all.filter((_, index) => knownIds[index] === null);
  const newIds = await addPeople(db, strangers, now);
  const next = newIds.values();
  const people = all.map((each, index) => ({ ...each, personId: knownIds[index] ?? next.next().value! }));
  const added = await addRegistrations(db, scope.eventId, 'import', people, now);
  const registrations = new Map<PlannedCandidate, string>();
  for (const [index, each] of people.entries()) {
    const { candidate, person, caseload, row, personId } = each;
    const register = (id: string) =>
      addRegistration(
        db,
        { eventId: scope.eventId, personId: id, source: 'import', consentAt: null },
        row,
        now,
      );
    const registrationId = added.get(personId) ?? (await register(personId));
    if (registrationId === null) {
      // Somebody else brings this person to the event. That is not for this reader to know or to change.
      registrations.set(candidate, (await register(await addPerson(db, person, caseload, now)))!);
      continue;
    }
    if (knownIds[index] !== null) {
      await mergePerson(db, personId, person, now);
      await followPerson(db, personId, caseload, now);
    }
    registrations.set(candidate, registrationId);
  }
  const isNew = new Set(newIds);
  await saveListFacts(
    db,
    people.flatMap(({ personId, candidate }) =>
      isNew.has(personId) || candidate.known?.facts ? [factsOf(personId, candidate.entry)] : [],
    ),
    now,
  );
  return registrations;
}

function factsOf(personId: string, { languages, postcode, town, birthYear }: CandidateEntryRow): ListFacts {
  return { personId, languages, postcode, town, birthYear };
}

function rowOf(entry: CandidateEntryRow): RegistrationRow {
  return {
    partnerId: entry.partnerId,
    wantedOccupations: [...entry.wantedOccupations],
    accessNeeds: [...entry.accessNeeds],
    presentFrom: entry.presentFrom,
    presentUntil: entry.presentUntil,
    note: entry.note,
  };
}

async function update(
  { db, scope, now }: Context,
  { entry, known, row: { changes } }: PlannedCandidate,
  counsellorId: string | null,
): Promise<string> {
  const { personId, registration } = known!;
  const { id, partnerId } = registration!;
  const organisationId = entry.partnerId ?? partnerId ?? scope.organisationId;
  await mergePerson(db, personId, { ...entry, ...nameOf(entry, known), locale: 'fr' }, now);
  await followPerson(db, personId, { organisationId, counsellorId }, now);
  if (known!.facts) await saveListFacts(db, [factsOf(personId, entry)], now);
  const has = (field: string) => changes.some((change) => change.field === field);
  const said = {
    ...(has('partner') && { partnerId: entry.partnerId }),
    ...(has('wantedOccupations') && { wantedOccupations: [...entry.wantedOccupations] }),
    ...(has('accessNeeds') && { accessNeeds: [...entry.accessNeeds] }),
    ...(has('presentFrom') && { presentFrom: entry.presentFrom }),
    ...(has('presentUntil') && { presentUntil: entry.presentUntil }),
    ...(has('notes') && { note: entry.note }),
  };
  await saveRegistration(db, { eventId: scope.eventId, id }, said, now);
  return id;
}

/** A name that differs by accents or capitals only stays as it is known. */
function nameOf(entry: CandidateEntryRow, known: PlannedCandidate['known']) {
  const { firstName, lastName } = known !== null && nameKey(known) === nameKey(entry) ? known : entry;
  return { firstName, lastName };
}

/** Who follows each person: whom the file names, else the counsellor who imports. */
async function counsellorsOf(
  { db, actor, scope }: Context,
  planned: readonly PlannedCandidate[],
): Promise<(entry: CandidateEntryRow) => string | null> {
  const entries = planned.map(({ entry }) => entry);
  const organisations = [...new Set(entries.map(({ partnerId }) => partnerId ?? scope.organisationId))];
  const emails = [...new Set(entries.flatMap(({ counsellorEmail }) => counsellorEmail ?? []))];
  const accounts = await counsellorsByEmail(db, organisations, emails);
  const self = scope.as === 'partner' && actor.identity.kind === 'member' ? actor.identity.accountId : null;
  return ({ partnerId, counsellorEmail }) =>
    accounts.get(`${partnerId ?? scope.organisationId} ${counsellorEmail}`) ?? self;
}
