import { sql } from 'kysely';
import type { Identity } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { claimedBy, isGenuine } from '../../../kernel/personal-links.ts';
import {
  candidateAccessUntil,
  candidateAfterUntil,
  eventNow,
  recruiterAccessUntil,
} from '../rules/moments.ts';

const endsAt = sql<Instant>`(select max(ends_at) from rounds where event_id = events.id)`.as('endsAt');

/** What a candidate's link opens for months after the event, when everything else behind it is closed. */
const AFTER = /^(?:\/api)?\/c\/[^/]+\/(?:after|answers|opinion)(?:\/|$)/;

/**
 * The person that the path of a request is the personal link of; null when its signature is wrong, its time is over,
 * or its recruiter withdrew. Who cancelled keeps the link: it is the way back.
 */
export async function personByLink(db: Db, path: string, now: Instant): Promise<Identity | null> {
  const claim = claimedBy(path);
  // Who sits beside a recruiter is known to the room of calls.
  if (claim === null || claim.kind === 'co-recruiter') return null;
  if (claim.kind === 'candidate') {
    const row = await db
      .selectFrom('registrations')
      .innerJoin('events', 'events.id', 'registrations.eventId')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .select([
        'registrations.eventId',
        'registrations.linkGeneration',
        'registrations.firstOpenedAt',
        'people.firstName',
        'people.lastName',
        'events.clockShiftSeconds',
        endsAt,
      ])
      .where('registrations.id', '=', claim.id)
      .executeTakeFirst();
    if (!row || !isGenuine(claim, row.linkGeneration)) return null;
    const until = AFTER.test(path) ? candidateAfterUntil(row) : candidateAccessUntil(row);
    if (eventNow(row, now) >= until) return null;
    if (row.firstOpenedAt === null) await noteOpened(db, 'registrations', claim.id, now);
    return {
      kind: 'candidate',
      eventId: row.eventId,
      registrationId: claim.id,
      name: `${row.firstName} ${row.lastName}`,
    };
  }
  const row = await db
    .selectFrom('recruiters')
    .innerJoin('events', 'events.id', 'recruiters.eventId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'recruiters.eventId',
      'recruiters.linkGeneration',
      'recruiters.withdrawnAt',
      'recruiters.firstOpenedAt',
      'companies.name',
      'events.clockShiftSeconds',
      'events.recruiterAccessDays',
      endsAt,
    ])
    .where('recruiters.id', '=', claim.id)
    .executeTakeFirst();
  if (!row || row.withdrawnAt !== null || !isGenuine(claim, row.linkGeneration)) return null;
  if (eventNow(row, now) >= recruiterAccessUntil(row)) return null;
  if (row.firstOpenedAt === null) await noteOpened(db, 'recruiters', claim.id, now);
  return { kind: 'recruiter', eventId: row.eventId, recruiterId: claim.id, name: row.name };
}

/** Keeps when a link was first followed, once: whose link nobody ever followed can be called. */
async function noteOpened(
  db: Db,
  table: 'registrations' | 'recruiters',
  id: string,
  now: Instant,
): Promise<void> {
  await db
    .updateTable(table)
    .set({ firstOpenedAt: now })
    .where('id', '=', id)
    .where('firstOpenedAt', 'is', null)
    .execute();
}
