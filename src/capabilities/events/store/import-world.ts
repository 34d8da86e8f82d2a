import type { OrganiserScope, PartnerScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { KnownPerson, PersonFacts } from '../rules/import/match-people.ts';
import type { Need } from '../schema.ts';
import { attendingByRegistration } from './attending.ts';
import { listAttendees, partnerOf } from './registrations.ts';

/**
 * Everybody whom an import of this reader may be compared with: those registered at the event within reach, then the
 * reader's own caseload. Nobody else is looked at: a file tells nobody whom others know.
 */
export async function peopleWithinReach(
  db: Db,
  scope: OrganiserScope | PartnerScope,
): Promise<KnownPerson[]> {
  const attendees = await listAttendees(db, scope.eventId, { partnerId: partnerOf(scope) });
  const wishes = await wishesOf(db, scope.eventId);
  const places = await attendingByRegistration(db, scope.eventId);
  const attending = attendees.map(
    (attendee): KnownPerson => ({
      personId: attendee.personId,
      firstName: attendee.firstName,
      lastName: attendee.lastName,
      email: attendee.email?.toLowerCase() ?? null,
      phone: attendee.phone,
      facts: null,
      registration: {
        ...attendee,
        site: places.get(attendee.id) ?? 'hall',
        wishes: wishes.get(attendee.id) ?? [],
      },
    }),
  );
  const followed = await db
    .selectFrom('people')
    .innerJoin('caseloadLinks', 'caseloadLinks.personId', 'people.id')
    .select(['people.id as personId', 'firstName', 'lastName', 'email', 'phone'])
    .select(['languages', 'street', 'postcode', 'town', 'birthYear', 'readingLocale'])
    .where('caseloadLinks.organisationId', '=', scope.organisationId)
    .where('caseloadLinks.until', 'is', null)
    .where('people.mergedInto', 'is', null)
    .orderBy('people.createdAt')
    .orderBy('people.id')
    .execute();
  const own = new Map(followed.map(({ personId, ...person }) => [personId, factsOf(person)]));
  const here = new Set(attending.map(({ personId }) => personId));
  const others = followed
    .filter(({ personId }) => !here.has(personId))
    .map(
      ({ personId, firstName, lastName, email, phone, ...person }): KnownPerson => ({
        personId,
        firstName,
        lastName,
        email: email?.toLowerCase() ?? null,
        phone,
        facts: factsOf(person),
        registration: null,
      }),
    );
  return [...attending.map((person) => ({ ...person, facts: own.get(person.personId) ?? null })), ...others];
}

function factsOf({ languages, street, postcode, town, birthYear, readingLocale }: PersonFacts): PersonFacts {
  return { languages, street, postcode, town, birthYear, readingLocale };
}

/** Companies that candidates of an event wish for, by registration, the most wanted first. */
async function wishesOf(db: Db, eventId: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('wishes')
    .innerJoin('recruiters', 'recruiters.id', 'wishes.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select(['wishes.registrationId', 'companies.name'])
    .where('wishes.eventId', '=', eventId)
    .orderBy('wishes.rank')
    .execute();
  const lists = new Map<string, string[]>();
  for (const { registrationId, name } of rows)
    lists.set(registrationId, [...(lists.get(registrationId) ?? []), name]);
  return lists;
}

/** Accounts of those who follow people in these organisations, by "organisation e-mail". */
export async function counsellorsByEmail(
  db: Db,
  organisationIds: readonly string[],
  emails: readonly string[],
): Promise<Map<string, string>> {
  if (organisationIds.length === 0 || emails.length === 0) return new Map();
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select(['organisationId', 'accountId', 'email'])
    .where('organisationId', 'in', [...organisationIds])
    .where('email', 'in', [...emails])
    .execute();
  return new Map(
    rows.map(({ organisationId, email, accountId }) => [
      `${organisationId} ${email.toLowerCase()}`,
      accountId,
    ]),
  );
}

/** Adds needs behind those that a recruiter has, and changes some of them; ids and places of the others stay. */
export async function mergeNeeds(
  db: Db,
  recruiterId: string,
  { added, changed }: { added: readonly Need[]; changed: readonly (Need & { id: string })[] },
  now: Instant,
): Promise<void> {
  for (const { id, ...need } of changed)
    await db
      .updateTable('needs')
      .set({ ...spoken(need), refreshedAt: now })
      .where('id', '=', id)
      .where('recruiterId', '=', recruiterId)
      .execute();
  if (added.length === 0) return;
  const { last } = await db
    .selectFrom('needs')
    .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(-1)).as('last'))
    .where('recruiterId', '=', recruiterId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('needs')
    .values(
      added.map((need, index) => ({
        id: newId(),
        recruiterId,
        position: last + 1 + index,
        ...need,
        refreshedAt: now,
      })),
    )
    .execute();
}

/** What a list speaks of: what a need requires besides is not touched by it. */
function spoken(need: Need): Need {
  const { title, occupationCode, contract, positions, skills, languages, wantedProfile, notes } = need;
  return { title, occupationCode, contract, positions, skills, languages, wantedProfile, notes };
}
