import type { Locale } from '../../../../kernel/locale.ts';
import type { CommandContext } from '../../../../kernel/use-case.ts';
import { addPerson, findInCaseload, followPerson, mergePerson } from '../../../people/queries.ts';
import { nameKey } from '../../../people/schema.ts';
import type { CandidateEntryRow } from '../../rules/import/check-candidate.ts';
import type { PlannedCandidate } from '../../rules/import/plan-candidates.ts';
import type { ImportSummary } from '../../rules/import/shapes.ts';
import { lockEvent } from '../../store/events.ts';
import { counsellorsByEmail } from '../../store/import-world.ts';
import { addRegistration, saveRegistration } from '../../store/registrations.ts';
import { promoteWaiting } from '../../store/seats.ts';
import { type ImportScope, localeOf } from './importing.ts';

type Context = Pick<CommandContext<ImportScope>, 'db' | 'actor' | 'scope' | 'now' | 'announce'>;
type Written = Omit<ImportSummary, 'unchanged' | 'left'>;

/**
 * Writes the candidates of an import: who is new goes on the list as waiting, in the order of the file, and all places
 * are given at the end, so that nobody else who registers meanwhile waits for the file.
 */
export async function applyCandidates(
  context: Context,
  planned: readonly PlannedCandidate[],
): Promise<Written> {
  const { db, scope, now, announce } = context;
  const counsellors = await counsellorsOf(context, planned);
  const locale = await localeOf(db, scope);
  const added = new Set<string>();
  let updated = 0;
  for (const candidate of planned) {
    const counsellorId = counsellors(candidate.entry);
    let registrationId: string | null = null;
    if (candidate.row.state === 'new') {
      registrationId = await register(context, candidate, { counsellorId, locale });
      added.add(registrationId);
    } else if (candidate.row.state === 'update') {
      registrationId = await update(context, candidate, counsellorId);
      updated++;
    }
    if (registrationId !== null && candidate.bringsWishes)
      await announce('events.wishes-imported', {
        eventId: scope.eventId,
        registrationId,
        companyNames: candidate.entry.wishes,
      });
  }
  if (added.size === 0) return { created: 0, updated, waiting: 0, needs: 0 };
  await lockEvent(db, scope.eventId);
  const placed = new Set(await promoteWaiting(db, scope.eventId, now));
  for (const registrationId of new Set([...added, ...placed]))
    await announce('events.registered', {
      eventId: scope.eventId,
      registrationId,
      status: placed.has(registrationId) ? 'registered' : 'waiting',
      promoted: !added.has(registrationId),
    });
  const waiting = [...added].filter((id) => !placed.has(id)).length;
  return { created: added.size, updated, waiting, needs: 0 };
}

async function register(
  { db, scope, now }: Context,
  { entry, known }: PlannedCandidate,
  { counsellorId, locale }: { counsellorId: string | null; locale: Locale },
): Promise<string> {
  const caseload = { organisationId: entry.partnerId ?? scope.organisationId, counsellorId };
  const person = { ...entry, locale };
  const row = {
    partnerId: entry.partnerId,
    wantedOccupations: [...entry.wantedOccupations],
    accessNeeds: [...entry.accessNeeds],
    presentFrom: entry.presentFrom,
    presentUntil: entry.presentUntil,
    note: entry.note,
  };
  const add = (personId: string) =>
    addRegistration(db, { eventId: scope.eventId, personId, source: 'import', consentAt: null }, row, now);
  const personId = known?.personId ?? (await findInCaseload(db, caseload.organisationId, entry));
  if (personId !== null) {
    const registrationId = await add(personId);
    if (registrationId !== null) {
      await mergePerson(db, personId, { ...person, ...nameOf(entry, known) }, now);
      await followPerson(db, personId, caseload, now);
      return registrationId;
    }
    // Somebody else brings this person to the event. That is not for this reader to know or to change.
  }
  const registrationId = await add(await addPerson(db, person, caseload, now));
  if (registrationId === null) throw new Error('A person who has just been added is registered already.');
  return registrationId;
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
