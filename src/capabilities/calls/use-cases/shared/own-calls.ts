import type { EventScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { opensAt, sideIn, stageOf, type Visit } from '../../rules/calls.ts';
import type { OwnCall, Side } from '../../schema.ts';
import { hostOf, type StoredCall } from '../../store/calls.ts';
import { settingsOf } from '../../store/settings.ts';

/** A stored call as one side of it sees it: with whom, where, and whether the other is there. */
export function ownCall(
  call: StoredCall,
  { side, visits, at }: { side: 'candidate' | 'recruiter'; visits: readonly Visit[]; at: Instant },
): OwnCall {
  const withCompany = side === 'candidate';
  return {
    ...call,
    name: withCompany ? call.company : call.candidate,
    detail: withCompany ? call.contact : null,
    stage: stageOf(call, at),
    opensAt: opensAt(call),
    otherIsIn: sideIn(visits, withCompany ? 'recruiter' : 'candidate') !== null,
  };
}

/** Who is asked when nothing works, and who else learns of calls. */
export async function surroundings(db: Db, eventId: string) {
  const { driver, processor } = await settingsOf(db, eventId);
  return { help: await hostOf(db, eventId), processor: driver === 'built-in' ? null : processor };
}

/** How a scope is written down as somebody of a room. */
export function sideOf(scope: EventScope): Side {
  if (scope.as === 'candidate' || scope.as === 'station') return 'candidate';
  return scope.as === 'recruiter' || scope.as === 'co-recruiter' ? scope.as : 'member';
}
