import type { Db } from '../../../../kernel/database.ts';
import { holderOfCard } from '../../../cards/queries.ts';
import { readTyped } from '../../rules/codes.ts';
import { isBadgeOf, meant } from '../../rules/search.ts';
import type { DoorPerson, Subject } from '../../schema.ts';
import { type Holder, holderOfLink } from '../../store/codes.ts';

/** What to do with what came into the search field. */
export type Meaning =
  | { readonly as: 'person'; readonly kind: Subject; readonly subjectId: string }
  | { readonly as: 'elsewhere'; readonly eventId: string }
  /** A link that a newer card or link has replaced. */
  | { readonly as: 'replaced' }
  | { readonly as: 'unknown' }
  | { readonly as: 'letters'; readonly letters: string };

/**
 * Reads a scanned link, the code of a card or of a badge, or letters. A code that could as well begin somebody else's
 * name is taken as letters: the wrong person must not be marked by one Enter.
 */
export async function readCode(
  db: Db,
  eventId: string,
  text: string,
  everybody: () => Promise<readonly DoorPerson[]>,
): Promise<Meaning> {
  const typed = readTyped(text);
  if (typed.kind === 'unreadable') return { as: 'unknown' };
  if (typed.kind === 'link') return meaningOf(eventId, await holderOfLink(db, typed.path));
  const { letters } = typed;
  const card = await holderOfCard(db, letters);
  if (card !== null)
    return meaningOf(eventId, {
      kind: card.holder.kind,
      subjectId: card.holder.id,
      eventId: card.eventId,
      holds: true,
    });
  const [first, ...others] = meant(await everybody(), letters);
  if (first !== undefined && others.length === 0 && isBadgeOf(first, letters))
    return { as: 'person', kind: first.kind, subjectId: first.id };
  return { as: 'letters', letters };
}

function meaningOf(eventId: string, holder: Holder | null): Meaning {
  if (holder === null) return { as: 'unknown' };
  if (!holder.holds) return { as: 'replaced' };
  return holder.eventId === eventId
    ? { as: 'person', kind: holder.kind, subjectId: holder.subjectId }
    : { as: 'elsewhere', eventId: holder.eventId };
}
