import { addPartner } from '../src/capabilities/events/use-cases/add-partner.ts';
import { createEvent } from '../src/capabilities/events/use-cases/create-event.ts';
import { registerCandidate } from '../src/capabilities/events/use-cases/register-candidate.ts';
import { registerRecruiter } from '../src/capabilities/events/use-cases/register-recruiter.ts';
import { shareNames } from '../src/capabilities/events/use-cases/share-names.ts';
import { updateTables } from '../src/capabilities/events/use-cases/update-tables.ts';
import { gradeWisher } from '../src/capabilities/matching/use-cases/grade-wisher.ts';
import { openWishes } from '../src/capabilities/matching/use-cases/open-wishes.ts';
import { typeWishes } from '../src/capabilities/matching/use-cases/type-wishes.ts';
import { recordPreviousFigures } from '../src/capabilities/reports/use-cases/record-previous-figures.ts';
import { Actor } from '../src/kernel/actor.ts';
import { currentInstant } from '../src/kernel/clock.ts';
import { cvOf } from './charleroi/cv.ts';
import type { Candidate, Company } from './charleroi/index.ts';
import { charleroi, fullName, occupations, thursdayFrom } from './charleroi/index.ts';
import { forges } from './charleroi/network.ts';
import type { LoadedNetwork } from './load-network.ts';
import { LOADER, type Loader } from './loader.ts';
import { preparePeople } from './prepare-people.ts';

/** Days until the demo evening, at least: time to look around before it is today. */
const DAYS_AHEAD = 7;

const { evening, companies, candidates, grades } = charleroi;

/** Of `loader.step`, how often the evening takes one. */
export const EVENING_STEPS = companies.length + candidates.length * 2 + grades.length;

/** The day of the demo evening, the first that may be. */
export function dayOfEvening(): string {
  return thursdayFrom(currentInstant().slice(0, 10), DAYS_AHEAD);
}

/**
 * Makes situation 1: the evening with its partners, 23 companies with their needs, 38 candidates with CVs, files and
 * wishes, the recruiters' grades. Gives the event.
 */
export async function loadEvening(loader: Loader, { hostId, partnerIds }: LoadedNetwork): Promise<string> {
  const eventId = await makeEvent(loader, hostId);
  for (const partnerId of partnerIds.values())
    await loader.must(addPartner, await loader.organiser(hostId), { eventId, partnerId });
  const acting = await loader.organiser(hostId);
  const recruiterIds = new Map<string, string>();
  for (const company of companies)
    recruiterIds.set(company.name, await register(loader, acting, eventId, company));
  const registrationIds = new Map<string, string>();
  for (const candidate of candidates) {
    const counsellor = await loader.counsellor(candidate.counsellorEmail, partnerIds.get(candidate.partner)!);
    await loader.must(shareNames, counsellor, { eventId, shares: true });
    registrationIds.set(fullName(candidate), await bring(loader, counsellor, eventId, candidate));
  }
  for (const candidate of candidates) {
    const wishes = candidate.wishes.map((name) => ({ recruiterId: recruiterIds.get(name)! }));
    const registrationId = registrationIds.get(fullName(candidate))!;
    await loader.must(typeWishes, acting, { eventId, registrationId, wishes });
    loader.step();
  }
  for (const [name, organisationId] of partnerIds) await prepare(loader, name, organisationId);
  await grade(loader, eventId, recruiterIds, registrationIds);
  await loader.must(openWishes, acting, { eventId });
  return eventId;
}

/** The figures of the edition before, as somebody would type them from its report. */
export async function compareWithLast(loader: Loader, hostId: string, eventId: string): Promise<void> {
  const last = evening.pastEditions.at(-1)!;
  const organiser = await loader.organiser(hostId);
  await loader.must(recordPreviousFigures, organiser, { eventId, name: last.name, ...last.figures });
}

async function makeEvent(loader: Loader, organisationId: string): Promise<string> {
  const { startsAt: opensAt, tables, pastEditions: _, slug: __, edition: ___, ...settings } = evening;
  const date = dayOfEvening();
  const input = { ...settings, organisationId, date, opensAt, tableCount: tables.length };
  const { eventId } = await loader.must(createEvent, await loader.organiser(organisationId), input);
  // The organiser of a moment ago does not know the event yet.
  await loader.must(updateTables, await loader.organiser(organisationId), { eventId, tables });
  return eventId;
}

async function register(loader: Loader, organiser: Actor, eventId: string, company: Company) {
  const { contact, name, registeredOn: _, ...stand } = company;
  const { recruiterId } = await loader.must(registerRecruiter, organiser, {
    ...stand,
    ...contact,
    eventId,
    company: name,
  });
  loader.step();
  return recruiterId;
}

async function bring(loader: Loader, counsellor: Actor, eventId: string, candidate: Candidate) {
  const cv = cvOf(candidate);
  const { registrationId } = await loader.must(registerCandidate, counsellor, {
    eventId,
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    email: candidate.email,
    phone: candidate.phone,
    wantedOccupations: candidate.wantedOccupations.map(
      (code) => occupations[code as keyof typeof occupations],
    ),
    accessNeeds: candidate.accessNeeds,
    presentFrom: candidate.presentFrom,
    presentUntil: candidate.presentUntil,
    cv: cv && { name: cv.fileName, mediaType: 'application/pdf', bytes: cv.bytes },
  });
  loader.step();
  return registrationId;
}

/** All partners but one say what "ready" means, and fill in the files of their people. */
async function prepare(loader: Loader, name: string, organisationId: string): Promise<void> {
  if (name === forges) return;
  const own = candidates.filter(({ partner }) => partner === name);
  await preparePeople(own, {
    db: loader.db,
    organisationId,
    manager: LOADER,
    counsellorOf: ({ counsellorEmail }) => loader.counsellor(counsellorEmail, organisationId),
    must: (useCase, actor, input) => loader.must(useCase, actor, input),
  });
}

async function grade(
  loader: Loader,
  eventId: string,
  recruiterIds: ReadonlyMap<string, string>,
  registrationIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { company, ...given } of grades) {
    const recruiterId = recruiterIds.get(company)!;
    const recruiter = new Actor({ kind: 'recruiter', eventId, recruiterId, name: company });
    for (const grade of ['must', 'would', 'no'] as const)
      for (const name of given[grade])
        await loader.must(gradeWisher, recruiter, { registrationId: registrationIds.get(name)!, grade });
    loader.step();
  }
}
