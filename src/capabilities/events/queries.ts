// What other capabilities may ask of events.
import { z } from 'zod';
import type { StaffScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Locale, ReaderLocale } from '../../kernel/locale.ts';
import { personalPath } from '../../kernel/personal-links.ts';
import {
  type Attendee,
  CandidateEntry,
  type EventFacts,
  type EventHeading,
  Need,
  type Recruiter,
  RecruiterEntry,
} from './schema.ts';
import { findFacts, findHeading } from './store/events.ts';
import { listRecruiters, saveRecruiter, seatRecruiter } from './store/recruiters.ts';
import { listAttendees } from './store/registrations.ts';

export { answerFor } from './use-cases/shared/answering.ts';

import { attendFrom } from './use-cases/shared/attending.ts';
import { cancelRegistration } from './use-cases/shared/leaving.ts';
import { enlistRecruiter } from './use-cases/shared/recruiting.ts';
import { type Registered, registerPerson } from './use-cases/shared/registering.ts';

export { answersDueAt, eventNow, recruiterAccessUntil, stageOf } from './rules/moments.ts';
export { type Rescheduled, rescheduleAll } from './rules/reschedule.ts';
export { forgetSite } from './store/attending.ts';
export { closeEvent, reopenEvent } from './store/closing.ts';
export { listOwnEvents, openWishes, raisePlanVersion, saveTables, shiftClock } from './store/events.ts';
export { fairState } from './store/fairs.ts';
export { listInterpreters } from './store/interpreters.ts';
export { joinRegistrations, partRegistrations, type Twins, twinsOf } from './store/joining.ts';
export { personByLink } from './store/links.ts';
export { moveRegistrations, moveRegistrationsBack } from './store/merging.ts';
export { confirmNeeds } from './store/needs.ts';
export { offerMinutesOf, openOfferOf, openOffersAt, setOfferMinutes } from './store/offers.ts';
export { ownPlaces } from './store/own-places.ts';
export { listPartners, type Partner } from './store/partners.ts';
export { renewRecruiterLink } from './store/recruiters.ts';
export { rankInQueue } from './store/registration-counts.ts';
export { findAttendee as attendeeIn, renewRegistrationLink } from './store/registrations.ts';
export { saveSchedule } from './store/schedule.ts';
export { listShortages } from './store/shortages.ts';
export { eventOfBothCompanies, moveStands, moveStandsBack } from './store/stands.ts';
export { foundEvent } from './use-cases/shared/founding.ts';
export { pitchBoardOf } from './use-cases/shared/pitch-board.ts';
export { enlistRecruiter } from './use-cases/shared/recruiting.ts';
export { registerVisitor } from './use-cases/shared/visitors.ts';

/** What the pages of an event say of it, for somebody of its staff. */
export function eventHeading(db: Db, scope: StaffScope): Promise<EventHeading> {
  return findHeading(db, scope);
}

/**
 * Settings, rounds as instants, tables and state of an event.
 * @throws when there is no such event: the caller's scope or signal has proved that there is one
 */
export async function eventFacts(db: Db, eventId: string): Promise<EventFacts> {
  const facts = await findFacts(db, { id: eventId });
  if (facts === null) throw new Error(`There is no event ${eventId}.`);
  return facts;
}

/** The public event that has this address; null when none has. */
export async function publicEventAt(db: Db, slug: string): Promise<EventFacts | null> {
  const facts = await findFacts(db, { slug });
  return facts?.public ? facts : null;
}

/** The recruiters of an event who come, with their needs, by pitch order then name; or one of them. */
export function recruitersOf(
  db: Db,
  eventId: string,
  { id = null }: { id?: string | null } = {},
): Promise<Recruiter[]> {
  return listRecruiters(db, eventId, { id });
}

/**
 * The people of an event whatever their status, by name. For a list that a partner sees, give `partnerId`:
 * its own people only. `id` for one person alone.
 */
export function attendeesOf(
  db: Db,
  eventId: string,
  within: { partnerId?: readonly string[] | null; id?: string | null } = {},
): Promise<Attendee[]> {
  return listAttendees(db, eventId, within);
}

/** The path of a candidate's personal link ("/c/…"). */
export function linkOfRegistration(registration: { id: string; linkGeneration: number }): string {
  return personalPath({ kind: 'candidate', id: registration.id }, registration.linkGeneration);
}

/** The path of a recruiter's personal link ("/r/…"). */
export function linkOfRecruiter(recruiter: { id: string; linkGeneration: number }): string {
  return personalPath({ kind: 'recruiter', id: recruiter.id }, recruiter.linkGeneration);
}

/**
 * Puts somebody on the list who stands at the door without having registered: first and last name are enough. They
 * are of the host's people unless a partner is named.
 */
export async function registerWalkIn(
  context: Parameters<typeof registerPerson>[0],
  who: {
    eventId: string;
    organisationId: string;
    firstName: string;
    lastName: string;
    partnerId: string | null;
    locale?: Locale;
    readingLocale?: ReaderLocale | null;
    wantedOccupations?: readonly string[];
    /** Of a site of this event: they take part from there; null for the hall. */
    siteId: string | null;
  },
): Promise<Registered> {
  const { eventId, organisationId, partnerId, siteId, ...said } = who;
  const registered = await registerPerson(context, {
    eventId,
    organisationId: partnerId ?? organisationId,
    counsellorId: null,
    source: 'walk-in',
    entry: CandidateEntry.parse({ ...said, partnerId }),
    note: null,
  });
  const registration = { eventId, id: registered.registrationId };
  await attendFrom(context, registration, { place: siteId, remoteChannel: null, nearPostcode: null });
  return registered;
}

/**
 * Puts a company on the list of recruiters that stands at the door: its name is enough. `table` is where it sits, from
 * its first interviewer on; null for wherever there is room.
 */
export async function registerStandOnTheDay(
  db: Db,
  stand: {
    eventId: string;
    organisationId: string;
    company: string;
    firstName: string | null;
    lastName: string | null;
    /** Titles of what it looks for. */
    needs: readonly string[];
    table: number | null;
  },
  now: Instant,
): Promise<string | 'already-there'> {
  const { eventId: id, organisationId, needs, table, ...said } = stand;
  const titles = needs.map((title) => ({ title, contract: 'other' }));
  const entry = RecruiterEntry.extend({ needs: z.array(Need) }).parse({ ...said, needs: titles });
  const recruiterId = await enlistRecruiter(db, { id, organisationId }, entry, { now, mayReturn: true });
  if (recruiterId !== 'already-there' && table !== null)
    await seatRecruiter(db, { eventId: id, id: recruiterId }, table, now);
  return recruiterId;
}

/** Somebody else stands at a company's table than was written down; nothing else of the recruiter changes. */
export function replaceContact(
  db: Db,
  recruiter: { eventId: string; id: string },
  contact: { firstName: string; lastName: string },
  now: Instant,
): Promise<void> {
  return saveRecruiter(db, recruiter, contact, now);
}

/** Takes somebody off the list of an event; a place that is freed goes to the first who waits. */
export function leaveEvent(
  context: Parameters<typeof cancelRegistration>[0],
  registration: { eventId: string; id: string },
): Promise<boolean> {
  return cancelRegistration(context, registration);
}
