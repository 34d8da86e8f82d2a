import type { Actor, Scope } from '../../../../kernel/actor.ts';
import { type Done, done, type Refused, refused } from '../../../../kernel/result.ts';
import { MOST_UNTOLD, needsReason } from '../../rules/reasons.ts';

interface Taken {
  readonly addresses: { readonly people: number; readonly reason: string | null } | null;
}

/** Hands over a list of addresses, or asks why it is taken where it is long. */
export function giveAddresses<T extends object>(
  people: number,
  reason: string | null,
  list: T,
): Done<T & Taken> | Refused<'reason-needed'> {
  if (needsReason(people, reason)) return refused('reason-needed', { people });
  return done({ ...list, addresses: { people, reason } });
}

/** A very long list is told to the others who run the organisation. */
export function tellOthers({ addresses }: Taken, { actor, scope }: { actor: Actor; scope: Scope }) {
  if (addresses === null || addresses.people <= MOST_UNTOLD) return null;
  const { organisations, account } = actor.reach;
  const organisationId = 'organisationId' in scope ? scope.organisationId : (organisations[0] ?? null);
  if (organisationId === null) return null;
  return {
    signal: 'exports.large-list-taken',
    payload: { organisationId, accountId: account, ...addresses },
  };
}
