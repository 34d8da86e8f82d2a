import { sql } from 'kysely';
import type { StaffScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Attendee, RegistrationStatus } from '../schema.ts';
import type { Whereabouts } from './attending.ts';
import { newCardCode } from './card-codes.ts';
import { newIds } from './new-ids.ts';
import { forgetOffers } from './offers.ts';

/** As people look for names: É beside E, whatever order the database was made with. */
const BY_NAME = sql`unaccent(lower(people.last_name)), unaccent(lower(people.first_name))`;

export interface RegistrationRow {
  readonly partnerId: string | null;
  readonly wantedOccupations: string[];
  readonly accessNeeds: string[];
  readonly interpreterLanguage?: string | null;
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  readonly note: string | null;
  /** In the hall, unless it is said. */
  readonly attendsFrom?: Whereabouts['from'];
  readonly siteId?: string | null;
}

/** Writes somebody on the list as waiting; a place is taken afterwards. Gives null when the person already is on it. */
export async function addRegistration(
  db: Db,
  who: {
    eventId: string;
    personId: string;
    source: string;
    consentAt: Instant | null;
    parentAgreedAt?: Instant | null;
    knownToHost: boolean;
  },
  row: RegistrationRow,
  now: Instant,
): Promise<string | null> {
  // Three signs tell 15,000 people apart; the next tries are longer, for events that have used most of them.
  for (let attempt = 0; attempt < 20; attempt++) {
    const [id] = await newIds(db, 'candidate', 1, { again: attempt > 0 });
    const added = await db
      .insertInto('registrations')
      .values({
        id: id!,
        ...who,
        ...row,
        status: 'waiting',
        cardCode: newCardCode(3 + Math.floor(attempt / 5)),
        createdAt: now,
        updatedAt: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) return added.id;
    if ((await findRegistrationOf(db, who.eventId, who.personId)) !== null) return null;
  }
  throw new Error(`No card code is left for the event ${who.eventId}.`);
}

/** Statements stay below the 65,535 values that the protocol carries. */
const REGISTRATIONS_AT_ONCE = 2_000;

/**
 * Writes many people on the list as waiting, in this order. Gives the registrations of those who were added, by person;
 * who is missing was on the list already, or drew a card code that is taken: `addRegistration` tells.
 */
export async function addRegistrations(
  db: Db,
  eventId: string,
  source: string,
  people: readonly { readonly personId: string; readonly row: RegistrationRow }[],
  now: Instant,
  /** False where a partner writes down its own people. */
  knownToHost = true,
): Promise<Map<string, string>> {
  const added = new Map<string, string>();
  for (let at = 0; at < people.length; at += REGISTRATIONS_AT_ONCE) {
    const ids = await newIds(db, 'candidate', Math.min(REGISTRATIONS_AT_ONCE, people.length - at));
    const rows = await db
      .insertInto('registrations')
      .values(
        people.slice(at, at + REGISTRATIONS_AT_ONCE).map(({ personId, row }, index) => ({
          id: ids[index]!,
          eventId,
          personId,
          source,
          ...row,
          status: 'waiting',
          cardCode: newCardCode(people.length > 500 ? 4 : 3),
          consentAt: null,
          knownToHost,
          createdAt: now,
          updatedAt: now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning(['id', 'personId'])
      .execute();
    for (const { id, personId } of rows) added.set(personId, id);
  }
  return added;
}

export async function findRegistrationOf(
  db: Db,
  eventId: string,
  personId: string,
): Promise<{ id: string; status: RegistrationStatus; linkGeneration: number } | null> {
  const row = await db
    .selectFrom('registrations')
    .select(['id', 'status', 'linkGeneration'])
    .where('eventId', '=', eventId)
    .where('personId', '=', personId)
    .executeTakeFirst();
  return (row as { id: string; status: RegistrationStatus; linkGeneration: number } | undefined) ?? null;
}

export async function saveRegistration(
  db: Db,
  registration: { eventId: string; id: string },
  row: Partial<RegistrationRow>,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('registrations')
    .set({ ...row, updatedAt: now })
    .where('eventId', '=', registration.eventId)
    .where('id', '=', registration.id)
    .execute();
}

/** Ends the links given so far; returns the generation that the next one is made with. */
export async function renewRegistrationLink(
  db: Db,
  registration: { eventId: string; id: string },
  now: Instant,
): Promise<number> {
  const { linkGeneration } = await db
    .updateTable('registrations')
    .set((eb) => ({ linkGeneration: eb('linkGeneration', '+', 1), updatedAt: now }))
    .where('eventId', '=', registration.eventId)
    .where('id', '=', registration.id)
    .returning('linkGeneration')
    .executeTakeFirstOrThrow();
  return linkGeneration;
}

/** Changes a status if it is still one of `from`; false when it has changed meanwhile. */
export async function moveStatus(
  db: Db,
  registration: { eventId: string; id: string },
  { from, to }: { from: readonly RegistrationStatus[]; to: RegistrationStatus },
  now: Instant,
): Promise<boolean> {
  const moved = await db
    .updateTable('registrations')
    .set({ status: to, updatedAt: now })
    .where('eventId', '=', registration.eventId)
    .where('id', '=', registration.id)
    .where('status', 'in', [...from])
    .returning('id')
    .executeTakeFirst();
  // Who comes back to the waiting list stands at its end, and what was offered to them before does not count.
  if (moved && to === 'waiting') {
    await sql`update registrations set queue_number = default where id = ${registration.id}`.execute(db);
    await forgetOffers(db, registration.id);
  }
  return moved !== undefined;
}

/** People of an event, by name; only those of some partners, or one registration, when said. */
export async function listAttendees(
  db: Db,
  eventId: string,
  { partnerId = null, id = null }: { partnerId?: readonly string[] | null; id?: string | null } = {},
): Promise<Attendee[]> {
  let rows = attendees(db)
    .where('registrations.eventId', '=', eventId)
    .orderBy(BY_NAME)
    .orderBy('registrations.id');
  if (partnerId !== null) rows = rows.where('registrations.partnerId', 'in', partnerId);
  if (id !== null) rows = rows.where('registrations.id', '=', id);
  return (await rows.execute()) as Attendee[];
}

/** One registration within somebody's reach; null when it is not there or not theirs to see. */
export async function findAttendee(db: Db, scope: StaffScope, id: string): Promise<Attendee | null> {
  const [found] = await listAttendees(db, scope.eventId, { id, partnerId: partnerOf(scope) });
  return found ?? null;
}

/** Partners reach their own people; null for organiser and door, who reach everybody. */
export function partnerOf(scope: StaffScope): readonly string[] | null {
  return scope.as === 'partner' ? scope.organisationIds : null;
}

export interface CandidateFilter {
  /** Part of the name or the card code; accents and capitals do not count. */
  readonly search: string | null;
  readonly partnerId: string | null;
  readonly status: RegistrationStatus | null;
}

/** People within somebody's reach who match, by name, a page at a time. */
export async function searchAttendees(
  db: Db,
  scope: StaffScope,
  filter: CandidateFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<Attendee[]> {
  const rows = attendees(db)
    .where(within(scope, filter))
    .orderBy(BY_NAME)
    .orderBy('registrations.id')
    .limit(limit)
    .offset(offset);
  return (await rows.execute()) as Attendee[];
}

/** How many people within somebody's reach match. */
export async function countMatching(db: Db, scope: StaffScope, filter: CandidateFilter): Promise<number> {
  const { count } = await db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(within(scope, filter))
    .executeTakeFirstOrThrow();
  return count;
}

function within(scope: StaffScope, { search, partnerId, status }: CandidateFilter) {
  const reach = partnerOf(scope);
  const conditions = [
    sql<boolean>`registrations.event_id = ${scope.eventId}`,
    ...(reach === null ? [] : [sql<boolean>`registrations.partner_id = any(${[...reach]}::uuid[])`]),
    ...(partnerId === null ? [] : [sql<boolean>`registrations.partner_id = ${partnerId}`]),
    ...(status === null ? [] : [sql<boolean>`registrations.status = ${status}`]),
    ...(search === null ? [] : matches(search)),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** Each word typed is in the name, accents and capitals apart, or is the card's code. */
function matches(search: string) {
  const words = search.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    return sql<boolean>`(unaccent(lower(people.first_name || ' ' || people.last_name)) like unaccent(lower(${pattern}))
      or lower(registrations.card_code) = lower(${word}))`;
  });
}

function attendees(db: Db) {
  return db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .select((eb) => [
      'registrations.id',
      'registrations.personId',
      'people.named',
      'people.firstName',
      'people.lastName',
      'people.email',
      'people.phone',
      'people.locale',
      'registrations.partnerId',
      'organisations.name as partner',
      'registrations.status',
      'registrations.wantedOccupations',
      'registrations.accessNeeds',
      'registrations.interpreterLanguage',
      'registrations.presentFrom',
      'registrations.presentUntil',
      // Free words of the partner may name the person.
      sql<string | null>`case when people.named then registrations.note end`.as('note'),
      'registrations.cardCode',
      'registrations.linkGeneration',
      'registrations.createdAt',
      eb
        .exists(
          eb
            .selectFrom('documents')
            .select('documents.id')
            .whereRef('documents.personId', '=', 'registrations.personId')
            .where('documents.kind', '=', 'cv'),
        )
        .$castTo<boolean>()
        .as('hasCv'),
    ]);
}
