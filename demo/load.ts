import { capabilities } from '../src/app.ts';
import { everyOrganisation, findAccount } from '../src/capabilities/access/queries.ts';
import { addMember } from '../src/capabilities/access/use-cases/add-member.ts';
import { addOrganisation } from '../src/capabilities/access/use-cases/add-organisation.ts';
import { setUpInstance } from '../src/capabilities/access/use-cases/set-up-instance.ts';
import {
  attendeesOf,
  linkOfRecruiter,
  linkOfRegistration,
  recruitersOf,
} from '../src/capabilities/events/queries.ts';
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
import { viewReport } from '../src/capabilities/reports/use-cases/view-report.ts';
import { Actor, type Identity, type MemberRole, systemActor } from '../src/kernel/actor.ts';
import { currentInstant } from '../src/kernel/clock.ts';
import type { Db } from '../src/kernel/database.ts';
import { isMarkedAsDemo, markAsDemo } from '../src/kernel/demo-mark.ts';
import { perform } from '../src/kernel/perform.ts';
import type { OutputOf, UseCase } from '../src/kernel/use-case.ts';
import { participationsOf } from '../src/web/request.ts';
import { cvOf } from './charleroi/cv.ts';
import type { Candidate, Company, Organisation } from './charleroi/index.ts';
import { charleroi, fullName, occupations, thursdayFrom } from './charleroi/index.ts';
import { forges } from './charleroi/network.ts';
import { preparePeople } from './prepare-people.ts';

/** Days until the demo evening, at least: time to look around before it is today. */
const DAYS_AHEAD = 7;

const { network, evening, companies, candidates, grades } = charleroi;
const LOADER = systemActor('Tremplin (démo)');
const ORGANISER = network.host.staff[0]!.email;

/** The people whose pages the demo shows first. */
const SHOWN = { company: companies[0]!.name, candidate: 'Jessica Moreau' };

/** The evening that was made, with the personal pages to show first. */
export interface LoadedDemo {
  readonly eventId: string;
  readonly recruiter: { readonly name: string; readonly path: string };
  readonly candidate: { readonly name: string; readonly path: string };
}

/** What a database holds: nothing, the demo, the demo half made (its loading was cut), or something else. */
export async function findLoadedDemo(db: Db): Promise<LoadedDemo | 'empty' | 'half-loaded' | 'other'> {
  const organisations = await everyOrganisation(db);
  if (organisations.length === 0) return 'empty';
  // Not by names: somebody's real organisation may have any.
  if (!(await isMarkedAsDemo(db))) return 'other';
  const host = organisations.find(({ name }) => name === network.host.name);
  if (!host) return 'half-loaded';
  const [part] = await participationsOf(
    await memberOf(db, ORGANISER, host.id, ['organiser']),
    capabilities,
    db,
  );
  if (!part) return 'half-loaded';
  const organiser = await actorOf(db, ORGANISER, host.id, ['organiser']);
  // The figures of the edition before are the last thing to be loaded.
  const report = await perform(db, viewReport, {
    actor: organiser,
    input: { eventId: part.eventId },
    now: currentInstant(),
  });
  return report.kind === 'done' && report.value.editions !== null
    ? pagesToShow(db, part.eventId)
    : 'half-loaded';
}

async function pagesToShow(db: Db, eventId: string): Promise<LoadedDemo> {
  const recruiters = await recruitersOf(db, eventId);
  const attendees = await attendeesOf(db, eventId);
  const recruiter = recruiters.find(({ company }) => company === SHOWN.company)!;
  const candidate = attendees.find(
    ({ firstName, lastName }) => `${firstName} ${lastName}` === SHOWN.candidate,
  )!;
  return {
    eventId,
    recruiter: { name: recruiter.company, path: linkOfRecruiter(recruiter) },
    candidate: { name: SHOWN.candidate, path: linkOfRegistration(candidate) },
  };
}

/**
 * Makes situation 1 in an empty database, through the same use cases as people: the network, its partners and their
 * members, the evening, 23 companies with their needs, 38 candidates with CVs and wishes, the recruiters' grades.
 * `progress` is told what has been done and how much there is.
 */
export async function loadDemo(db: Db, progress: (done: number, total: number) => void): Promise<LoadedDemo> {
  const loader = new Loader(db, progress);
  return loader.load();
}

class Loader {
  readonly #db: Db;
  readonly #progress: (done: number, total: number) => void;
  readonly #total = companies.length + candidates.length * 2 + grades.length;
  #done = 0;

  constructor(db: Db, progress: (done: number, total: number) => void) {
    this.#db = db;
    this.#progress = progress;
  }

  async load(): Promise<LoadedDemo> {
    await markAsDemo(this.#db);
    const hostId = await this.#host();
    const partnerIds = new Map<string, string>();
    for (const partner of network.partners)
      partnerIds.set(partner.name, await this.#partner(hostId, partner));
    // Asked anew each time: what ties the organiser to events grows on the way.
    const organiser = () => actorOf(this.#db, ORGANISER, hostId, ['organiser']);
    const eventId = await this.#event(await organiser(), hostId);
    for (const partnerId of partnerIds.values())
      await this.#must(addPartner, await organiser(), { eventId, partnerId });
    const acting = await organiser();
    const recruiterIds = new Map<string, string>();
    for (const company of companies)
      recruiterIds.set(company.name, await this.#recruiter(acting, eventId, company));
    const registrationIds = new Map<string, string>();
    for (const candidate of candidates) {
      const partnerId = partnerIds.get(candidate.partner)!;
      const counsellor = await actorOf(this.#db, candidate.counsellorEmail, partnerId, ['counsellor']);
      await this.#must(shareNames, counsellor, { eventId, shares: true });
      registrationIds.set(fullName(candidate), await this.#candidate(counsellor, eventId, candidate));
    }
    for (const candidate of candidates) {
      const wishes = candidate.wishes.map((name) => ({ recruiterId: recruiterIds.get(name)! }));
      const registrationId = registrationIds.get(fullName(candidate))!;
      await this.#must(typeWishes, acting, { eventId, registrationId, wishes });
      this.#step();
    }
    for (const [name, organisationId] of partnerIds) await this.#prepare(name, organisationId);
    await this.#grade(eventId, recruiterIds, registrationIds);
    await this.#must(openWishes, acting, { eventId });
    await this.#compareWithLast(acting, eventId);
    return pagesToShow(this.#db, eventId);
  }

  async #host(): Promise<string> {
    const { host, country, timeZone, locale } = network;
    const [first, ...others] = host.staff;
    const { organisationId } = await this.#must(setUpInstance, LOADER, {
      organisationName: host.name,
      organisationKind: host.kind,
      country,
      timeZone,
      locale,
      name: nameOf(first!),
      email: first!.email,
    });
    for (const { email, role, ...who } of others)
      await this.#must(addMember, LOADER, { organisationId, name: nameOf(who), email, role });
    return organisationId;
  }

  async #partner(hostId: string, { name, kind, staff }: Organisation): Promise<string> {
    const { organisationId } = await this.#must(addOrganisation, LOADER, {
      organisationId: hostId,
      name,
      kind,
    });
    for (const { email, role, ...who } of staff)
      await this.#must(addMember, LOADER, { organisationId, name: nameOf(who), email, role });
    return organisationId;
  }

  async #event(organiser: Actor, organisationId: string): Promise<string> {
    const { startsAt: opensAt, tables, pastEditions: _, slug: __, edition: ___, ...settings } = evening;
    const date = thursdayFrom(currentInstant().slice(0, 10), DAYS_AHEAD);
    const input = { ...settings, organisationId, date, opensAt, tableCount: tables.length };
    const { eventId } = await this.#must(createEvent, organiser, input);
    // The organiser of a moment ago does not know the event yet.
    const host = await actorOf(this.#db, ORGANISER, organisationId, ['organiser']);
    await this.#must(updateTables, host, { eventId, tables });
    return eventId;
  }

  async #recruiter(organiser: Actor, eventId: string, company: Company): Promise<string> {
    const { contact, name, registeredOn: _, ...stand } = company;
    const { recruiterId } = await this.#must(registerRecruiter, organiser, {
      ...stand,
      ...contact,
      eventId,
      company: name,
    });
    this.#step();
    return recruiterId;
  }

  async #candidate(counsellor: Actor, eventId: string, candidate: Candidate): Promise<string> {
    const cv = cvOf(candidate);
    const { registrationId } = await this.#must(registerCandidate, counsellor, {
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
    this.#step();
    return registrationId;
  }

  /** All partners but one say what "ready" means, and fill in the files of their people. */
  async #prepare(name: string, organisationId: string): Promise<void> {
    if (name === forges) return;
    const own = candidates.filter(({ partner }) => partner === name);
    await preparePeople(own, {
      db: this.#db,
      organisationId,
      manager: LOADER,
      counsellorOf: ({ counsellorEmail }) =>
        actorOf(this.#db, counsellorEmail, organisationId, ['counsellor']),
      must: (useCase, actor, input) => this.#must(useCase, actor, input),
    });
  }

  async #grade(
    eventId: string,
    recruiterIds: ReadonlyMap<string, string>,
    registrationIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const { company, ...given } of grades) {
      const recruiterId = recruiterIds.get(company)!;
      const recruiter = new Actor({ kind: 'recruiter', eventId, recruiterId, name: company });
      for (const grade of ['must', 'would', 'no'] as const)
        for (const name of given[grade])
          await this.#must(gradeWisher, recruiter, { registrationId: registrationIds.get(name)!, grade });
      this.#step();
    }
  }

  async #compareWithLast(organiser: Actor, eventId: string): Promise<void> {
    const last = evening.pastEditions.at(-1)!;
    await this.#must(recordPreviousFigures, organiser, { eventId, name: last.name, ...last.figures });
  }

  async #must<U extends UseCase>(useCase: U, actor: Actor, input: object): Promise<OutputOf<U>> {
    const answer = await perform(this.#db, useCase, { actor, input, now: currentInstant() });
    if (answer.kind === 'done') return answer.value;
    throw new Error(`The demo could not do "${useCase.name}": ${JSON.stringify(answer)}`);
  }

  #step(): void {
    this.#done += 1;
    this.#progress(this.#done, this.#total);
  }
}

/** Somebody of the staff, by e-mail, with these roles in their organisation. */
async function memberOf(
  db: Db,
  email: string,
  organisationId: string,
  roles: readonly MemberRole[],
): Promise<Identity> {
  const account = await findAccount(db, email);
  return {
    kind: 'member',
    accountId: account?.id ?? '',
    sessionId: '',
    name: account?.name ?? '',
    memberships: roles.map((role) => ({ organisationId, role })),
  };
}

/** The same as an actor, with what ties their organisation to events by now. */
async function actorOf(
  db: Db,
  email: string,
  organisationId: string,
  roles: readonly MemberRole[],
): Promise<Actor> {
  const identity = await memberOf(db, email, organisationId, roles);
  return new Actor(identity, await participationsOf(identity, capabilities, db));
}

function nameOf({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${firstName} ${lastName}`;
}
