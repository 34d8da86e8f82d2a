import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, lockPlanOf } from '../../../kernel/database.ts';

/** Two registrations of one person at one event: `from` gives what it has to `to`. */
interface Joined {
  readonly eventId: string;
  readonly from: string;
  readonly to: string;
}

interface Wish {
  readonly recruiterId: string;
  readonly rank: number;
  readonly at: Instant;
}

/** An interview of the second registration that could not be kept beside those of the first. */
export interface Clash {
  readonly company: string;
  readonly round: number;
}

/** What joining two registrations moved, so that it can be moved back. */
export interface JoinedChoices {
  /** Of both before, and of the one that stays afterwards. */
  readonly wishes: {
    readonly from: readonly Wish[];
    readonly to: readonly Wish[];
    readonly after: readonly Wish[];
  };
  readonly grades: readonly string[];
  readonly meetings: readonly string[];
  readonly takenOut: readonly { readonly id: string; readonly status: string }[];
  readonly clashes: readonly Clash[];
}

/** The longest list of wishes that a person can have. */
const MOST_WISHES = 60;

/**
 * Unites what two registrations of one person wished, were graded and were given. Wishes of the second come after those
 * of the first; its interviews come along unless they are at the same time or with the same recruiter: those to come
 * are taken out and told, those that were held stay where they were noted.
 */
export async function joinChoices(tx: Db, joined: Joined, now: Instant): Promise<JoinedChoices> {
  const { eventId, from, to } = joined;
  await lockPlanOf(tx, eventId);
  const wishes = { from: await wishesOf(tx, from), to: await wishesOf(tx, to) };
  const known = new Set(wishes.to.map(({ recruiterId }) => recruiterId));
  const last = Math.max(0, ...wishes.to.map(({ rank }) => rank));
  const more = wishes.from
    .filter(({ recruiterId }) => !known.has(recruiterId))
    .map((wish, index) => ({ ...wish, rank: last + index + 1 }))
    .filter(({ rank }) => rank <= MOST_WISHES);
  const after = [...wishes.to, ...more];
  await replace(tx, eventId, from, []);
  await replace(tx, eventId, to, after);
  const grades = await tx
    .updateTable('recruiterGrades as given')
    .set({ registrationId: to })
    .where('given.registrationId', '=', from)
    .where(sql<boolean>`not exists (select from recruiter_grades own
      where own.registration_id = ${to} and own.recruiter_id = given.recruiter_id)`)
    .returning('given.recruiterId')
    .execute();
  const { rows } = await sql<{
    id: string;
    status: string;
    round: number;
    company: string;
    clashes: boolean;
  }>`
    select one.id, one.status, one.round_number as round, companies.name as company,
      exists (select from meetings own where own.registration_id = ${to}
        and own.status not in ('cancelled', 'missed')
        and (own.during && one.during or own.recruiter_id = one.recruiter_id)) as clashes
    from meetings one
    join recruiters on recruiters.id = one.recruiter_id
    join companies on companies.id = recruiters.company_id
    where one.registration_id = ${from} and one.status <> 'cancelled'
    order by one.during`.execute(tx);
  const moved = rows.filter(({ clashes }) => !clashes).map(({ id }) => id);
  const out = rows.filter(({ clashes, status }) => clashes && (status === 'planned' || status === 'called'));
  await sql`update meetings set registration_id = ${to}, updated_at = ${now} where id = any(${moved}::uuid[])`.execute(
    tx,
  );
  await sql`update meetings set status = 'cancelled', updated_at = ${now}
    where id = any(${out.map(({ id }) => id)}::uuid[])`.execute(tx);
  return {
    wishes: { ...wishes, after },
    grades: grades.map(({ recruiterId }) => recruiterId),
    meetings: moved,
    takenOut: out.map(({ id, status }) => ({ id, status })),
    clashes: out.map(({ company, round }) => ({ company, round })),
  };
}

/**
 * Gives each registration back what was its own. Wishes that were changed since stay as they are now; an interview that
 * was taken out comes back where its place is still free.
 */
export async function partChoices(
  tx: Db,
  { eventId, from, to }: Joined,
  moved: JoinedChoices,
  now: Instant,
): Promise<void> {
  await lockPlanOf(tx, eventId);
  const { wishes } = moved;
  const listed = (list: readonly Wish[]) => list.map(({ recruiterId }) => recruiterId).join();
  const unchanged = listed(await wishesOf(tx, to)) === listed(wishes.after);
  if (unchanged) await replace(tx, eventId, to, wishes.to);
  await replace(tx, eventId, from, wishes.from);
  await sql`update recruiter_grades set registration_id = ${from}
    where registration_id = ${to} and recruiter_id = any(${[...moved.grades]}::uuid[])`.execute(tx);
  await sql`update meetings set registration_id = ${from}, updated_at = ${now}
    where registration_id = ${to} and id = any(${[...moved.meetings]}::uuid[])`.execute(tx);
  for (const { id, status } of moved.takenOut)
    await sql`update meetings one set status = ${status}, updated_at = ${now}
      where one.id = ${id} and one.status = 'cancelled' and not exists (select from meetings other
        where other.event_id = one.event_id and other.id <> one.id and other.during && one.during
          and other.status not in ('cancelled', 'missed') and (other.registration_id = one.registration_id
            or (other.recruiter_id = one.recruiter_id and other.seat = one.seat)
            or other.table_number = one.table_number))`.execute(tx);
}

async function wishesOf(tx: Db, registrationId: string): Promise<Wish[]> {
  return tx
    .selectFrom('wishes')
    .select(['recruiterId', 'rank', 'at'])
    .where('registrationId', '=', registrationId)
    .orderBy('rank')
    .execute();
}

async function replace(
  tx: Db,
  eventId: string,
  registrationId: string,
  wishes: readonly Wish[],
): Promise<void> {
  await tx.deleteFrom('wishes').where('registrationId', '=', registrationId).execute();
  if (wishes.length > 0)
    await tx
      .insertInto('wishes')
      .values(wishes.map((wish) => ({ eventId, registrationId, ...wish })))
      .execute();
}
