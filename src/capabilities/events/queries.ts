// What other capabilities may ask of events.
import type { StaffScope } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/database.ts';
import { personalPath } from '../../kernel/personal-links.ts';
import type { EventFacts, EventHeading } from './schema.ts';
import { findFacts, findHeading } from './store/events.ts';

export { eventNow, recruiterAccessUntil, stageOf } from './rules/moments.ts';
export { openWishes, raisePlanVersion, shiftClock } from './store/events.ts';
export { listPartners, type Partner } from './store/partners.ts';

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

/** The path of a candidate's personal link ("/c/…"). */
export function linkOfRegistration(registration: { id: string; linkGeneration: number }): string {
  return personalPath({ kind: 'candidate', id: registration.id }, registration.linkGeneration);
}

/** The path of a recruiter's personal link ("/r/…"). */
export function linkOfRecruiter(recruiter: { id: string; linkGeneration: number }): string {
  return personalPath({ kind: 'recruiter', id: recruiter.id }, recruiter.linkGeneration);
}
