import type { Db } from '../../../kernel/database.ts';
import type { Notice } from '../schema.ts';
import { rulesOf } from './retention.ts';

/** Who holds what for an event, as its settings are now; null when there is no such event. */
export async function findNotice(
  db: Db,
  which: { slug: string } | { eventId: string },
): Promise<(Notice & { public: boolean }) | null> {
  let rows = db
    .selectFrom('events')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .innerJoin('networks', 'networks.id', 'organisations.networkId')
    .select([
      'events.id',
      'events.name as event',
      'events.slug',
      'events.date',
      'events.public',
      'events.recruiterAccessDays',
      'organisations.id as hostId',
      'organisations.name as host',
      'organisations.kind as hostKind',
      'networks.country',
      'networks.reportsSex as countsSex',
      'networks.reportsAge as countsAge',
    ]);
  rows =
    'slug' in which
      ? rows.where('events.slug', '=', which.slug)
      : rows.where('events.id', '=', which.eventId);
  const row = await rows.executeTakeFirst();
  if (!row) return null;
  const partners = await db
    .selectFrom('eventPartners')
    .innerJoin('organisations', 'organisations.id', 'eventPartners.organisationId')
    .select(['organisations.name', 'eventPartners.role'])
    .where('eventId', '=', row.id)
    .where('eventPartners.role', '<>', 'host')
    .orderBy('organisations.name')
    .execute();
  const { id, hostId, ...facts } = row;
  return { ...facts, eventId: id, partners, months: await rulesOf(db, hostId) };
}
