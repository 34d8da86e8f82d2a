// What other capabilities may ask of cards: whose card somebody holds in hand.
import type { Db } from '../../kernel/database.ts';
import { partsOf } from './rules.ts';
import { findCard } from './store.ts';

/**
 * The registration whose card bears the code that was typed; null when no card within the asker's reach does. For staff
 * who read all names anyway: tries are not counted.
 */
export async function holderOfCard(
  db: Db,
  typed: string,
): Promise<{ readonly registrationId: string; readonly eventId: string } | null> {
  const parts = partsOf(typed);
  const card = parts === null ? null : await findCard(db, parts.front);
  return card !== null && card.holder.kind === 'candidate' && parts !== null && card.proves(parts.back)
    ? { registrationId: card.holder.id, eventId: card.eventId }
    : null;
}
