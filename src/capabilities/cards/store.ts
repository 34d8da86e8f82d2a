import { createHmac, timingSafeEqual } from 'node:crypto';
import type { StaffScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { keyFor } from '../../kernel/personal-links.ts';

/**
 * Keyed, so that a copy of the table gives no code away; salted by the card. The key is that of the personal links:
 * whoever has it needs no card any more.
 */
function hashBack(registrationId: string, back: string): string {
  return createHmac('sha256', keyFor('access card')).update(`${registrationId}:${back}`).digest('hex');
}

/** Gives somebody a card, in place of the one before; false when another card has this front. */
export async function saveCard(
  db: Db,
  card: { registrationId: string; eventId: string; front: string; back: string },
  now: Instant,
): Promise<boolean> {
  const { registrationId, eventId, front, back } = card;
  const taken = await db
    .selectFrom('accessCards')
    .select('registrationId')
    .where('front', '=', front)
    .executeTakeFirst();
  if (taken) return false;
  const row = { eventId, front, backHash: hashBack(registrationId, back), issuedAt: now };
  await db
    .insertInto('accessCards')
    .values({ registrationId, ...row })
    .onConflict((conflict) => conflict.column('registrationId').doUpdateSet(row))
    .execute();
  return true;
}

/** When somebody's card was made; null when they have none. */
export async function cardSince(db: Db, scope: StaffScope, registrationId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom('accessCards')
    .select('issuedAt')
    .where('eventId', '=', scope.eventId)
    .where('registrationId', '=', registrationId)
    .executeTakeFirst();
  return row?.issuedAt ?? null;
}

export interface FoundCard {
  readonly registrationId: string;
  readonly eventId: string;
  readonly linkGeneration: number;
  /** Whether this is the other part of the card's code. */
  proves(back: string): boolean;
}

/** The card that this front finds. */
export async function findCard(db: Db, front: string): Promise<FoundCard | null> {
  const row = await db
    .selectFrom('accessCards')
    .innerJoin('registrations', 'registrations.id', 'accessCards.registrationId')
    .select(['registrationId', 'accessCards.eventId', 'backHash', 'linkGeneration'])
    .where('front', '=', front)
    .executeTakeFirst();
  if (!row) return null;
  const { backHash, ...card } = row;
  return {
    ...card,
    proves: (back) =>
      timingSafeEqual(Buffer.from(backHash, 'hex'), Buffer.from(hashBack(row.registrationId, back), 'hex')),
  };
}
