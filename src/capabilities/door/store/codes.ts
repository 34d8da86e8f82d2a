import type { Db } from '../../../kernel/database.ts';
import { claimedBy, isGenuine } from '../../../kernel/personal-links.ts';
import type { Subject } from '../schema.ts';

/** Whom a code means. */
export interface Holder {
  readonly kind: Subject;
  readonly subjectId: string;
  readonly eventId: string;
  /** False for a link that a newer one has replaced. */
  readonly holds: boolean;
}

/**
 * Whom the path of a personal link means, of the people within the asker's reach; null for nobody. The link itself is
 * compared and forgotten: only its id and its signature count.
 */
export async function holderOfLink(db: Db, path: string): Promise<Holder | null> {
  const claim = claimedBy(path);
  // Who sits beside a recruiter at a distance does not come to the door.
  if (claim === null || claim.kind === 'co-recruiter') return null;
  const { kind, id } = claim;
  const row = await db
    .selectFrom(kind === 'candidate' ? 'registrations' : 'recruiters')
    .select(['eventId', 'linkGeneration'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { kind, subjectId: id, eventId: row.eventId, holds: isGenuine(claim, row.linkGeneration) };
}
