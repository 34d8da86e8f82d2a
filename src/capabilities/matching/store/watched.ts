import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';

/**
 * What candidates see on the page of their wishes, as texts that differ when the pages do: the recruiters and the event
 * for everybody, the own list by registration.
 */
export async function seenWishes(
  db: Db,
  eventId: string,
): Promise<{ everybody: string; people: ReadonlyMap<string, string> }> {
  const { rows: shared } = await sql<{ version: string }>`
    select md5(concat_ws('|', plan_version > 0,
      to_jsonb(events) - array['seats_taken', 'updated_at', 'plan_version', 'capacity', 'registration_open'],
      (select string_agg(concat_ws('/', to_jsonb(recruiters) - array['updated_at', 'first_opened_at',
            'pitch_started_at', 'pitch_ended_at'],
          companies::text,
          (select string_agg(needs::text, ',' order by position) from needs where recruiter_id = recruiters.id)),
        ',' order by recruiters.id)
        from recruiters join companies on companies.id = recruiters.company_id
        where recruiters.event_id = events.id))) as version
    from events where id = ${eventId}`.execute(db);
  const { rows } = await sql<{ id: string; version: string }>`
    select registration_id as id, md5(string_agg(recruiter_id::text, ',' order by rank)) as version
    from wishes where event_id = ${eventId} group by registration_id`.execute(db);
  return {
    everybody: shared[0]?.version.slice(0, 8) ?? '',
    people: new Map(rows.map(({ id, version }) => [id, version.slice(0, 12)])),
  };
}
