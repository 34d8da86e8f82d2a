// What other capabilities may ask of cards: whose card somebody holds in hand.
import type { DoorScope, OrganiserScope } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/database.ts';
import { partsOf } from './rules.ts';
import { findCard, type Holder, listFronts } from './store.ts';

/**
 * Whose card bears the code that was typed, a candidate's or a recruiter's; null when no card within the asker's reach
 * does. For staff who read all names anyway: tries are not counted.
 */
export async function holderOfCard(
  db: Db,
  typed: string,
): Promise<{ readonly holder: Holder; readonly eventId: string } | null> {
  const parts = partsOf(typed);
  const card = parts === null ? null : await findCard(db, parts.front);
  return card !== null && parts !== null && card.proves(parts.back)
    ? { holder: card.holder, eventId: card.eventId }
    : null;
}

/** The part of each card's code that finds it and proves nothing, by the id of its holder. */
export async function frontsOfCards(
  db: Db,
  scope: DoorScope | OrganiserScope,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await listFronts(db, scope)).map(({ id, front }) => [id, front]));
}
