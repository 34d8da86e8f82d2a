import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { StaffScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { keyFor } from '../../kernel/personal-links.ts';

/** Whose card it is: somebody on the list of candidates, or a recruiter. */
export interface Holder {
  readonly kind: 'candidate' | 'recruiter';
  readonly id: string;
}

const TABLES = {
  candidate: { cards: sql.table('access_cards'), holder: sql.ref('registration_id') },
  recruiter: { cards: sql.table('recruiter_cards'), holder: sql.ref('recruiter_id') },
} as const;

/**
 * Keyed, so that a copy of the table gives no code away; salted by the card. The key is that of the personal links:
 * whoever has it needs no card any more.
 */
function hashBack(holderId: string, back: string): string {
  return createHmac('sha256', keyFor('access card')).update(`${holderId}:${back}`).digest('hex');
}

/** Gives somebody a card, in place of the one before; false when another card has this front. */
export async function saveCard(
  db: Db,
  holder: Holder,
  card: { eventId: string; front: string; back: string },
  now: Instant,
): Promise<boolean> {
  const { eventId, front, back } = card;
  const { rows: taken } = await sql`
    select from access_cards where front = ${front} union all select from recruiter_cards where front = ${front}`.execute(
    db,
  );
  if (taken.length > 0) return false;
  const { cards, holder: column } = TABLES[holder.kind];
  await sql`insert into ${cards} (${column}, event_id, front, back_hash, issued_at)
    values (${holder.id}, ${eventId}, ${front}, ${hashBack(holder.id, back)}, ${now})
    on conflict (${column}) do update
      set front = excluded.front, back_hash = excluded.back_hash, issued_at = excluded.issued_at`.execute(db);
  return true;
}

/** When somebody's card was made; null when they have none. */
export async function cardSince(db: Db, scope: StaffScope, holder: Holder): Promise<Instant | null> {
  const { cards, holder: column } = TABLES[holder.kind];
  const { rows } = await sql<{ issuedAt: Instant }>`
    select issued_at from ${cards} where event_id = ${scope.eventId} and ${column} = ${holder.id}`.execute(
    db,
  );
  return rows[0]?.issuedAt ?? null;
}

/** The fronts of an event's cards, with whose they are. */
export async function listFronts(db: Db, scope: StaffScope): Promise<{ id: string; front: string }[]> {
  const { rows } = await sql<{ id: string; front: string }>`
    select registration_id as id, front from access_cards where event_id = ${scope.eventId}
    union all select recruiter_id, front from recruiter_cards where event_id = ${scope.eventId}`.execute(db);
  return rows;
}

export interface FoundCard {
  readonly holder: Holder;
  readonly eventId: string;
  readonly linkGeneration: number;
  /** Whether this is the other part of the card's code. */
  proves(back: string): boolean;
}

/** The card that this front finds. */
export async function findCard(db: Db, front: string): Promise<FoundCard | null> {
  const { rows } = await sql<{
    kind: Holder['kind'];
    id: string;
    eventId: string;
    backHash: string;
    linkGeneration: number;
  }>`
    select 'candidate' as kind, one.id, one.event_id, back_hash, link_generation
    from access_cards join registrations one on one.id = access_cards.registration_id where front = ${front}
    union all
    select 'recruiter', one.id, one.event_id, back_hash, link_generation
    from recruiter_cards join recruiters one on one.id = recruiter_cards.recruiter_id
    where front = ${front} and one.withdrawn_at is null`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { kind, id, eventId, linkGeneration, backHash } = row;
  return {
    holder: { kind, id },
    eventId,
    linkGeneration,
    proves: (back) => timingSafeEqual(Buffer.from(backHash, 'hex'), Buffer.from(hashBack(id, back), 'hex')),
  };
}
