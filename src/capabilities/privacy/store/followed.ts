import type { CaseloadScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** Somebody whom the asker's organisations follow at this moment, and which of them do; null for anybody else. */
export async function findFollowed(db: Db, scope: CaseloadScope, personId: string, now: Instant) {
  const links = await db
    .selectFrom('caseloadLinks')
    .select('organisationId')
    .where('personId', '=', personId)
    .where('organisationId', 'in', [...scope.organisationIds])
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now)]))
    .execute();
  if (links.length === 0) return null;
  const person = await db
    .selectFrom('people')
    .leftJoin('retentionNotices', 'retentionNotices.personId', 'people.id')
    .select(['people.id as personId', 'firstName', 'lastName', 'eraseAt'])
    .where('people.id', '=', personId)
    .where('erasedAt', 'is', null)
    .executeTakeFirst();
  return person ? { ...person, organisationIds: links.map(({ organisationId }) => organisationId) } : null;
}

/** The registrations of a person that these organisations brought, or that the fence lets the asker see. */
export async function registrationIdsOf(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom('registrations').select('id').where('personId', '=', personId).execute();
  return rows.map(({ id }) => id);
}
