import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Subject } from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

/** What the personal links of an event's people and recruiters are made from. */
export async function linksOf(
  db: Db,
  scope: DayScope,
): Promise<{ kind: Subject; id: string; linkGeneration: number }[]> {
  const candidates = await db
    .selectFrom('registrations')
    .select(['id', 'linkGeneration'])
    .where('eventId', '=', scope.eventId)
    .execute();
  const recruiters = await db
    .selectFrom('recruiters')
    .select(['id', 'linkGeneration'])
    .where('eventId', '=', scope.eventId)
    .execute();
  return [
    ...candidates.map((row) => ({ kind: 'candidate' as const, ...row })),
    ...recruiters.map((row) => ({ kind: 'recruiter' as const, ...row })),
  ];
}

/** Of whom two desks say different things, with their names as this reader may see them. */
export async function listDisputed(
  db: Db,
  scope: DayScope,
): Promise<{ kind: Subject; subjectId: string; name: string }[]> {
  const rows = await db
    .selectFrom('presences')
    .leftJoin('seenPeople as people', 'people.registrationId', 'presences.subjectId')
    .leftJoin('recruiters', 'recruiters.id', 'presences.subjectId')
    .leftJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'presences.subjectKind as kind',
      'presences.subjectId',
      sql<string>`coalesce(companies.name, people.first_name || ' ' || people.last_name, '')`.as('name'),
    ])
    .where('presences.eventId', '=', scope.eventId)
    .where('presences.disputed', '=', true)
    .orderBy('name')
    .execute();
  return rows.map(({ kind, ...row }) => ({ kind: kind as Subject, ...row }));
}
