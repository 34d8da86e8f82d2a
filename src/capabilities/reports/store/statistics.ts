import { sql } from 'kysely';
import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { StatisticLine } from '../schema.ts';

type Reach = OrganiserScope | PartnerScope;

/** Own people of an event, by name, with what reports count them by: those whom the asker's organisations brought. */
export async function listStatistics(db: Db, scope: Reach): Promise<StatisticLine[]> {
  const organisations = scope.as === 'partner' ? scope.organisationIds : [scope.organisationId];
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('events', 'events.id', 'registrations.eventId')
    .leftJoin('personStatistics as known', 'known.personId', 'people.id')
    .select([
      'registrations.id',
      'people.id as personId',
      'firstName',
      'lastName',
      'known.sex',
      'known.stream',
    ])
    .where('registrations.eventId', '=', scope.eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .where((eb) =>
      eb(eb.fn.coalesce('registrations.partnerId', 'events.organisationId'), 'in', [...organisations]),
    )
    .orderBy('lastName')
    .orderBy('firstName')
    .execute();
  return rows.map(({ firstName, lastName, ...row }) => ({
    ...row,
    name: `${firstName} ${lastName}`,
  })) as StatisticLine[];
}

/** Whether the network of the event's host lets people be counted by sex. */
export async function countsSex(db: Db, scope: Reach): Promise<boolean> {
  const { reportsSex } = await db
    .selectFrom('events')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .innerJoin('networks', 'networks.id', 'organisations.networkId')
    .select('networks.reportsSex')
    .where('events.id', '=', scope.eventId)
    .executeTakeFirstOrThrow();
  return reportsSex;
}

/** Writes what is now said of these people; where sex is not counted, what was said before stays. */
export async function keepStatistics(
  db: Db,
  _: Reach,
  people: readonly { personId: string; sex: string | null; stream: string | null }[],
  { withSex, now }: { withSex: boolean; now: Instant },
): Promise<void> {
  if (people.length === 0) return;
  await db
    .insertInto('personStatistics')
    .values(people.map(({ sex, ...one }) => ({ ...one, sex: withSex ? sex : null, updatedAt: now })))
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({
        stream: sql`excluded.stream`,
        updatedAt: now,
        ...(withSex && { sex: sql`excluded.sex` }),
      }),
    )
    .execute();
}
