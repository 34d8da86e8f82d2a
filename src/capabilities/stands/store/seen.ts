import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';

/** As the live hub takes it (src/web/watched.ts). */
export interface Seen {
  readonly everybody: string;
  readonly people: ReadonlyMap<string, string>;
}

/**
 * What each visitor's pages of the fair show: their own places, whom they are with, who accompanies them. What everybody
 * sees is how the stands are: who is there, whose queue is open, what is shown. How many wait before whom and how long that
 * takes is left out, because one call would then have every page read again: it is told in figures.
 */
export async function visitsSeen(db: Db, eventId: string): Promise<Seen> {
  const { rows } = await sql<{ id: string; version: string }>`
    with places as (
      select registration_id as id, string_agg(concat_ws('/', id, state, misses, host_id, called_until, meant_until,
        proposed_recruiter_id, third_asked_at, third_agreed_at,
        (select state from stand_callbacks where place_id = stand_places.id)), ',' order by id) as text
      from stand_places where event_id = ${eventId} and state in ('waiting', 'called', 'talking', 'closed', 'missed')
      group by registration_id
    ),
    company as (select registration_id as id, concat_ws('/', state, account_id, at_recruiter_id) as text
      from visit_companions where event_id = ${eventId})
    select coalesce(places.id, company.id) as id, md5(concat_ws('|', places.text, company.text)) as version
    from places full join company on company.id = places.id`.execute(db);
  const { rows: shared } = await sql<{ version: string }>`
    select md5(concat_ws('|',
      (select concat_ws('/', opened_at is null, talk_minutes) from fairs where event_id = ${eventId}),
      (select string_agg(concat_ws('/', recruiter_id, welcome, queue_open), ',' order by recruiter_id)
        from fair_stands where event_id = ${eventId}),
      (select string_agg(concat_ws('/', id, name, present), ',' order by id) from stand_hosts where event_id = ${eventId}),
      (select string_agg(concat_ws('/', id, title, captions is null, no_captions_because), ',' order by id)
        from stand_clips where event_id = ${eventId}),
      (select string_agg(id::text, ',' order by id) from stand_documents where event_id = ${eventId})
    )) as version`.execute(db);
  return asSeen(shared[0]?.version, rows);
}

/** What each desk shows: its own queue, hosts and numbers to call. */
export async function seenByDesks(db: Db, eventId: string): Promise<Seen> {
  const { rows } = await sql<{ id: string; version: string }>`
    with engaged as materialized (select registration_id from stand_places
      where event_id = ${eventId} and state in ('called', 'talking'))
    select recruiters.id, md5(concat_ws('|',
      (select string_agg(concat_ws('/', id, number, state, channel, shown_name, words, host_id, called_until, meant_until,
          proposed_recruiter_id, third_asked_at, third_agreed_at,
          state = 'waiting' and registration_id in (select registration_id from engaged)), ',' order by number)
        from stand_places where recruiter_id = recruiters.id and state in ('waiting', 'called', 'talking')),
      (select concat_ws('/', count(*), max(ended_at)) from stand_places
        where recruiter_id = recruiters.id and state = 'held'),
      (select string_agg(concat_ws('/', id, name, present), ',' order by id) from stand_hosts
        where recruiter_id = recruiters.id),
      (select string_agg(concat_ws('/', place_id, phone, state), ',' order by place_id) from stand_callbacks
        where recruiter_id = recruiters.id),
      (select queue_open::text from fair_stands where recruiter_id = recruiters.id))) as version
    from recruiters where event_id = ${eventId} and withdrawn_at is null`.execute(db);
  const { rows: shared } = await sql<{ version: string }>`
    select md5(concat_ws('/', opened_at is null, talk_minutes)) as version from fairs
    where event_id = ${eventId}`.execute(db);
  return asSeen(shared[0]?.version, rows);
}

function asSeen(shared: string | undefined, rows: readonly { id: string; version: string }[]): Seen {
  return {
    everybody: shared?.slice(0, 8) ?? '',
    people: new Map(rows.map(({ id, version }) => [id, version.slice(0, 12)])),
  };
}
