import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Recruiter, Stand } from '../schema.ts';
import { replaceNeeds } from './needs.ts';
import { newIds } from './new-ids.ts';

/** What a file or a walk-in does not say of a stand: it is then as it was, or as usual. */
type Unsaid = 'restMinutes' | 'restFrom' | 'restUntil' | 'interviewRounds';

/** What is stored of a recruiter besides the company and its needs. */
export interface RecruiterRow extends Omit<Stand, 'needs' | Unsaid>, Partial<Pick<Stand, Unsaid>> {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: string;
  readonly firstTable?: number | null;
}

/** Recruiters of an event with their needs, in one query: by pitch order, then by name. */
export async function listRecruiters(
  db: Db,
  eventId: string,
  { id = null, withdrawn = false }: { id?: string | null; withdrawn?: boolean } = {},
): Promise<Recruiter[]> {
  let rows = db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'recruiters.id',
      'companies.name as company',
      'companies.sector',
      'companies.city',
      'companies.website',
      'firstName',
      'lastName',
      'email',
      'phone',
      'locale',
      'seats',
      'firstTable',
      'presentFrom',
      'presentUntil',
      'restMinutes',
      'restFrom',
      'restUntil',
      'interviewRounds',
      'pitch',
      'pitchPosition',
      'linkGeneration',
      'withdrawnAt',
      sql<Recruiter['needs']>`coalesce((
        select json_agg(json_build_object('id', id, 'title', title, 'occupationCode', occupation_code,
          'contract', contract, 'positions', positions, 'skills', skills, 'languages', languages,
          'wantedProfile', wanted_profile, 'notes', notes, 'requiredLicences', required_licences,
          'requiredLanguages', (select coalesce(json_agg(json_build_object('code', key, 'level', value)), '[]')
            from jsonb_each_text(required_languages)),
          'hours', hours, 'startsOn', starts_on, 'postcode', postcode, 'remote', remote,
          'askedExperienceYears', asked_experience_years, 'askedDiploma', asked_diploma,
          'refreshedAt', to_char(refreshed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by position)
        from needs where recruiter_id = recruiters.id), '[]')`.as('needs'),
    ])
    .where('recruiters.eventId', '=', eventId)
    .orderBy('pitchPosition', (order) => order.asc().nullsLast())
    .orderBy(sql`unaccent(lower(companies.name))`);
  if (id !== null) rows = rows.where('recruiters.id', '=', id);
  if (!withdrawn) rows = rows.where('withdrawnAt', 'is', null);
  return (await rows.execute()) as Recruiter[];
}

export async function findRecruiterOf(
  db: Db,
  eventId: string,
  companyId: string,
): Promise<{ id: string; withdrawnAt: Instant | null } | null> {
  const row = await db
    .selectFrom('recruiters')
    .select(['id', 'withdrawnAt'])
    .where('eventId', '=', eventId)
    .where('companyId', '=', companyId)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds a recruiter, last in the order of pitches; one who had withdrawn comes back under the same id. */
export async function addRecruiter(
  db: Db,
  place: { eventId: string; companyId: string },
  row: RecruiterRow,
  now: Instant,
): Promise<string> {
  const values = columnsOf(row);
  const [id] = await newIds(db, 'recruiter');
  const added = await db
    .insertInto('recruiters')
    .values((eb) => ({
      id: id!,
      ...place,
      ...values,
      pitchPosition: eb
        .selectFrom('recruiters')
        .select(sql<number>`coalesce(max(pitch_position), 0) + 1`.as('next'))
        .where('eventId', '=', place.eventId),
      createdAt: now,
      updatedAt: now,
    }))
    .onConflict((conflict) =>
      conflict
        .columns(['eventId', 'companyId'])
        .doUpdateSet({ ...values, withdrawnAt: null, updatedAt: now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}

export async function saveRecruiter(
  db: Db,
  recruiter: { eventId: string; id: string },
  row: Partial<RecruiterRow>,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('recruiters')
    .set({ ...columnsOf(row), updatedAt: now })
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .execute();
}

/** Gives a recruiter the table where its first interviewer sits. */
export async function seatRecruiter(
  db: Db,
  recruiter: { eventId: string; id: string },
  firstTable: number,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('recruiters')
    .set({ firstTable, updatedAt: now })
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .execute();
}

const COLUMNS = [
  'firstName',
  'lastName',
  'email',
  'phone',
  'locale',
  'seats',
  'firstTable',
  'presentFrom',
  'presentUntil',
  'restMinutes',
  'restFrom',
  'restUntil',
  'interviewRounds',
  'pitch',
] as const;

/** Only what is a column, and only what is said: a form carries more, and a stand says less. */
function columnsOf<R extends Partial<RecruiterRow>>(row: R): Pick<R, (typeof COLUMNS)[number] & keyof R> {
  const said = COLUMNS.filter((column) => row[column] !== undefined).map((column) => [column, row[column]]);
  return Object.fromEntries(said);
}

/** Takes a recruiter off the event; false when there is none who still comes. */
export async function withdraw(
  db: Db,
  recruiter: { eventId: string; id: string },
  now: Instant,
): Promise<boolean> {
  const withdrawn = await db
    .updateTable('recruiters')
    .set({ withdrawnAt: now, updatedAt: now })
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return withdrawn !== undefined;
}

/** Ends the links given so far; returns the generation that the next one is made with. */
export async function renewRecruiterLink(
  db: Db,
  recruiter: { eventId: string; id: string },
  now: Instant,
): Promise<number> {
  const { linkGeneration } = await db
    .updateTable('recruiters')
    .set((eb) => ({ linkGeneration: eb('linkGeneration', '+', 1), updatedAt: now }))
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .returning('linkGeneration')
    .executeTakeFirstOrThrow();
  return linkGeneration;
}

/** Brings back who had withdrawn; false when there is nobody to bring back. */
export async function reinstate(
  db: Db,
  recruiter: { eventId: string; id: string },
  now: Instant,
): Promise<boolean> {
  const back = await db
    .updateTable('recruiters')
    .set({ withdrawnAt: null, updatedAt: now })
    .where('eventId', '=', recruiter.eventId)
    .where('id', '=', recruiter.id)
    .where('withdrawnAt', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return back !== undefined;
}

/** The company behind a recruiter of this event. */
export async function companyOf(db: Db, eventId: string, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('recruiters')
    .select('companyId')
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.companyId ?? null;
}

/** Copies the recruiters of an earlier event with their needs, pitches and seats. Links are new: they belong to the event. */
export async function copyRecruiters(
  db: Db,
  fromEventId: string,
  toEventId: string,
  now: Instant,
): Promise<void> {
  for (const { id, needs, ...recruiter } of await listRecruiters(db, fromEventId)) {
    const companyId = (await companyOf(db, fromEventId, id))!;
    const copied = await addRecruiter(
      db,
      { eventId: toEventId, companyId },
      {
        ...recruiter,
        presentFrom: null,
        presentUntil: null,
        restMinutes: null,
        restFrom: null,
        restUntil: null,
      },
      now,
    );
    // A need that is copied is as old as it was: the company has confirmed nothing.
    const confirmed = needs.map(({ refreshedAt }) => refreshedAt).sort()[0] ?? null;
    await replaceNeeds(db, copied, needs, confirmed);
  }
}
