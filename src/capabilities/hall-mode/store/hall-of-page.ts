import { sql } from 'kysely';
import type { Identity } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import { servesHall } from '../../../kernel/personal-links.ts';

const EVENT_PAGE = /^\/events\/([0-9a-f]{8}-[0-9a-f-]{27})(\/|$)/;

interface Away {
  readonly kind: 'away';
  readonly laptop: string;
  readonly since: string;
  readonly timeZone: string;
}

/** Whether a laptop in a hall serves this page, or the event of this staff page is in a hall. */
export async function hallOfPage(
  db: Db,
  identity: Identity,
  path: string,
): Promise<{ readonly kind: 'here' } | Away | null> {
  if (servesHall()) return { kind: 'here' };
  if (identity.kind !== 'member') return null;
  const eventId = EVENT_PAGE.exec(path)?.[1];
  if (eventId === undefined) return null;
  const { rows } = await sql<{ laptop: string; since: Date; timeZone: string }>`
    select laptop, taken_at as since, time_zone as "timeZone"
    from hall_takes join events on events.id = event_id
    where event_id = ${eventId} and home_at is null and given_up_at is null
    order by taken_at desc limit 1`.execute(db);
  const [out] = rows;
  if (out === undefined) return null;
  return {
    ...{ kind: 'away', laptop: out.laptop, timeZone: out.timeZone },
    since: new Date(out.since).toISOString(),
  };
}
