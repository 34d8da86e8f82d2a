import { everyOrganisation } from '../src/capabilities/access/queries.ts';
import {
  attendeesOf,
  eventFacts,
  linkOfRecruiter,
  linkOfRegistration,
  recruitersOf,
} from '../src/capabilities/events/queries.ts';
import { viewReport } from '../src/capabilities/reports/use-cases/view-report.ts';
import { currentInstant } from '../src/kernel/clock.ts';
import type { Db } from '../src/kernel/database.ts';
import { isMarkedAsDemo, markAsDemo } from '../src/kernel/demo-mark.ts';
import { perform } from '../src/kernel/perform.ts';
import { charleroi } from './charleroi/index.ts';
import { fourSites } from './four-sites/index.ts';
import { compareWithLast, EVENING_STEPS, loadEvening } from './load-evening.ts';
import { FOUR_SITES_STEPS, loadFourSites } from './load-four-sites.ts';
import { loadNetwork } from './load-network.ts';
import { eventIdsOf, Loader, organiserOf } from './loader.ts';

const { network, evening, companies } = charleroi;

/** The people whose pages the demo shows first: of the evening, then of the day at four sites. */
const SHOWN = { company: companies[0]!.name, candidate: 'Jessica Moreau' };
const SHOWN_FAR = { company: fourSites.companies[0]!.name, candidate: 'Steven Rousseaux' };

/** An event that was made, with the personal pages to show first. */
export interface LoadedEvent {
  readonly eventId: string;
  /** Of its public pages. */
  readonly slug: string;
  readonly recruiter: { readonly name: string; readonly path: string };
  readonly candidate: { readonly name: string; readonly path: string };
}

/** What was made: the evening in a hall, and the day at four sites. */
export interface LoadedDemo {
  readonly evening: LoadedEvent;
  /** Null in a demo that was made before this day was part of it: what somebody did there stays. */
  readonly fourSites: LoadedEvent | null;
}

/** What a database holds: nothing, the demo, the demo half made (its loading was cut), or something else. */
export async function findLoadedDemo(db: Db): Promise<LoadedDemo | 'empty' | 'half-loaded' | 'other'> {
  const organisations = await everyOrganisation(db);
  if (organisations.length === 0) return 'empty';
  // Not by names: somebody's real organisation may have any.
  if (!(await isMarkedAsDemo(db))) return 'other';
  const host = organisations.find(({ name }) => name === network.host.name);
  if (!host) return 'half-loaded';
  const eventIds = new Map<string, string>();
  for (const eventId of await eventIdsOf(db, host.id))
    eventIds.set((await eventFacts(db, eventId)).name, eventId);
  const [eveningId, fourSitesId] = [evening.name, fourSites.day.name].map((name) => eventIds.get(name));
  if (!eveningId) return 'half-loaded';
  // The figures of the edition before are the last thing to be loaded.
  const report = await perform(db, viewReport, {
    actor: await organiserOf(db, host.id),
    input: { eventId: eveningId },
    now: currentInstant(),
  });
  return report.kind === 'done' && report.value.editions !== null
    ? pagesToShow(db, eveningId, fourSitesId ?? null)
    : 'half-loaded';
}

/**
 * Makes the demo in an empty database, through the same use cases as people: the network and its members, the evening
 * of situation 1, the day at four sites of situation 4. `progress` is told what has been done and how much there is.
 */
export async function loadDemo(db: Db, progress: (done: number, total: number) => void): Promise<LoadedDemo> {
  await markAsDemo(db);
  const loader = new Loader(db, progress, EVENING_STEPS + FOUR_SITES_STEPS);
  const made = await loadNetwork(loader);
  const eveningId = await loadEvening(loader, made);
  const fourSitesId = await loadFourSites(loader, made);
  await compareWithLast(loader, made.hostId, eveningId);
  return pagesToShow(db, eveningId, fourSitesId);
}

async function pagesToShow(db: Db, eveningId: string, fourSitesId: string | null): Promise<LoadedDemo> {
  return {
    evening: await peopleOf(db, eveningId, SHOWN),
    fourSites: fourSitesId === null ? null : await peopleOf(db, fourSitesId, SHOWN_FAR),
  };
}

async function peopleOf(db: Db, eventId: string, shown: typeof SHOWN): Promise<LoadedEvent> {
  const recruiters = await recruitersOf(db, eventId);
  const attendees = await attendeesOf(db, eventId);
  const recruiter = recruiters.find(({ company }) => company === shown.company)!;
  const candidate = attendees.find(
    ({ firstName, lastName }) => `${firstName} ${lastName}` === shown.candidate,
  )!;
  const { slug } = await eventFacts(db, eventId);
  return {
    eventId,
    slug,
    recruiter: { name: recruiter.company, path: linkOfRecruiter(recruiter) },
    candidate: { name: shown.candidate, path: linkOfRegistration(candidate) },
  };
}
