import { sql } from 'kysely';
import type { CaseloadScope, StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { AttendanceLine, PersonFacts } from '../schema.ts';

/**
 * What files say of the people of an event, by registration: of those whose name the reader may see, as somebody who
 * keeps a name keeps the rest.
 */
export async function factsByRegistration(db: Db, scope: StaffScope): Promise<Map<string, PersonFacts>> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .innerJoin('seenPeople as seen', 'seen.registrationId', 'registrations.id')
    .select(['registrations.id', 'people.birthYear', 'people.postcode', 'people.town', 'people.languages'])
    .where('registrations.eventId', '=', scope.eventId)
    .where('seen.named', '=', true)
    .execute();
  return new Map(rows.map(({ id, ...facts }) => [id, facts]));
}

/** What the organisations of this scope wrote of workshops and interviews of people they follow, newest day first. */
export async function attendanceRows(
  db: Db,
  scope: CaseloadScope,
  now: Instant,
): Promise<(AttendanceLine & { readonly personId: string })[]> {
  const { rows } = await sql<AttendanceLine & { personId: string }>`
    select people.id as person_id, people.first_name, people.last_name, people.email, people.phone,
      activities.kind, activities.title, activities.on_date, activities.attended, activities.led_by, activities.note,
      organisations.name as organisation
    from preparation_activities activities
    join caseload_links links
      on links.organisation_id = activities.organisation_id and links.person_id = activities.person_id
    join people on people.id = activities.person_id
    join organisations on organisations.id = activities.organisation_id
    where activities.organisation_id = any(${[...scope.organisationIds]}::uuid[])
      and (links.until is null or links.until > ${now})
    order by activities.on_date desc, activities.title, unaccent(lower(people.last_name)),
      unaccent(lower(people.first_name)), activities.id`.execute(db);
  return rows;
}
