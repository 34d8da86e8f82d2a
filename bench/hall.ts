import { sql } from 'kysely';
import { addSession } from '../src/capabilities/access/store/sessions.ts';
import type { Instant } from '../src/kernel/clock.ts';
import type { Db } from '../src/kernel/database.ts';
import { newId, newSecret } from '../src/kernel/ids.ts';

export interface Hall {
  readonly candidates: number;
  readonly recruiters: number;
  readonly rounds: number;
  readonly wishes: number;
}

/**
 * Writes an event of one day with its people straight into the database, its rounds from 13:18 on; `now` is when all was
 * written. Gives a session of its organiser.
 */
export async function fillHall(
  db: Db,
  { candidates, recruiters, rounds, wishes }: Hall,
  now: Instant,
): Promise<{ eventId: string; cookie: string }> {
  const [networkId, hostId, accountId, eventId] = [newId(), newId(), newId(), newId()];
  const secret = newSecret();
  await sql`insert into networks (id, name, country, time_zone, locale, created_at)
    values (${networkId}, 'Réseau', 'BE', 'Europe/Brussels', 'fr', ${now})`.execute(db);
  await sql`insert into organisations (id, network_id, name, kind, created_at)
    values (${hostId}, ${networkId}, 'Hôte', 'coworking', ${now})`.execute(db);
  await sql`insert into accounts (id, name, email, locale, created_at)
    values (${accountId}, 'Claire', 'claire@exemple.example', 'fr', ${now})`.execute(db);
  await sql`insert into memberships (organisation_id, account_id, role, created_at)
    values (${hostId}, ${accountId}, 'organiser', ${now})`.execute(db);
  await addSession(db, accountId, secret, now);
  await sql`insert into events (id, organisation_id, name, slug, date, time_zone, place, first_round_at, round_minutes,
      move_minutes, round_count, table_count, most_interviews, fewest_interviews, floor, created_at, updated_at)
    values (${eventId}, ${hostId}, 'Grande salle', 'grande-salle', ${now.slice(0, 10)}, 'Europe/Brussels', 'Halle', '13:00', 15, 3,
      ${rounds}, ${recruiters}, 6, 0, 2, ${now}, ${now})`.execute(db);
  await sql`insert into event_partners (event_id, organisation_id, role)
    values (${eventId}, ${hostId}, 'host')`.execute(db);
  await sql`insert into rounds (event_id, number, starts_at, ends_at)
    select ${eventId}::uuid, n, ${`${now.slice(0, 10)} 12:00Z`}::timestamptz + n * interval '18 minutes',
      ${`${now.slice(0, 10)} 12:15Z`}::timestamptz + n * interval '18 minutes' from generate_series(1, ${rounds}::int) n`.execute(
    db,
  );
  await sql`insert into event_tables (event_id, number, step_free, quiet)
    select ${eventId}::uuid, n, n % 10 = 0, false from generate_series(1, ${recruiters}::int) n`.execute(db);
  await sql`with made as (insert into companies (id, organisation_id, name, created_at, updated_at)
      select gen_random_uuid(), ${hostId}::uuid, 'Entreprise ' || n, ${now}, ${now}
      from generate_series(1, ${recruiters}::int) n returning id)
    insert into recruiters (id, event_id, company_id, locale, created_at, updated_at)
    select gen_random_uuid(), ${eventId}::uuid, id, 'fr', ${now}, ${now} from made`.execute(db);
  await sql`with made as (insert into people (id, first_name, last_name, locale, created_at, updated_at)
      select gen_random_uuid(), 'Prénom' || n % 300, 'Nom' || n, 'fr', ${now}, ${now}
      from generate_series(1, ${candidates}::int) n returning id)
    insert into registrations (id, event_id, person_id, partner_id, status, source, access_needs, card_code, created_at, updated_at)
    select gen_random_uuid(), ${eventId}::uuid, id, ${hostId}::uuid, 'registered', 'counsellor', '{}', substr(id::text, 1, 8), ${now}, ${now}
    from made`.execute(db);
  // Wishes lean to the first third of the companies, as in a real hall; the same each time.
  await sql`with c as (select id, row_number() over (order by id) n from registrations where event_id = ${eventId}),
      r as (select id, row_number() over (order by id) - 1 n from recruiters where event_id = ${eventId}),
      drawn as (select distinct c.id c, (power(((c.n * 7919 + k * 104729) % 9973) / 9973.0, 1.6) * ${recruiters}::int)::int % ${recruiters}::int r
        from c, generate_series(1, ${wishes}::int) k)
    insert into wishes (event_id, registration_id, recruiter_id, rank, at)
    select ${eventId}::uuid, drawn.c, r.id, row_number() over (partition by drawn.c order by r.id), ${now}
    from drawn join r on r.n = drawn.r`.execute(db);
  return { eventId, cookie: `session=${secret}` };
}

/** A published plan: each table a candidate per round. */
export async function fillPlan(
  db: Db,
  eventId: string,
  { candidates, recruiters }: Pick<Hall, 'candidates' | 'recruiters'>,
  now: Instant,
): Promise<void> {
  await sql`update events set plan_version = 1 where id = ${eventId}`.execute(db);
  await sql`insert into plan_versions (event_id, version, kind, changes, published_at)
    values (${eventId}, 1, 'published', '[]', ${now})`.execute(db);
  await sql`with c as (select id, row_number() over (order by id) - 1 n from registrations where event_id = ${eventId}),
      r as (select id, row_number() over (order by id) - 1 n from recruiters where event_id = ${eventId})
    insert into meetings (id, event_id, registration_id, recruiter_id, seat, round_number, table_number, during, status,
      version_from, created_at, updated_at)
    select gen_random_uuid(), ${eventId}::uuid, c.id, r.id, 1, rounds.number, r.n + 1, tstzrange(starts_at, ends_at),
      'planned', 1, ${now}, ${now}
    from rounds cross join r join c on c.n = ((rounds.number - 1) * ${recruiters}::int + r.n) % ${candidates}::int
    where rounds.event_id = ${eventId}`.execute(db);
}

/** Cookies of so many more people of the organiser's house: in a hall not everybody works with one account. */
export async function colleaguesOf(db: Db, eventId: string, count: number, at: Instant): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const [accountId, secret] = [newId(), newSecret()];
      await sql`insert into accounts (id, name, email, locale, created_at)
        values (${accountId}, ${`Accueil ${index + 1}`}, ${`accueil${index + 1}@exemple.example`}, 'fr', ${at})`.execute(
        db,
      );
      await sql`insert into memberships (organisation_id, account_id, role, created_at)
        select organisation_id, ${accountId}, 'organiser', ${at} from events where id = ${eventId}`.execute(
        db,
      );
      await addSession(db, accountId, secret, at);
      return `session=${secret}`;
    }),
  );
}
