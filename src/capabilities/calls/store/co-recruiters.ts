import { sql } from 'kysely';
import type { CoRecruiterScope, Identity } from '../../../kernel/actor.ts';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { claimedBy, isGenuine, personalPath } from '../../../kernel/personal-links.ts';

/** A link is for one person and never made anew: who lost it is invited again. */
const GENERATION = 1;
/** As candidates' links: until a day after the event. */
const OPEN_MINUTES = 24 * 60;

/** The path of the link of somebody who sits beside a recruiter ("/b/…"). */
export function linkBeside(id: string): string {
  return personalPath({ kind: 'co-recruiter', id }, GENERATION);
}

/** Who sits beside these recruiters of an event, in the order in which they were invited. */
export async function listBeside(
  db: Db,
  { eventId, recruiterId }: { eventId: string; recruiterId: string | null },
) {
  let rows = db
    .selectFrom('coRecruiters')
    .innerJoin('recruiters', 'recruiters.id', 'coRecruiters.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'coRecruiters.id',
      'coRecruiters.recruiterId',
      'coRecruiters.firstName',
      'coRecruiters.role',
      'companies.name as company',
    ])
    .where('coRecruiters.eventId', '=', eventId)
    .where('recruiters.withdrawnAt', 'is', null)
    .orderBy('companies.name')
    .orderBy('coRecruiters.createdAt')
    .orderBy('coRecruiters.id');
  if (recruiterId !== null) rows = rows.where('coRecruiters.recruiterId', '=', recruiterId);
  return rows.execute();
}

export async function addBeside(
  db: Db,
  one: { eventId: string; recruiterId: string; firstName: string; role: string | null },
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('coRecruiters')
    .values({ id, ...one, createdAt: now })
    .execute();
  return id;
}

/** Takes an invitation back, with all that is kept of it; false where there is none of this recruiter. */
export async function removeBeside(
  db: Db,
  { id, eventId, recruiterId }: { id: string; eventId: string; recruiterId: string | null },
): Promise<boolean> {
  let rows = db.deleteFrom('coRecruiters').where('id', '=', id).where('eventId', '=', eventId);
  if (recruiterId !== null) rows = rows.where('recruiterId', '=', recruiterId);
  return (await rows.returning('id').execute()).length > 0;
}

/** The person of a scope with whom they sit beside. */
export async function findBeside(db: Db, { coRecruiterId }: CoRecruiterScope) {
  return db
    .selectFrom('coRecruiters')
    .innerJoin('recruiters', 'recruiters.id', 'coRecruiters.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'coRecruiters.firstName',
      'coRecruiters.role',
      'companies.name as company',
      'recruiters.firstName as contact',
    ])
    .where('coRecruiters.id', '=', coRecruiterId)
    .executeTakeFirst();
}

/** Who the path of a request is the link of; null when it is forged, over, taken back, or its recruiter withdrew. */
export async function besideByLink(db: Db, path: string, now: Instant): Promise<Identity | null> {
  const claim = claimedBy(path);
  if (claim?.kind !== 'co-recruiter' || !isGenuine(claim, GENERATION)) return null;
  const row = await db
    .selectFrom('coRecruiters')
    .innerJoin('recruiters', 'recruiters.id', 'coRecruiters.recruiterId')
    .innerJoin('events', 'events.id', 'coRecruiters.eventId')
    .select([
      'coRecruiters.eventId',
      'coRecruiters.recruiterId',
      'coRecruiters.firstName as name',
      'recruiters.withdrawnAt',
      'events.clockShiftSeconds',
      sql<Instant>`(select max(ends_at) from rounds where event_id = events.id)`.as('endsAt'),
    ])
    .where('coRecruiters.id', '=', claim.id)
    .executeTakeFirst();
  if (!row || row.withdrawnAt !== null) return null;
  // By the event's own clock, which a rehearsal shifts.
  if (plusMinutes(now, row.clockShiftSeconds / 60) >= plusMinutes(row.endsAt, OPEN_MINUTES)) return null;
  const { eventId, recruiterId, name } = row;
  return { kind: 'co-recruiter', eventId, recruiterId, coRecruiterId: claim.id, name };
}
