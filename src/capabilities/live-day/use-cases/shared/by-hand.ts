import { isGone } from '../../../door/schema.ts';
import type { Change } from '../../../matching/queries.ts';
import { type PlannedPlace, pairOf } from '../../rules/repair.ts';
import type { Reason, RepairChange } from '../../schema.ts';
import { castOf, type Outlook } from './outlook.ts';

/** What somebody changed by hand, in names: the reason is that they did. */
export function explainByHand(
  changes: readonly Change[],
  after: readonly PlannedPlace[],
  outlook: Outlook,
  reason: Reason = 'by-hand',
): RepairChange[] {
  const { candidates, recruiters, starts } = castOf(outlook, null);
  const placed = new Map(after.map((place) => [pairOf(place), place]));
  const at = (where: Change['from']) => where && { ...where, startsAt: starts.get(where.round) ?? '' };
  return changes.map((change) => {
    const candidate = candidates.find(({ id }) => id === change.registrationId);
    const recruiter = recruiters.find(({ id }) => id === change.recruiterId);
    const place = placed.get(pairOf(change));
    return {
      kind: change.kind,
      registrationId: change.registrationId,
      candidate: candidate?.name ?? '',
      recruiterId: change.recruiterId,
      company: recruiter?.name ?? '',
      from: at(change.from),
      to: at(change.to),
      seat: place?.seat ?? null,
      rounds: place?.rounds ?? 1,
      reason,
      who: null,
      tell: [
        ...(candidate && !isGone(candidate.state) ? ['candidate' as const] : []),
        ...(recruiter && !isGone(recruiter.state) ? ['recruiter' as const] : []),
      ],
    };
  });
}
