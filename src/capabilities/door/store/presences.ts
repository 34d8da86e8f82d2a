import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Presence, Subject } from '../schema.ts';

type DayScope = DoorScope | OrganiserScope;

export interface Who {
  readonly kind: Subject;
  readonly subjectId: string;
}

/** The name and present state of somebody of this event, held until the transaction ends; null for anybody else. */
export async function findSubject(
  db: Db,
  scope: DayScope,
  { kind, subjectId }: Who,
): Promise<{ name: string; state: Presence; lateMinutes: number | null } | null> {
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
  if (!found) return null;
  const presence = await db
    .selectFrom('presences')
    .select(['state', 'lateMinutes'])
    .where('eventId', '=', scope.eventId)
    .where('subjectId', '=', subjectId)
    .executeTakeFirst();
  return {
    name: found.name,
    state: (presence?.state ?? 'expected') as Presence,
    lateMinutes: presence?.lateMinutes ?? null,
  };
}

/** Writes where somebody is; the first arrival is kept. `at` is the event's own time. */
export async function savePresence(
  db: Db,
  scope: DayScope,
  mark: Who & { state: Presence; lateMinutes: number | null; notedBy: string | null },
  at: Instant,
): Promise<void> {
  const { kind, subjectId, state, lateMinutes, notedBy } = mark;
  const arrivedAt = state === 'present' ? at : null;
  await db
    .insertInto('presences')
    .values({
      eventId: scope.eventId,
      subjectKind: kind,
      subjectId,
      state,
      lateMinutes,
      arrivedAt,
      since: at,
      notedBy,
    })
    .onConflict((conflict) =>
      conflict.columns(['eventId', 'subjectId']).doUpdateSet((eb) => ({
        state,
        lateMinutes,
        since: at,
        notedBy,
        // Taken back to "expected", the arrival never was.
        arrivedAt: state === 'expected' ? null : eb.fn.coalesce('presences.arrivedAt', eb.val(arrivedAt)),
      })),
    )
    .execute();
}
