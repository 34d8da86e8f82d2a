import type { Instant } from '../../../kernel/clock.ts';
import { isUnfit, type Lack } from './checks.ts';
import { type Planned, stageOf } from './stage.ts';

/** What is known of a station besides who is planned there. */
export interface Known {
  readonly brokenAt: Instant | null;
  readonly askedAt: Instant | null;
  readonly helpReason: string | null;
  readonly silentSince: Instant | null;
  readonly plugged: boolean;
  /** When its devices were tried, or since when the same of them fail; null before the first time. */
  readonly check: { readonly at: Instant; readonly lacks: readonly Lack[] } | null;
}

type HostState = 'broken' | 'help' | 'silent' | 'unplugged' | 'unfit' | 'seated' | 'expected' | 'free';

/**
 * How the host sees a station: the first thing that is wrong with it, else who sits there or comes. `meetings` are those
 * of this station, in the order of time.
 */
export function hostStation<P extends Planned>(
  { brokenAt, askedAt, helpReason, silentSince, plugged, check }: Known,
  meetings: readonly P[],
  now: Instant,
): {
  readonly state: HostState;
  readonly since: Instant | null;
  readonly helpReason: 'asked' | 'code' | 'devices' | null;
  readonly seated: P | null;
  readonly next: P | null;
} {
  const stage = stageOf(meetings, { broken: false, now });
  const seated = stage.kind === 'seated' ? stage.meeting : null;
  const next = meetings.find((one) => one !== seated && one.endsAt > now) ?? null;
  const reason =
    askedAt === null ? null : helpReason === 'code' || helpReason === 'devices' ? helpReason : 'asked';
  const whole = { helpReason: reason, seated, next } as const;
  if (brokenAt !== null) return { ...whole, state: 'broken', since: brokenAt };
  if (askedAt !== null) return { ...whole, state: 'help', since: askedAt };
  if (!plugged) return { ...whole, state: 'unplugged', since: null };
  if (silentSince !== null) return { ...whole, state: 'silent', since: silentSince };
  if (check !== null && isUnfit(check.lacks)) return { ...whole, state: 'unfit', since: check.at };
  if (seated !== null) return { ...whole, state: 'seated', since: null };
  return { ...whole, state: stage.kind === 'expected' ? 'expected' : 'free', since: null };
}
