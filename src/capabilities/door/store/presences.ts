import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Subject } from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

export interface Who {
  readonly kind: Subject;
  readonly subjectId: string;
}

/** The name of somebody of this event, who is held until the transaction ends; null for anybody else. */
export async function findSubject(
  db: Db,
  scope: DayScope,
  { kind, subjectId }: Who,
): Promise<{ name: string } | null> {
  const found =
    kind === 'candidate'
      ? await db
          .selectFrom('registrations')
          .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
          .select(sql<string>`people.first_name || ' ' || people.last_name`.as('name'))
          .where('registrations.id', '=', subjectId)
          .where('registrations.eventId', '=', scope.eventId)
          .where('registrations.status', '<>', 'cancelled')
          .forUpdate('registrations')
          .executeTakeFirst()
      : await db
          .selectFrom('recruiters')
          .innerJoin('companies', 'companies.id', 'recruiters.companyId')
          .select('companies.name')
          .where('recruiters.id', '=', subjectId)
          .where('recruiters.eventId', '=', scope.eventId)
          .where('recruiters.withdrawnAt', 'is', null)
          .forUpdate('recruiters')
          .executeTakeFirst();
  return found ?? null;
}

/** Waits until nobody else is putting somebody on the list of this event at a door, until the transaction ends. */
export async function oneWelcomeAtATime(db: Db, scope: DayScope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${scope.eventId}, 29))`.execute(db);
}
