import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { keyFor } from '../../../kernel/personal-links.ts';
import type { Kept } from '../rules.ts';
import type { Audience, OwnQuestion } from '../schema.ts';

/** Who answers at an event, sealed: the same person makes the same mark, and the mark says nothing of the person. */
export function respondentOf(eventId: string, audience: Audience, subjectId: string): string {
  return createHmac('sha256', keyFor('satisfaction'))
    .update(`${eventId}:${audience}:${subjectId}`)
    .digest('base64url');
}

/** The questions that the organisation added for this audience, or for all; those it asks no more only when wanted. */
export async function listQuestions(
  db: Db,
  eventId: string,
  audience: Audience | null,
  { withRetired = false }: { withRetired?: boolean } = {},
): Promise<OwnQuestion[]> {
  let rows = db
    .selectFrom('satisfactionQuestions')
    .select(['id', 'audience', 'kind', 'label'])
    .where('eventId', '=', eventId)
    .orderBy('audience')
    .orderBy('position');
  if (!withRetired) rows = rows.where('retiredAt', 'is', null);
  if (audience !== null) rows = rows.where('audience', '=', audience);
  return (await rows.execute()) as OwnQuestion[];
}

export async function addQuestion(
  db: Db,
  question: { eventId: string; audience: Audience; kind: OwnQuestion['kind']; label: string },
): Promise<string> {
  const id = newId();
  const { eventId, audience } = question;
  await db
    .insertInto('satisfactionQuestions')
    .values({
      id,
      ...question,
      position: sql<number>`(select count(*) + 1 from satisfaction_questions
        where event_id = ${eventId} and audience = ${audience})`,
    })
    .execute();
  return id;
}

/** Gives an event that asks nothing of its own the questions that the one before still asks. */
export async function copyQuestions(db: Db, fromEventId: string, eventId: string): Promise<void> {
  const before = await db
    .selectFrom('satisfactionQuestions')
    .select(['audience', 'position', 'kind', 'label'])
    .where('eventId', '=', fromEventId)
    .where('retiredAt', 'is', null)
    .where(sql<boolean>`not exists (select from satisfaction_questions own where own.event_id = ${eventId})`)
    .orderBy('audience')
    .orderBy('position')
    .execute();
  if (before.length === 0) return;
  await db
    .insertInto('satisfactionQuestions')
    .values(before.map((question) => ({ id: newId(), eventId, ...question })))
    .execute();
}

/** Asks a question no more; false when it was not asked. */
export async function retireQuestion(
  db: Db,
  question: { eventId: string; id: string },
  at: string,
): Promise<boolean> {
  const gone = await db
    .updateTable('satisfactionQuestions')
    .set({ retiredAt: at })
    .where('eventId', '=', question.eventId)
    .where('id', '=', question.id)
    .where('retiredAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return gone !== undefined;
}

export async function findAnswer(
  db: Db,
  of: { eventId: string; audience: Audience; respondent: string },
): Promise<Omit<Kept, 'audience'> | null> {
  const row = await db
    .selectFrom('satisfactionAnswers')
    .select(['scores', 'texts'])
    .where('eventId', '=', of.eventId)
    .where('audience', '=', of.audience)
    .where('respondent', '=', of.respondent)
    .executeTakeFirst();
  return row ? (row as unknown as Omit<Kept, 'audience'>) : null;
}

/** Keeps an answer; of the same person the last one counts, a slip without a code is one more. */
export async function saveAnswer(
  db: Db,
  answer: {
    eventId: string;
    audience: Audience;
    respondent: string | null;
    how: 'link' | 'slip' | 'staff';
    answeredOn: LocalDate;
    scores: Kept['scores'];
    texts: Kept['texts'];
  },
): Promise<void> {
  const said = {
    scores: JSON.stringify(answer.scores),
    texts: JSON.stringify(answer.texts),
    how: answer.how,
    answeredOn: answer.answeredOn,
  };
  const { eventId, audience, respondent } = answer;
  await db
    .insertInto('satisfactionAnswers')
    .values({ id: newId(), eventId, audience, respondent, ...said })
    .onConflict((conflict) => conflict.columns(['eventId', 'audience', 'respondent']).doUpdateSet(said))
    .execute();
}

/** All answers of an event, of nobody in particular. */
export async function readAnswers(db: Db, eventId: string): Promise<Kept[]> {
  const rows = await db
    .selectFrom('satisfactionAnswers')
    .select(['audience', 'scores', 'texts'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .execute();
  return rows as unknown as Kept[];
}

/** How many candidates and recruiters came, counted as the report counts them: noted so, or in an interview that was held. */
export async function countPeople(
  db: Db,
  eventId: string,
): Promise<{ candidate: number; recruiter: number }> {
  const { rows } = await sql<{ candidate: number; recruiter: number }>`
    with came as (
      select subject_id as id from presences where event_id = ${eventId} and state in ('present', 'late', 'left')
      union select unnest(array[meetings.registration_id, meetings.recruiter_id])
      from meetings left join outcomes on outcomes.meeting_id = meetings.id
      where meetings.event_id = ${eventId} and meetings.status <> 'cancelled'
        and (meetings.status = 'held' or outcomes.meeting_id is not null)
    )
    select
      (select count(*)::int from registrations join came using (id)
        where event_id = ${eventId} and status in ('registered', 'confirmed')) as candidate,
      (select count(*)::int from recruiters join came using (id)
        where event_id = ${eventId} and withdrawn_at is null) as recruiter`.execute(db);
  return rows[0]!;
}

/** The registration that a card code of this event stands for. */
export async function registrationOfCode(db: Db, eventId: string, code: string): Promise<string | null> {
  const row = await db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .where(sql<boolean>`upper(card_code) = upper(${code.trim()})`)
    .executeTakeFirst();
  return row?.id ?? null;
}
