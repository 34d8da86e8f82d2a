import { type Instant, plusMinutes } from '../../../kernel/clock.ts';

/** A person is announced at their station this long before the interview: time to come in, sit down and try the headset. */
export const ANNOUNCED_MINUTES = 15;
/** An interview may run over by so much when nobody waits: it is never cut in mid-sentence. */
const OVERTIME_MINUTES = 5;
/** The next person finds the station free this long before their own interview. */
const FREED_MINUTES = 1;

/** A meeting that the plan holds at a station; whether its person sits there, or has left. */
export interface Planned {
  readonly meetingId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly sitting: 'none' | 'open' | 'over';
}

/** What a station shows. `until` ends somebody's sitting if they do not leave before. */
export type Stage<P extends Planned> =
  | { readonly kind: 'broken' }
  | { readonly kind: 'seated'; readonly meeting: P; readonly until: Instant }
  | { readonly kind: 'expected'; readonly meeting: P }
  | { readonly kind: 'waiting'; readonly nextAt: Instant | null };

/**
 * What a station shows at a moment: who sits there, else the next person once it is nearly time, else that it waits.
 * `meetings` are those that still count, in the order of time. Somebody who left does not come back by themselves: the
 * page would show their name to whoever sits down next.
 */
export function stageOf<P extends Planned>(
  meetings: readonly P[],
  { broken, now }: { readonly broken: boolean; readonly now: Instant },
): Stage<P> {
  if (broken) return { kind: 'broken' };
  const seated = meetings.find(({ sitting }) => sitting === 'open');
  if (seated !== undefined) {
    const until = sittingUntil(seated, meetings);
    if (now < until) return { kind: 'seated', meeting: seated, until };
  }
  const coming = meetings.filter(({ endsAt, sitting }) => sitting === 'none' && now < endsAt);
  const [next] = coming;
  if (next === undefined) return { kind: 'waiting', nextAt: null };
  return now >= plusMinutes(next.startsAt, -ANNOUNCED_MINUTES)
    ? { kind: 'expected', meeting: next }
    : { kind: 'waiting', nextAt: next.startsAt };
}

/** When a station forgets who sits there: some minutes after the end, sooner when the next person is due. */
export function sittingUntil(seated: Planned, meetings: readonly Planned[]): Instant {
  const following = meetings.find(({ startsAt }) => startsAt >= seated.endsAt);
  const over = plusMinutes(seated.endsAt, OVERTIME_MINUTES);
  if (following === undefined) return over;
  const freed = plusMinutes(following.startsAt, -FREED_MINUTES);
  if (freed >= over) return over;
  return freed > seated.endsAt ? freed : seated.endsAt;
}

/** The next moment at which a station shows something else although nothing happens; null for none. */
export function nextChange<P extends Planned>(stage: Stage<P>): Instant | null {
  switch (stage.kind) {
    case 'broken':
      return null;
    case 'seated':
      return stage.until;
    case 'expected':
      return stage.meeting.endsAt;
    case 'waiting':
      return stage.nextAt === null ? null : plusMinutes(stage.nextAt, -ANNOUNCED_MINUTES);
  }
}
