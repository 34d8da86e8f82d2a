import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import type { Newcomer } from '../schema.ts';

/**
 * Who has no interview and registered, or made wishes, since a plan was last published as a whole: nobody thought of
 * them then. By name; nobody before the first publication, and nobody who said or showed that they do not come.
 */
export async function listNewcomers(db: Db, eventId: string): Promise<Newcomer[]> {
  return db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin(
      (published) =>
        published
          .selectFrom('planVersions')
          .select(({ fn }) => fn.max('publishedAt').as('at'))
          .where('eventId', '=', eventId)
          .where('kind', '=', 'published')
          .as('published'),
      (join) => join.onTrue(),
    )
    .leftJoin(
      (made) =>
        made
          .selectFrom('wishes')
          .select(({ fn }) => [
            'registrationId',
            sql<number>`count(*)::int`.as('wishes'),
            fn.max('at').as('at'),
          ])
          .where('eventId', '=', eventId)
          .groupBy('registrationId')
          .as('made'),
      (join) => join.onRef('made.registrationId', '=', 'registrations.id'),
    )
    .select([
      'registrations.id as registrationId',
      sql<string>`trim(people.first_name || ' ' || people.last_name)`.as('name'),
      sql<number>`coalesce(made.wishes, 0)`.as('wishes'),
    ])
    .where('registrations.eventId', '=', eventId)
    .where('registrations.status', 'in', ['registered', 'confirmed'])
    .where(sql<boolean>`greatest(registrations.created_at, made.at) > published.at`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('meetings')
            .select('meetings.id')
            .whereRef('meetings.registrationId', '=', 'registrations.id')
            .where('meetings.status', '<>', 'cancelled'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('presences')
            .select('presences.subjectId')
            .whereRef('presences.subjectId', '=', 'registrations.id')
            .where('presences.eventId', '=', eventId)
            .where('presences.state', 'in', ['absent', 'excused', 'left']),
        ),
      ),
    )
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .execute();
}
