import type { CommandContext } from '../../../../kernel/use-case.ts';
import {
  addPeople,
  addPerson,
  findAllInCaseloads,
  followPeople,
  followPerson,
  type ListFacts,
  mergePeople,
  mergePerson,
  saveListFacts,
} from '../../../people/queries.ts';
import { nameKey } from '../../../people/schema.ts';
import type { CandidateEntryRow } from '../../rules/import/check-candidate.ts';
import type { PlannedCandidate } from '../../rules/import/plan-candidates.ts';
import type { ImportSummary } from '../../rules/import/shapes.ts';
import type { ImportedChange } from '../../rules/import/undo.ts';
import { whereaboutsOf } from '../../store/attending.ts';
import { lockEvent } from '../../store/events.ts';
import { saveRegistrations } from '../../store/import-changes.ts';
import { counsellorsByEmail } from '../../store/import-world.ts';
import { addRegistration, addRegistrations, type RegistrationRow } from '../../store/registrations.ts';
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
  const changing = planned.filter(({ row }) => row.state === 'update');
  for (const [candidate, id] of await updateAll(context, changing, counsellors))
    registrations.set(candidate, id);
  await announce(
    'events.place-changed',
    changing.flatMap(({ known, row }) =>
      row.changes.some(({ field }) => field === 'site')
        ? [{ eventId: scope.eventId, subjectId: known!.registration!.id }]
        : [],
    ),
  );
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
  return { created: added.size, updated: changing.length, waiting, needs: 0, changes };
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
    // The reading language goes the way of all that a file says of people: `saveListFacts`.
    person: { ...candidate.entry, ...nameOf(candidate.entry, candidate.known), locale, readingLocale: null },
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
  const added = await addRegistrations(db, scope.eventId, 'import', people, now, scope.as !== 'partner');
  const registrations = new Map<PlannedCandidate, string>();
  for (const [index, each] of people.entries()) {
    const { candidate, person, caseload, row, personId } = each;
    const register = (id: string) =>
      addRegistration(
        db,
        {
          eventId: scope.eventId,
          personId: id,
          source: 'import',
          consentAt: null,
          knownToHost: scope.as !== 'partner',
        },
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

function factsOf(personId: string, entry: CandidateEntryRow): ListFacts {
  const { languages, street, postcode, town, birthYear, readingLocale } = entry;
  return { personId, languages, street, postcode, town, birthYear, readingLocale };
}

function rowOf(entry: CandidateEntryRow): RegistrationRow {
  return {
    ...placeOf(entry.site ?? 'hall'),
    partnerId: entry.partnerId,
    wantedOccupations: [...entry.wantedOccupations],
    accessNeeds: [...entry.accessNeeds],
    presentFrom: entry.presentFrom,
    presentUntil: entry.presentUntil,
    note: entry.note,
  };
}

function placeOf(site: string) {
  const { from: attendsFrom, siteId } = whereaboutsOf(site);
  return { attendsFrom, siteId };
}

/** Changes all whom the file says otherwise, a few statements for thousands; what it does not say stays. */
async function updateAll(
  { db, scope, now }: Context,
  planned: readonly PlannedCandidate[],
  counsellors: (entry: CandidateEntryRow) => string | null,
): Promise<Map<PlannedCandidate, string>> {
  const people = planned.map(({ entry, known }) => ({
    ...entry,
    ...nameOf(entry, known),
    personId: known!.personId,
  }));
  await mergePeople(db, people, now);
  const followed = planned.map(({ entry, known }) => ({
    personId: known!.personId,
    organisationId: entry.partnerId ?? known!.registration!.partnerId ?? scope.organisationId,
    counsellorId: counsellors(entry),
  }));
  await followPeople(db, followed, now);
  const facts = planned.filter(({ known }) => known!.facts !== null);
  await saveListFacts(
    db,
    facts.map(({ entry, known }) => factsOf(known!.personId, entry)),
    now,
  );
  await saveRegistrations(db, scope.eventId, planned.map(rowAfter), now);
  return new Map(planned.map((candidate) => [candidate, candidate.known!.registration!.id]));
}

function rowAfter({ entry, known, row: { changes } }: PlannedCandidate): RegistrationRow & { id: string } {
  const registration = known!.registration!;
  const said = rowOf(entry);
  const pick = <K extends Exclude<keyof RegistrationRow, 'interpreterLanguage' | 'attendsFrom' | 'siteId'>>(
    field: K,
    shown: string,
  ): RegistrationRow[K] =>
    changes.some((change) => change.field === shown)
      ? said[field]
      : (registration[field] as RegistrationRow[K]);
  return {
    id: registration.id,
    partnerId: pick('partnerId', 'partner'),
    wantedOccupations: pick('wantedOccupations', 'wantedOccupations'),
    accessNeeds: pick('accessNeeds', 'accessNeeds'),
    presentFrom: pick('presentFrom', 'presentFrom'),
    presentUntil: pick('presentUntil', 'presentUntil'),
    note: pick('note', 'notes'),
    ...placeOf(entry.site ?? registration.site),
  };
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
