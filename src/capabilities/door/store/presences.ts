import { sql } from 'kysely';
import type { EventScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Subject } from '../schema.ts';

/** Who works at the door; and whoever says of themselves, or of their own people, that they come later. */
type DayScope = EventScope;

export interface Who {
  readonly kind: Subject;
  readonly subjectId: string;
}

/**
 * The names of those of this event who are meant, by id; each is held until the transaction ends, always in the same
 * order, so that two desks that mark the same people do not wait for each other crosswise.
 */
export async function holdSubjects(
  db: Db,
  scope: DayScope,
  who: readonly Who[],
): Promise<Map<string, string>> {
  const idsOf = (kind: Subject) => [
    ...new Set(who.filter((one) => one.kind === kind).map(({ subjectId }) => subjectId)),
  ];
  const [candidates, recruiters] = [idsOf('candidate'), idsOf('recruiter')];
  const people =
    candidates.length === 0
      ? []
      : await db
          .selectFrom('registrations')
          .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
          .select(['registrations.id', sql<string>`people.first_name || ' ' || people.last_name`.as('name')])
          .where('registrations.id', 'in', candidates)
          .where('registrations.eventId', '=', scope.eventId)
          .where('registrations.status', '<>', 'cancelled')
          .orderBy('registrations.id')
          .forUpdate('registrations')
          .execute();
  const companies =
    recruiters.length === 0
      ? []
      : await db
          .selectFrom('recruiters')
          .innerJoin('companies', 'companies.id', 'recruiters.companyId')
          .select(['recruiters.id', 'companies.name'])
          .where('recruiters.id', 'in', recruiters)
          .where('recruiters.eventId', '=', scope.eventId)
          .where('recruiters.withdrawnAt', 'is', null)
          .orderBy('recruiters.id')
          .forUpdate('recruiters')
          .execute();
  return new Map([...people, ...companies].map(({ id, name }) => [id, name]));
}

/** Waits until nobody else is putting somebody on the list of this event at a door, until the transaction ends. */
export async function oneWelcomeAtATime(db: Db, scope: DayScope): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${scope.eventId}, 29))`.execute(db);
}
