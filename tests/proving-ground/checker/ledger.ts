import pg from 'pg';
import type { Mark } from '../../../src/capabilities/door/rules/merge.ts';

/** What the database holds of an event when a history has ended, table by table. */
export interface Ledger {
  readonly event: {
    readonly id: string;
    readonly capacity: number | null;
    readonly seats_taken: number;
    readonly plan_version: number;
    readonly wishes_open: boolean;
    /** For how long a freed place is kept for the next who waits; null where it is theirs at once. */
    readonly offer_minutes: number | null;
    readonly date: string;
    readonly time_zone: string;
  };
  readonly registrations: readonly {
    readonly id: string;
    readonly status: string;
    readonly source: string;
    readonly queue_number: number;
    readonly first_name: string;
    readonly email: string | null;
  }[];
  /** Places that were kept for somebody; forgotten of who came back to the list since. */
  readonly offers: readonly Offer[];
  readonly recruiters: readonly {
    readonly id: string;
    readonly company: string;
    readonly email: string | null;
    readonly withdrawn: boolean;
  }[];
  readonly rounds: readonly {
    readonly number: number;
    readonly minute: number;
    /** Milliseconds since 1970. */
    readonly begins: number;
    readonly ends: number;
  }[];
  readonly meetings: readonly {
    readonly id: string;
    readonly registration_id: string;
    readonly recruiter_id: string;
    readonly round_number: number;
    readonly status: string;
    readonly version_from: number;
    readonly version_until: number | null;
  }[];
  readonly versions: readonly {
    readonly version: number;
    readonly kind: string;
    readonly draft_id: string | null;
    readonly changes: readonly { readonly registrationId: string; readonly recruiterId: string }[];
  }[];
  readonly drafts: readonly {
    readonly id: string;
    readonly revision: number;
    readonly published_as: number | null;
    readonly meetings: readonly { readonly registrationId: string; readonly recruiterId: string }[];
    readonly edits: readonly { readonly revision: number; readonly kind: string }[];
  }[];
  readonly presences: readonly {
    readonly subject_id: string;
    readonly state: string;
    readonly arrived_at: string | null;
  }[];
  /** Presses at the door, as they were kept. */
  readonly marks: readonly (Mark & { readonly subject_id: string })[];
  readonly outcomes: readonly {
    readonly meeting_id: string;
    readonly given_by: string;
    readonly result: string;
    readonly note: string | null;
  }[];
  readonly wishes: readonly {
    readonly registration_id: string;
    readonly recruiter_id: string;
    readonly rank: number;
  }[];
  readonly grades: readonly {
    readonly registration_id: string;
    readonly recruiter_id: string;
    readonly grade: string;
  }[];
  readonly imports: readonly { readonly id: string; readonly status: string }[];
  readonly proposals: readonly {
    readonly id: string;
    readonly status: string;
    readonly applied_as: number | null;
  }[];
  readonly errands: readonly { readonly id: string; readonly status: string }[];
  readonly outbox: readonly {
    readonly id: number;
    readonly signal: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly delivered: boolean;
    readonly last_error: string | null;
  }[];
  readonly messages: readonly {
    readonly once_key: string;
    readonly recipient_id: string;
    readonly channel: string;
  }[];
  readonly journal: readonly {
    readonly id: number;
    readonly at: number;
    readonly actor_id: string | null;
    readonly action: string;
    readonly facts: Readonly<Record<string, unknown>>;
  }[];
  /** Meetings that are in two places at once, as PostgreSQL finds them. */
  readonly overlaps: readonly Overlap[];
}

export interface Offer {
  readonly registration_id: string;
  readonly status: string;
  readonly expires_at: string;
  readonly settled_at: string | null;
}

export interface Overlap {
  readonly what: 'candidate' | 'seat' | 'table';
  readonly one: string;
  readonly other: string;
}

/** Pairs of meetings that stand at the same time for the same person, seat or table. */
export const OVERLAPS = `
  select kind.what, one.id as one, other.id as other
  from meetings one
  join meetings other on other.event_id = one.event_id and other.id > one.id and other.during && one.during
  cross join lateral (
    select 'candidate' as what where one.registration_id = other.registration_id
    union all select 'seat' where one.recruiter_id = other.recruiter_id and one.seat = other.seat
    union all select 'table' where one.table_number = other.table_number) kind
  where one.event_id = $1 and one.status not in ('cancelled', 'missed')
    and other.status not in ('cancelled', 'missed')`;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ms = (column: string) => `(extract(epoch from ${column}) * 1000)::float8`;

/** Places that are, or were, kept for somebody. */
export const OFFERS = `select registration_id, status, ${iso('expires_at')} as expires_at,
  ${iso('settled_at')} as settled_at from place_offers where event_id = $1`;

const TABLES: Readonly<Record<keyof Ledger, string>> = {
  event: `select id, capacity, seats_taken, plan_version, wishes_open, offer_minutes, date::text, time_zone from events where id = $1`,
  registrations: `select r.id, r.status, r.source, r.queue_number::int, p.first_name, p.email::text
    from registrations r join people p on p.id = r.person_id where r.event_id = $1 order by r.queue_number`,
  offers: OFFERS,
  recruiters: `select r.id, c.name as company, r.email::text, r.withdrawn_at is not null as withdrawn
    from recruiters r join companies c on c.id = r.company_id where r.event_id = $1`,
  rounds: `select number, (extract(epoch from (starts_at at time zone time_zone)::time) / 60)::int as minute,
    ${ms('starts_at')} as begins, ${ms('ends_at')} as ends from rounds join events on events.id = event_id where event_id = $1 order by number`,
  meetings: `select id, registration_id, recruiter_id, round_number, status, version_from, version_until
    from meetings where event_id = $1`,
  versions: `select version, kind, draft_id, changes from plan_versions where event_id = $1 order by version`,
  drafts: `select id, revision, published_as, meetings, coalesce(summary -> 'edits', '[]') as edits
    from plan_drafts where event_id = $1`,
  presences: `select subject_id, state, ${iso('arrived_at')} as arrived_at from presences where event_id = $1`,
  marks: `select id, subject_id, state, late_minutes as "lateMinutes", takes_back as "takesBack", saw,
    ${iso('at')} as at, ${iso('event_at')} as "eventAt", noted_by as by from presence_marks where event_id = $1`,
  outcomes: `select meeting_id, given_by, result, note from outcomes where event_id = $1`,
  wishes: `select registration_id, recruiter_id, rank from wishes where event_id = $1 order by registration_id, rank`,
  grades: `select registration_id, recruiter_id, grade from recruiter_grades where event_id = $1`,
  imports: `select id, status from imports where event_id = $1`,
  proposals: `select id, status, applied_as from repair_proposals where event_id = $1`,
  errands: `select id, status from errands where event_id = $1`,
  outbox: `select id::int, signal, payload, delivered_at is not null as delivered, last_error from outbox
    where payload ->> 'eventId' = $1::text order by id`,
  messages: `select once_key, recipient_id, channel from messages where event_id = $1`,
  journal: `select id::int, ${ms('at')} as at, actor_id, action, facts from journal where event_id = $1 order by id`,
  overlaps: OVERLAPS,
};

/** Reads all of it on a connection of its own. */
export async function readLedger(url: string, eventId: string): Promise<Ledger> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const ledger: Record<string, unknown> = {};
    for (const [name, sql] of Object.entries(TABLES)) {
      const { rows } = await client.query(sql, [eventId]);
      ledger[name] = name === 'event' ? rows[0] : rows;
    }
    return ledger as unknown as Ledger;
  } finally {
    await client.end();
  }
}
