import { sql } from 'kysely';
import type { CandidateScope, RecruiterScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Channel, PlaceEntry, PlaceState } from '../schema.ts';

/** A place as it is stored. */
export interface Place {
  readonly id: string;
  readonly number: number;
  readonly eventId: string;
  readonly recruiterId: string;
  readonly registrationId: string;
  readonly visitor: string;
  readonly state: PlaceState;
  readonly channel: Channel;
  readonly shownName: string;
  readonly words: string | null;
  readonly misses: number;
  readonly hostId: string | null;
  readonly calledUntil: Instant | null;
  readonly beganAt: Instant | null;
  readonly meantUntil: Instant | null;
  readonly proposedRecruiterId: string | null;
  readonly thirdAskedAt: Instant | null;
  readonly thirdAgreedAt: Instant | null;
  readonly joinedAt: Instant;
}

const COLUMNS = [
  'standPlaces.id',
  'standPlaces.number',
  'standPlaces.eventId',
  'standPlaces.recruiterId',
  'standPlaces.registrationId',
  'standPlaces.registrationId as visitor',
  'standPlaces.state',
  'standPlaces.channel',
  'standPlaces.shownName',
  'standPlaces.words',
  'standPlaces.misses',
  'standPlaces.hostId',
  'standPlaces.calledUntil',
  'standPlaces.beganAt',
  'standPlaces.meantUntil',
  'standPlaces.proposedRecruiterId',
  'standPlaces.thirdAskedAt',
  'standPlaces.thirdAgreedAt',
  'standPlaces.joinedAt',
] as const;

/** Of whom places are asked: the visitor of a link, the stand of a link, or all of an event for its own upkeep. */
export type Whose = CandidateScope | RecruiterScope | { readonly as: 'fair'; readonly eventId: string };

function placesOf(db: Db, whose: Whose) {
  const rows = db.selectFrom('standPlaces').select(COLUMNS).where('standPlaces.eventId', '=', whose.eventId);
  if (whose.as === 'candidate') return rows.where('standPlaces.registrationId', '=', whose.registrationId);
  return whose.as === 'recruiter' ? rows.where('standPlaces.recruiterId', '=', whose.recruiterId) : rows;
}

/** A place that this visitor or this stand has; null for any other. */
export async function findPlace(db: Db, whose: Whose, id: string): Promise<Place | null> {
  const row = await placesOf(db, whose).where('standPlaces.id', '=', id).executeTakeFirst();
  return (row as Place | undefined) ?? null;
}

/** The places in these states, in the order of the queues. */
export async function listPlaces(db: Db, whose: Whose, states: readonly PlaceState[]): Promise<Place[]> {
  const rows = await placesOf(db, whose)
    .where('standPlaces.state', 'in', [...states])
    .orderBy('standPlaces.number')
    .execute();
  return rows as Place[];
}

/** Who is called or in a talk anywhere at the fair. */
export async function engagedAt(db: Db, eventId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('standPlaces')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where('state', 'in', ['called', 'talking'])
    .execute();
  return new Set(rows.map(({ registrationId }) => registrationId));
}

/** Who waits at a fair, each with how many wait before them at the same stand. */
export async function waitingAt(
  db: Db,
  eventId: string,
): Promise<{ id: string; registrationId: string; recruiterId: string; ahead: number }[]> {
  return db
    .selectFrom('standPlaces')
    .select([
      'id',
      'registrationId',
      'recruiterId',
      sql<number>`(row_number() over (partition by recruiter_id order by number) - 1)::int`.as('ahead'),
    ])
    .where('eventId', '=', eventId)
    .where('state', '=', 'waiting')
    .execute();
}

/** A place with how many wait before it, whom it is with, and what was asked: for the pages of visitors. */
export interface PlaceSeen extends Place {
  readonly ahead: number;
  readonly company: string;
  readonly host: string | null;
  readonly proposedCompany: string | null;
}

/** The places of a visitor that still matter: those in hand, and those that a closed queue ended. */
export async function visitorsPlaces(
  db: Db,
  visitor: { readonly eventId: string; readonly registrationId: string },
): Promise<PlaceSeen[]> {
  const rows = await db
    .selectFrom('standPlaces')
    .innerJoin('recruiters', 'recruiters.id', 'standPlaces.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('standHosts', 'standHosts.id', 'standPlaces.hostId')
    .select([
      ...COLUMNS,
      'companies.name as company',
      'standHosts.name as host',
      sql<number>`(select count(*)::int from stand_places as other where other.recruiter_id = stand_places.recruiter_id
        and other.state = 'waiting' and other.number < stand_places.number)`.as('ahead'),
      sql<string | null>`(select companies.name from recruiters as other join companies
        on companies.id = other.company_id where other.id = stand_places.proposed_recruiter_id)`.as(
        'proposedCompany',
      ),
    ])
    .where('standPlaces.eventId', '=', visitor.eventId)
    .where('standPlaces.registrationId', '=', visitor.registrationId)
    .where('standPlaces.state', 'in', ['waiting', 'called', 'talking', 'closed', 'missed'])
    // A place that was lost or closed is of the past once another was taken there.
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('standPlaces as later')
            .select('later.id')
            .whereRef('later.recruiterId', '=', 'standPlaces.recruiterId')
            .whereRef('later.registrationId', '=', 'standPlaces.registrationId')
            .whereRef('later.joinedAt', '>', 'standPlaces.joinedAt'),
        ),
      ),
    )
    .orderBy('standPlaces.joinedAt')
    .orderBy('standPlaces.number')
    .execute();
  return rows as PlaceSeen[];
}

/** Takes a place at the end of a queue. */
export async function addPlace(
  db: Db,
  place: { eventId: string; recruiterId: string; registrationId: string },
  entry: PlaceEntry,
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('standPlaces')
    .values({ id, ...place, ...entry, joinedAt: now })
    .execute();
  return id;
}

export type PlaceChange = Partial<
  Pick<
    Place,
    | 'number'
    | 'state'
    | 'channel'
    | 'misses'
    | 'hostId'
    | 'calledUntil'
    | 'beganAt'
    | 'meantUntil'
    | 'proposedRecruiterId'
    | 'thirdAskedAt'
    | 'thirdAgreedAt'
  >
> & { readonly endedAt?: Instant };

export async function savePlace(
  db: Db,
  place: { eventId: string; id: string },
  change: PlaceChange,
): Promise<void> {
  await db
    .updateTable('standPlaces')
    .set(change)
    .where('id', '=', place.id)
    .where('eventId', '=', place.eventId)
    .execute();
}

/** Ends every place that waits: at one stand, or at all of a fair that closes. */
export async function closeQueues(
  db: Db,
  { eventId, recruiterId }: { eventId: string; recruiterId: string | null },
  now: Instant,
): Promise<number> {
  let rows = db
    .updateTable('standPlaces')
    .set({ state: 'closed', endedAt: now })
    .where('eventId', '=', eventId)
    .where('state', '=', 'waiting');
  if (recruiterId !== null) rows = rows.where('recruiterId', '=', recruiterId);
  const { numUpdatedRows } = await rows.executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The events where somebody's time to come has run out. */
export async function eventsWithMisses(db: Db, now: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('standPlaces')
    .select('eventId')
    .distinct()
    .where('state', '=', 'called')
    .where('calledUntil', '<', now)
    .execute();
  return rows.map(({ eventId }) => eventId);
}

/** Tells the open pages of an event that something changed, where no command does. */
export async function tellPages(db: Db, eventId: string): Promise<void> {
  await sql`select pg_notify('live', ${eventId})`.execute(db);
}
