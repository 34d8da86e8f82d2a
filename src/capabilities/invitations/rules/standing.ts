import type { RegistrationStatus } from '../../events/schema.ts';
import { STANDINGS, type Standing, type StandingCounts } from '../schema.ts';

/** How it stands with somebody: what they said, else whether they were asked. */
export function standingOf(person: {
  readonly status: RegistrationStatus;
  readonly lateMinutes: number | null;
  readonly invitedAt: string | null;
  readonly remindedAt: string | null;
  readonly keptUntil: string | null;
}): Standing {
  const { status, lateMinutes, invitedAt, remindedAt, keptUntil } = person;
  if (status === 'cancelled') return 'declined';
  if (status === 'waiting') return keptUntil === null ? 'waiting' : 'offered';
  if (lateMinutes !== null) return 'late';
  if (status === 'confirmed') return 'comes';
  return invitedAt === null && remindedAt === null ? 'not-asked' : 'no-answer';
}

/** Was asked to come, holds a place or an offer, and never followed the link: somebody to call. */
export function isUnopened(person: {
  readonly standing: Standing;
  readonly invitedAt: string | null;
  readonly remindedAt: string | null;
  readonly openedAt: string | null;
}): boolean {
  const { standing, invitedAt, remindedAt, openedAt } = person;
  return openedAt === null && (invitedAt ?? remindedAt) !== null && standing !== 'declined';
}

function none(): Record<Standing, number> {
  return Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
}

/** How many of each partner's people stand how; people without a partner come last. */
export function countByPartner(
  people: readonly { readonly partner: string | null; readonly standing: Standing }[],
): { partner: string | null; standings: StandingCounts }[] {
  const counts = new Map<string | null, Record<Standing, number>>();
  for (const { partner, standing } of people) {
    const count = counts.get(partner) ?? none();
    count[standing] += 1;
    counts.set(partner, count);
  }
  return [...counts]
    .map(([partner, standings]) => ({ partner, standings }))
    .sort(
      (one, other) =>
        Number(one.partner === null) - Number(other.partner === null) ||
        (one.partner ?? '').localeCompare(other.partner ?? ''),
    );
}
