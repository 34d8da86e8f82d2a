import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Interpreter, InterpreterEntry } from '../schema.ts';

/** Who interprets at an event, in the order in which they were written down. */
export async function listInterpreters(
  db: Db,
  { eventId }: Pick<EventScope, 'eventId'>,
): Promise<Interpreter[]> {
  return await db
    .selectFrom('interpreters')
    .select(['id', 'name', 'languages', 'presentFrom', 'presentUntil'])
    .where('eventId', '=', eventId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

export async function insertInterpreter(
  db: Db,
  { eventId }: Pick<EventScope, 'eventId'>,
  { name, languages, presentFrom, presentUntil }: InterpreterEntry,
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('interpreters')
    .values({ id, eventId, name, languages, presentFrom, presentUntil, createdAt: now })
    .execute();
  return id;
}

/** Takes an interpreter off the list; their name, null when there is no such one. */
export async function deleteInterpreter(
  db: Db,
  { eventId }: Pick<EventScope, 'eventId'>,
  id: string,
): Promise<string | null> {
  const gone = await db
    .deleteFrom('interpreters')
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .returning('name')
    .executeTakeFirst();
  return gone?.name ?? null;
}
