import { findAccount } from '../src/capabilities/access/queries.ts';
import { addPartner } from '../src/capabilities/events/use-cases/add-partner.ts';
import { createEvent } from '../src/capabilities/events/use-cases/create-event.ts';
import { registerCandidate } from '../src/capabilities/events/use-cases/register-candidate.ts';
import { registerRecruiter } from '../src/capabilities/events/use-cases/register-recruiter.ts';
import { shareNames } from '../src/capabilities/events/use-cases/share-names.ts';
import { searchPlan } from '../src/capabilities/matching/search-plan.ts';
import { publishDraft } from '../src/capabilities/matching/use-cases/publish-draft.ts';
import { startPlan } from '../src/capabilities/matching/use-cases/start-plan.ts';
import { typeWishes } from '../src/capabilities/matching/use-cases/type-wishes.ts';
import { viewDraft } from '../src/capabilities/matching/use-cases/view-draft.ts';
import { joinWorkshop } from '../src/capabilities/preparation/use-cases/join-workshop.ts';
import { planWorkshop } from '../src/capabilities/preparation/use-cases/plan-workshop.ts';
import { addSite } from '../src/capabilities/sites/use-cases/add-site.ts';
import { addSiteHelper } from '../src/capabilities/sites/use-cases/add-site-helper.ts';
import { viewSite } from '../src/capabilities/sites/use-cases/view-site.ts';
import { changeFair } from '../src/capabilities/stands/use-cases/change-fair.ts';
import { saveWelcome } from '../src/capabilities/stands/use-cases/save-welcome.ts';
import { Actor } from '../src/kernel/actor.ts';
import { currentInstant, type LocalDate, plusDays } from '../src/kernel/clock.ts';
import { charleroi } from './charleroi/index.ts';
import { type FarCandidate, fourSites } from './four-sites/index.ts';
import { dayOfEvening } from './load-evening.ts';
import type { LoadedNetwork } from './load-network.ts';
import type { Loader } from './loader.ts';

const { day, sites, companies, candidates, wishes, preparation, welcomes } = fourSites;

/** From the Thursday of the evening to the Tuesday of the week after the next. */
const DAYS_AFTER_THE_EVENING = 12;

/** Of `loader.step`, how often the day takes one. */
export const FOUR_SITES_STEPS = companies.length + candidates.length * 2;

/**
 * Makes situation 4: a day at four sites lent by partners, with shared computers and helpers, companies at a distance,
 * preparation, a published plan and the online fair. Gives the event.
 */
export async function loadFourSites(loader: Loader, network: LoadedNetwork): Promise<string> {
  const { hostId, partnerIds } = network;
  const date = daysFrom(dayOfEvening(), DAYS_AFTER_THE_EVENING);
  const input = { ...day, date, organisationId: hostId };
  const { eventId } = await loader.must(createEvent, await loader.organiser(hostId), input);
  for (const partnerId of partnerIds.values())
    await loader.must(addPartner, await loader.organiser(hostId), { eventId, partnerId });
  const organiser = await loader.organiser(hostId);
  const siteIds = await makeSites(loader, organiser, eventId, network);
  const recruiterIds = new Map<string, string>();
  for (const { contact, name, sector, city, website, needs, pitch } of companies) {
    const { recruiterId } = await loader.must(registerRecruiter, organiser, {
      ...{ eventId, company: name, sector, city, website, needs, pitch },
      ...contact,
      place: 'home',
    });
    recruiterIds.set(name, recruiterId);
    loader.step();
  }
  const registrationIds = await bringPeople(loader, eventId, siteIds, partnerIds);
  for (const [candidate, registrationId] of registrationIds) {
    const wanted = wishes.get(candidate)!.map((name) => ({ recruiterId: recruiterIds.get(name)! }));
    await loader.must(typeWishes, organiser, { eventId, registrationId, wishes: wanted });
    loader.step();
  }
  await prepareThem(loader, organiser, { eventId, date }, network, registrationIds);
  await publishPlan(loader, organiser, eventId);
  await openFair(loader, organiser, eventId, recruiterIds);
  return eventId;
}

async function makeSites(
  loader: Loader,
  organiser: Actor,
  eventId: string,
  { hostId, partnerIds }: LoadedNetwork,
): Promise<string[]> {
  const siteIds: string[] = [];
  const busy = new Set<string>();
  for (const { lender, ...site } of sites) {
    const lenderId = partnerIds.get(lender) ?? hostId;
    const { siteId } = await loader.must(addSite, organiser, { ...site, eventId, lenderId });
    siteIds.push(siteId);
    const { others } = await loader.must(viewSite, organiser, { eventId, siteId });
    // The last of their organisation who is free: the first has the event in hand.
    const helper = others.findLast(
      ({ organisation, accountId }) => organisation === lender && !busy.has(accountId),
    );
    if (!helper) continue;
    busy.add(helper.accountId);
    await loader.must(addSiteHelper, organiser, { eventId, siteId, accountId: helper.accountId });
  }
  return siteIds;
}

async function bringPeople(
  loader: Loader,
  eventId: string,
  siteIds: readonly string[],
  partnerIds: ReadonlyMap<string, string>,
): Promise<Map<FarCandidate, string>> {
  const registrationIds = new Map<FarCandidate, string>();
  for (const [index, candidate] of candidates.entries()) {
    const { firstName, lastName, partner, attends } = candidate;
    const { email } = charleroi.network.partners.find(({ name }) => name === partner)!.staff[0]!;
    const counsellor = await loader.counsellor(email, partnerIds.get(partner)!);
    await loader.must(shareNames, counsellor, { eventId, shares: true });
    const { registrationId } = await loader.must(registerCandidate, counsellor, {
      eventId,
      firstName,
      lastName,
      phone: `+324700003${String(index).padStart(2, '0')}`,
      place: typeof attends === 'number' ? siteIds[attends] : 'home',
      remoteChannel: attends === 'telephone' ? 'telephone' : 'video',
    });
    registrationIds.set(candidate, registrationId);
    loader.step();
  }
  return registrationIds;
}

/** Each hour is led by two people of different organisations, and each partner puts its own people on the list. */
async function prepareThem(
  loader: Loader,
  organiser: Actor,
  { eventId, date }: { eventId: string; date: LocalDate },
  { partnerIds }: LoadedNetwork,
  registrationIds: ReadonlyMap<FarCandidate, string>,
): Promise<void> {
  const partners = charleroi.network.partners.map(({ name, staff }) => ({ name, email: staff[0]!.email }));
  const accounts: string[] = [];
  for (const { email } of partners) accounts.push((await findAccount(loader.db, email))!.id);
  for (const [index, { daysBefore, ...hour }] of preparation.entries()) {
    const onDate = daysFrom(date, -daysBefore);
    const leaders = [0, 1].map((next) => accounts[(index + next) % accounts.length]!);
    const { workshopId } = await loader.must(planWorkshop, organiser, { eventId, ...hour, onDate, leaders });
    for (const { name, email } of partners) {
      const own = [...registrationIds].flatMap(([{ partner }, id]) => (partner === name ? [id] : []));
      const counsellor = await loader.counsellor(email, partnerIds.get(name)!);
      await loader.must(joinWorkshop, counsellor, { eventId, workshopId, registrationIds: own });
    }
  }
}

async function publishPlan(loader: Loader, organiser: Actor, eventId: string): Promise<void> {
  const seconds = 1;
  const { draftId } = await loader.must(startPlan, organiser, { eventId, seconds });
  // No worker is there yet: the search is made here, and its signal finds nothing left to do.
  await searchPlan(loader.db, { eventId, draftId, seconds }, currentInstant());
  const { draft } = await loader.must(viewDraft, organiser, { eventId, draftId });
  await loader.must(publishDraft, organiser, { eventId, draftId, revision: draft.revision });
}

async function openFair(
  loader: Loader,
  organiser: Actor,
  eventId: string,
  recruiterIds: ReadonlyMap<string, string>,
): Promise<void> {
  await loader.must(changeFair, organiser, { eventId, open: true });
  for (const [index, welcome] of welcomes.entries()) {
    const { name } = companies[index]!;
    const recruiter = new Actor({ kind: 'recruiter', eventId, recruiterId: recruiterIds.get(name)!, name });
    await loader.must(saveWelcome, recruiter, { welcome });
  }
}

function daysFrom(date: LocalDate, days: number): LocalDate {
  return plusDays(`${date}T00:00:00.000Z`, days).slice(0, 10);
}
