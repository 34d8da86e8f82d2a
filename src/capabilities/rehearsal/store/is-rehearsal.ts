import { sql } from 'kysely';
import type { Identity } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';

const EVENT_PAGE = /^\/events\/([0-9a-f-]{36})(\/|$)/;

/** Whether a page is of a rehearsal: by its address, or by the link or the shared computer of who reads it. Says nothing else of the event. */
export async function isOfRehearsal(db: Db, identity: Identity, path: string): Promise<boolean> {
  const bound = identity.kind === 'candidate' || identity.kind === 'recruiter' || identity.kind === 'station';
  const linked = bound ? identity.eventId : null;
  const eventId = EVENT_PAGE.exec(path)?.[1] ?? linked;
  if (eventId === null) return false;
  const { rows } = await sql`select from rehearsals where event_id = ${eventId}`.execute(db);
  return rows.length > 0;
}
